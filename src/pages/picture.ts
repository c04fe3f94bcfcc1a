/** The picture that goes with a shared link: the CCG's shape and name, 1200 by 630, as SVG for a program to paint. */
import { formatCount, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'

/** The map is the right of the picture; the words stand left. */
export const PICTURE_SIZE = { width: 640, height: 630, margin: 0.14 } as const
const WORDS = 520
const LINE_LETTERS = 14

/** The app's light colours; pictures have no dark mode. */
const COLOURS = {
  paper: '#f6f1e7',
  sea: '#d6e3e2',
  area: '#faf6ec',
  line: '#b3a88f',
  chosen: '#0d5552',
  ink: '#1e2422',
  soft: '#545e59',
}

export function pictureOf(area: Area, { chosen, others }: Sheet): string {
  const { paper, sea, line, ink, soft } = COLOURS
  const lines = wrap(spokenName(area.name))
  const top = 250 - (lines.length - 1) * 31
  const words = lines
    .map((text, i) => `<text x="56" y="${top + i * 62}" font-size="52">${escapeText(text)}</text>`)
    .join('')
  const below = top + lines.length * 62
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="DejaVu Serif" font-weight="700">`,
    `<rect width="1200" height="630" fill="${sea}"/>`,
    `<svg x="560" width="640" height="630"><g stroke="${line}" stroke-width="1.5" fill="${COLOURS.area}">`,
    ...others.map(({ path }) => `<path d="${path}"/>`),
    `</g><path d="${chosen.path}" fill="${COLOURS.chosen}"/></svg>`,
    `<rect width="${WORDS + 40}" height="630" fill="${paper}"/><g fill="${ink}">${words}`,
    `<text x="56" y="${below}" font-size="30" fill="${soft}">${area.ods} · ${area.gss}</text>`,
    `<text x="56" y="${below + 46}" font-size="30" fill="${soft}">${formatCount(area.residents2017)} residents</text>`,
    `<text x="56" y="574" font-size="28" fill="${COLOURS.chosen}">CCG Finder</text></g></svg>`,
  ].join('')
}

function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LINE_LETTERS) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
    return lines
  }, [])
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
