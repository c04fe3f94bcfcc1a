import { dialled } from '../core/practices/phone.ts'

/** A telephone number as published; a link where it is a whole number that a phone can dial. */
export function Phone({ text }: { text: string }) {
  const number = dialled(text)
  return number ? <a href={`tel:${number}`}>{text}</a> : text
}
