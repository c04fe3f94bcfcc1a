/** Files of the first view, which the build publishes in fewer bytes than `public/geo` has them; `src/data/unpack.ts` reads them. */
import { packAreas } from '../../src/core/areas/packAreas.ts'
import { packTopology } from '../../src/core/geography/packTopology.ts'

const PACK: Readonly<Record<string, (json: never) => unknown>> = {
  'areas.json': packAreas,
  'land.json': packTopology,
  'overview.json': packTopology,
}

/** What is published of a file of `public/geo`, by its text; undefined when it is published as it is. */
export function packedText(path: string, text: () => string): string | undefined {
  const pack = Object.hasOwn(PACK, path) ? PACK[path] : undefined
  return pack && `${JSON.stringify(pack(JSON.parse(text()) as never))}\n`
}
