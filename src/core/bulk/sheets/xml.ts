/** Elements of an XML text as they come. */
import { Parser } from 'saxen'

export type Attributes = Readonly<Record<string, string>>

export interface Handler {
  open?(name: string, attributes: () => Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Names come without their prefix: programs choose it freely. A part that is not there is empty. Throws where the text is no XML. */
export function readXml(xml: string, { open, text, close }: Handler): void {
  if (xml === '') return
  const parser = new Parser()
  parser.on('openTag', (name, getAttributes, decode) => {
    open?.(local(name), () => {
      const attributes = getAttributes() as Record<string, string>
      return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), decode(value)]))
    })
  })
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', value => text(value))
  }
  if (close) parser.on('closeTag', name => close(local(name)))
  parser.on('error', error => {
    throw error
  })
  parser.parse(xml)
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
