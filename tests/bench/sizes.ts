/** Bytes: the directory's shards as any host serves them, and the geometry compressed. The first view is weighed in a browser by `npm run e2e`. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const GEO = new URL('../../public/geo/', import.meta.url)

export function benchSizes(): void {
  const shards = readdirSync(new URL('directory/', GEO)).filter(file => file.endsWith('.bin'))
  const sizes = shards.map(file => statSync(new URL(`directory/${file}`, GEO)).size).sort((a, b) => a - b)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const median = sizes[Math.floor(sizes.length / 2)]!
  console.log(
    `directory: ${shards.length} shards, median ${median} bytes, largest ${sizes.at(-1)}, together ${(total / 1e6).toFixed(2)} MB, uncompressed`,
  )
  for (const file of readdirSync(GEO).filter(name => name.endsWith('.json'))) {
    const bytes = readFileSync(new URL(file, GEO))
    const [gzip, brotli] = [gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(packed => packed.length)
    console.log(
      `${file.padEnd(16)}${String(bytes.length).padStart(9)} bytes${String(gzip).padStart(9)} gzip${String(brotli).padStart(9)} brotli`,
    )
  }
}
