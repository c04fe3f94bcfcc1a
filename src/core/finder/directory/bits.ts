/** Reading and writing numbers of a few bits each: what makes a shard of the directory as small as its content. */

export class BitWriter {
  private bytes: number[] = []
  private free = 0

  /** Writes the lowest `count` bits of a non-negative integer, highest first; `count` is 0–32. */
  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.free === 0) {
        this.bytes.push(0)
        this.free = 8
      }
      this.free--
      this.bytes[this.bytes.length - 1]! |= ((value >>> bit) & 1) << this.free
    }
  }

  /** Writes an unsigned integer below 2³⁰ as an Exp-Golomb code of order `k`: short when it is near or below 2ᵏ. */
  unsigned(value: number, k: number): void {
    const shifted = value + 2 ** k
    const width = 32 - Math.clz32(shifted)
    this.bits(0, width - k - 1)
    this.bits(shifted, width)
  }

  /** Writes an integer of either sign: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
  signed(value: number, k: number): void {
    this.unsigned(zigzag(value), k)
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

export class BitReader {
  private offset = 0
  constructor(private readonly bytes: Uint8Array) {}

  /** Throws a RangeError when fewer than `count` bits are left. */
  bits(count: number): number {
    if (this.offset + count > this.bytes.length * 8) throw new RangeError('Unexpected end of the shard')
    let value = 0
    for (let left = count; left > 0; ) {
      const used = this.offset & 7
      const take = Math.min(left, 8 - used)
      const piece = (this.bytes[this.offset >> 3]! >> (8 - used - take)) & ((1 << take) - 1)
      value = (value << take) | piece
      this.offset += take
      left -= take
    }
    return value >>> 0
  }

  unsigned(k: number): number {
    const width = this.zeros() + k
    if (width > 30) throw new RangeError('Unexpected number in the shard')
    return (1 << width) + this.bits(width) - (1 << k)
  }

  /** Counts zero bits up to the next one bit and consumes both. Reads a byte at a time: most numbers start with a short run. */
  private zeros(): number {
    const start = this.offset
    for (let at = start >> 3; at < this.bytes.length; at++) {
      const used = this.offset & 7
      const rest = (this.bytes[at]! << used) & 0xff
      if (rest !== 0) {
        this.offset += Math.clz32(rest) - 23
        return this.offset - start - 1
      }
      this.offset += 8 - used
    }
    throw new RangeError('Unexpected end of the shard')
  }

  signed(k: number): number {
    const value = this.unsigned(k)
    return value & 1 ? -((value + 1) / 2) : value / 2
  }
}

/** The order with which a column takes the fewest bits, 0–15. */
export function bestOrder(values: readonly number[]): number {
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (let k = 0; k < 16; k++) {
    let total = 0
    for (const value of values) total += 2 * (32 - Math.clz32(value + 2 ** k)) - k - 1
    if (total < fewest) {
      fewest = total
      best = k
    }
  }
  return best
}

export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}
