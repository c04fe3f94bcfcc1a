import { joinNames } from '../../core/format.ts'
import type { Layer, Link } from '../../core/link.ts'
import { drawnLayer } from '../../store/selectors.ts'
import { editionName } from '../../words/editions.ts'
import { LAYER_NAMES } from '../../words/layerNames.ts'

/** What a link shows beside its answer. */
export type Shown = Pick<Link, 'compare' | 'edition' | 'since'> & { readonly layer?: Layer | undefined }

/** What has been added to the page or taken from it between two links of one edition, in a sentence or two; empty where nothing has. */
export function shownWords(before: Shown, now: Shown, nameOf: (code: string) => string | undefined): string {
  const words = [
    compareWords(before, now, nameOf),
    layerWords(drawnLayer(before), drawnLayer(now)),
    sinceWords(before, now),
  ]
  return words.filter(Boolean).join(' ')
}

function compareWords(before: Shown, now: Shown, nameOf: (code: string) => string | undefined): string | undefined {
  const names = (codes: readonly string[]) => joinNames(codes.flatMap(code => nameOf(code) ?? []))
  const added = names(now.compare.filter(code => !before.compare.includes(code)))
  const removed = names(before.compare.filter(code => !now.compare.includes(code)))
  if (!added && !removed) return undefined
  if (!now.compare.length) return 'The comparison has ended.'
  const compared = `Compared with England: ${names(now.compare)}.`
  return [added && `Added: ${added}.`, removed && `Removed: ${removed}.`, compared].filter(Boolean).join(' ')
}

function layerWords(before: Layer | undefined, now: Layer | undefined): string | undefined {
  if (before === now) return undefined
  return now ? `The map has colours: ${LAYER_NAMES[now]}.` : 'The map has no colours.'
}

function sinceWords(before: Shown, now: Shown): string | undefined {
  const { since } = now
  if (before.since === since) return undefined
  return since
    ? `The map shows what changed between ${editionName(since)} and ${editionName(now.edition)}. A list of it follows the map.`
    : 'What changed is no longer shown.'
}
