import type { ContextSet } from '../../../core/geography/context.ts'
import { MAP_CREDITS } from '../../../words/mapCredits.ts'

/** Whose data a sheet shows. */
export function SheetCredits({ sets }: { sets: readonly ContextSet[] }) {
  const { borders, ogl, osm, openStreetMap } = MAP_CREDITS
  return (
    <>
      {borders}
      {sets.includes('ogl') && ` ${ogl}`}
      {sets.includes('osm') && ` ${osm} © ${openStreetMap} (ODbL).`}
    </>
  )
}
