/** The app's own search by name, over the compiled data on disk. */
import { createAtlas } from '../src/core/areas/atlas.ts'
import { DEFAULT_EDITION } from '../src/core/areas/editions.ts'
import { answerText } from '../src/core/finder/answerText.ts'
import type { Finder, GeoSource } from '../src/core/finder/finder.ts'
import { createNames } from '../src/core/finder/names/names.ts'
import type { Result } from '../src/core/finder/result.ts'
import type { Area } from '../src/core/geo.ts'
import { createCache } from '../src/core/once.ts'

/** Gives what the app answers in the edition that it opens with. */
export function createSearch(source: GeoSource, areas: readonly Area[], finder: Finder) {
  const atlas = createAtlas(areas)
  const files = createCache<unknown>()
  const names = createNames(path => files.get(path, () => source.json(path)))
  return (text: string): Promise<Result> =>
    answerText({ text, edition: DEFAULT_EDITION }, { finder, names, atlas: async () => atlas })
}
