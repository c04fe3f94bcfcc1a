/** The story of an area in sentences. */
import { editionOf } from '../core/areas/editions.ts'
import { type Change, isSliver, type Part, type Source } from '../core/areas/history/changes.ts'
import type { StoryEvent } from '../core/areas/history/story.ts'
import { formatCount, formatDate, formatPart, joinNames, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'

/** What happened, about "it": the area whose story it is. */
export function eventWords(event: StoryEvent): string {
  const edition = editionOf(event.to)
  const on = `On ${formatDate(edition.from)}`
  switch (event.kind) {
    case 'first':
      return `It was there in ${edition.label}, the earliest list that we have.`
    case 'formed':
      return formedWords(on, 'it', event.change.sources)
    case 'closed':
      return `${on} it closed, as all CCGs did. ${takenOverWords(event.change.into)}`
    case 'part':
      return `From ${formatDate(edition.from)} it was part of ${nameOf(event.change.successor)}.`
    default:
      return changeWords(on, 'it', event.change)
  }
}

/** The day of its end alone: what became of it is told by its story. */
export function closedWords({ to }: StoryEvent): string {
  return `It closed on ${formatDate(editionOf(to).from)}.`
}

/** What a change did to an area, `who`: its name, or "it". `on`: `On 1 April 2020`. */
export function changeWords(on: string, who: string, change: Change): string {
  const { kind, area, successor, into } = change
  if (kind === 'unchanged') return `${on} nothing changed for ${who}.`
  if (kind === 'renamed')
    return [`${on} ${who} became ${nameOf(successor)}.`, codeWords(area, successor)].join(' ').trim()
  if (kind === 'recoded') return `${on} ${who} got new codes: ${successor.ods} and ${successor.gss}.`
  if (kind === 'split') return `${on} ${who} was split: ${shareWords(into)}.`
  if (kind === 'merged') return mergedWords(on, who, change)
  return movedWords(on, who, change)
}

function mergedWords(on: string, who: string, { area, successor, into, sources }: Change): string {
  const others = sources.filter(source => source.area !== area)
  const partners = others.filter(source => !isSliver(source.ofSource)).map(partnerWords)
  const slivers = others.filter(source => isSliver(source.ofSource))
  const withWhom = partners.length > 0 ? ` with ${joinNames(partners)}` : ''
  return [
    `${on} ${who} merged${withWhom} to form ${nameOf(successor)}.`,
    ...into.slice(1).map(part => `${sizeWords(part)} went to ${nameOf(part.area)}.`),
    ...slivers.map(source => `The new area also took in ${peopleOf(source)}.`),
  ].join(' ')
}

function movedWords(on: string, who: string, { area, successor, into, sources }: Change): string {
  const gained = sources.filter(source => source.area !== area)
  return [
    `${on} the border of ${who === 'it' ? 'its area' : who} moved.`,
    ...into.slice(1).map(part => `${sizeWords(part)} went to ${nameOf(part.area)}.`),
    ...gained.map(source => `It gained ${peopleOf(source)}.`),
    area.name === successor.name ? '' : `It went on as ${nameOf(successor)}.`,
    codeWords(area, successor),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Where the people of an area came from when it was formed. `who`: its name, or "it". */
export function formedWords(on: string, who: string, sources: readonly Source[]): string {
  const large = sources.filter(source => !isSliver(source.ofSource))
  const slivers = sources.filter(source => isSliver(source.ofSource))
  const [only, ...others] = large
  const whole = others.length === 0 && only?.ofSource === 1
  const from = large.map(
    (source, i) => `${partOf(source)} (${formatPart(source.share)}${i === 0 ? ' of its people' : ''})`,
  )
  return [
    whole && slivers.length === 0
      ? `${on} ${who} replaced ${nameOf(only.area)}.`
      : `${on} ${who} was formed from ${joinNames(from)}.`,
    ...slivers.map(source => `It also took in ${peopleOf(source)}.`),
  ].join(' ')
}

function takenOverWords(boards: readonly Part[]): string {
  const [only, ...others] = boards
  if (!others.length) return `${nameOf(only!.area)} took over.`
  const shares = boards.map(
    ({ area, share }, i) => `${nameOf(area)} for ${formatPart(share)}${i === 0 ? ' of its people' : ''}`,
  )
  return `Its work went to ${joinNames(shares)}.`
}

/** `63% of its people went to A and 37% to B` */
function shareWords(parts: readonly Part[]): string {
  return joinNames(
    parts.map(({ area, share }, i) => `${formatPart(share)}${i === 0 ? ' of its people went' : ''} to ${nameOf(area)}`),
  )
}

function partnerWords(source: Source): string {
  return source.ofSource === 1
    ? nameOf(source.area)
    : `${partOf(source)} (${formatPart(source.ofSource)} of its people)`
}

/** `A`, `most of A` or `part of A`. */
function partOf({ area, ofSource, main }: Source): string {
  if (ofSource === 1) return nameOf(area)
  return `${main ? 'most' : 'part'} of ${nameOf(area)}`
}

/** `A small part, 1.4% of its people (6,916)` */
function sizeWords({ share, residents }: Part): string {
  const size = `${formatPart(share)} of its people (${formatCount(residents)})`
  return isSliver(share) ? `A small part, ${size},` : size
}

/** `6,916 people from A (1.4% of that area’s people)` */
function peopleOf({ area, residents, ofSource }: Source): string {
  return `${formatCount(residents)} people from ${nameOf(area)} (${formatPart(ofSource)} of that area’s people)`
}

function codeWords(before: Area, after: Area): string {
  if (before.gss === after.gss) return ''
  return `Its ONS code became ${after.gss}.`
}

function nameOf({ name }: Area): string {
  return spokenName(name)
}
