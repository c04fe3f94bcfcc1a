import { PRINTED_IN_PART } from './texts.ts'

/** For paper that lacks parts; `src/ui/printing.ts` knows when. */
export function PrintedInPart() {
  return <p className="printed-in-part">{PRINTED_IN_PART}</p>
}
