/** What is asked: the words after the options, or one line of a list. */
import { parsePoint } from '../src/core/finder/point.ts'
import { parsePostcode } from '../src/core/finder/postcode.ts'

/**
 * Inputs from the words of a command. A word with a space in it was quoted, and is one input. Words between those are
 * several inputs when all of them are postcodes or positions, `CM16 6TN M1 1AE`, and one when they are not: `St Helens`.
 */
export function inputsFromWords(words: readonly string[]): string[] {
  const inputs: string[] = []
  let run: string[] = []
  const finishRun = () => {
    if (run.length > 0) inputs.push(...(splitRun(run) ?? [run.join(' ')]))
    run = []
  }
  for (const word of words.map(word => word.trim())) {
    if (/\s/.test(word)) {
      finishRun()
      inputs.push(word)
    } else if (word !== '') run.push(word)
  }
  finishRun()
  return inputs
}

/** Undefined when some word is no part of a postcode or position. */
function splitRun(words: readonly string[]): string[] | undefined {
  const inputs: string[] = []
  for (let at = 0; at < words.length; ) {
    const [word, next = ''] = [words[at]!, words[at + 1]]
    const both = `${word} ${next}`
    if (parsePostcode(word)?.kind === 'outcode' && /^[0-9]/.test(next) && isReadable(both)) {
      inputs.push(both)
      at += 2
    } else if (isReadable(word)) {
      inputs.push(word)
      at += 1
    } else return undefined
  }
  return inputs
}

const PLAIN = /^[A-Za-z0-9 ]*$/
const DELIMITERS = [',', '\t', ';', '|']

/**
 * What a line of a list asks: the line itself, without the quotation marks around it; or, where it has several fields,
 * the only one that is a postcode or a position.
 */
export function inputFromLine(line: string): string {
  if (PLAIN.test(line) || parsePoint(line)) return line
  for (const delimiter of DELIMITERS) {
    const fields = splitFields(line, delimiter)
    if (fields.length === 1) continue
    const readable = fields.filter(isReadable)
    if (readable.length === 1) return readable[0]!
  }
  return splitFields(line, '\0')[0]!
}

function isReadable(text: string): boolean {
  return parsePostcode(text) !== undefined || parsePoint(text) !== undefined
}

/** Fields as RFC 4180 writes them. A quotation mark that is never closed is a character like any other. */
function splitFields(line: string, delimiter: string): string[] {
  const fields: string[] = []
  let at = 0
  while (at <= line.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at))
    const after = quoted ? at + quoted[0].length : at
    if (quoted && (after === line.length || line[after] === delimiter)) {
      fields.push(quoted[1]!.replaceAll('""', '"'))
      at = after + 1
    } else {
      const end = line.indexOf(delimiter, at)
      fields.push(line.slice(at, end === -1 ? line.length : end))
      at = (end === -1 ? line.length : end) + 1
    }
  }
  return fields
}
