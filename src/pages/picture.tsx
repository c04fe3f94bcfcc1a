/** The picture that goes with a shared link: the CCG's shape and name, 1200 by 630, as SVG for a program to paint. */
import { renderToStaticMarkup } from 'react-dom/server'
import { formatCount, spokenName } from '../core/format.ts'
import type { Area } from '../core/geo.ts'
import type { Sheet } from '../core/geography/createSheets.ts'
import { SheetDrawing } from '../features/map/sheet/SheetDrawing.tsx'
import { MAP_CREDITS } from '../words/mapCredits.ts'

/** The map is the right of the picture; the words stand left. */
export const PICTURE_SIZE = { width: 640, height: 630, margin: 0.14, textSize: 26, namesTownsOnly: true } as const
const WORDS = 520
const LINE_LETTERS = 14
const CREDIT = `${MAP_CREDITS.osm} © ${MAP_CREDITS.openStreetMap}`

/** The app's light colours, by their names in the style sheets; pictures have no dark mode. */
export const COLOURS = {
  '--paper': '#f6f1e7',
  '--accent': '#0d5552',
  '--ink': '#1e2422',
  '--ink-soft': '#545e59',
  '--map-sea': '#cfe0e3',
  '--map-land': '#e6dfd0',
  '--map-area': '#faf6ec',
  '--map-line': '#b3a88f',
  '--map-chosen': '#bfdcd3',
  '--map-town': '#6b6355',
  '--context-urban': 'rgb(120 96 60 / 11%)',
  '--context-park': 'rgb(96 140 60 / 10%)',
  '--context-wood': 'rgb(70 120 60 / 18%)',
  '--context-water': 'rgb(74 134 160 / 55%)',
  '--context-rail': 'rgb(70 66 80 / 45%)',
  '--context-secondary': 'rgb(110 90 60 / 30%)',
  '--context-primary': 'rgb(130 110 76 / 34%)',
  '--context-trunk': 'rgb(134 100 50 / 42%)',
  '--context-motorway': 'rgb(70 94 140 / 52%)',
}

/** As in `sheet.css`. */
const STYLE = `
.sheet__sea { fill: var(--map-sea) }
.sheet__area { fill: var(--map-area); stroke: var(--map-line); stroke-width: 1.5 }
.sheet__area--chosen { fill: var(--map-chosen); stroke: var(--accent); stroke-width: 4 }
.sheet__inks { stroke-linecap: round; stroke-linejoin: round }
.sheet__name { fill: var(--map-town); font-family: DejaVu Sans; font-weight: 400; font-size: 19px }
.sheet__name text { dominant-baseline: middle; stroke: var(--map-area); stroke-width: 4px; paint-order: stroke }
.sheet__name--country text { stroke: none; font-style: italic; font-size: 22px }`

export function pictureOf(area: Area, sheet: Sheet): string {
  const lines = wrap(spokenName(area.name))
  const top = 250 - (lines.length - 1) * 31
  const words = lines
    .map((text, i) => `<text x="56" y="${top + i * 62}" font-size="52">${escapeText(text)}</text>`)
    .join('')
  const below = top + lines.length * 62
  const soft = `fill="${COLOURS['--ink-soft']}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="DejaVu Serif" font-weight="700">`,
    `<svg x="560" width="640" height="630">${mapOf(sheet)}</svg>`,
    `<rect width="${WORDS + 40}" height="630" fill="${COLOURS['--paper']}"/><g fill="${COLOURS['--ink']}">${words}`,
    `<text x="56" y="${below}" font-size="30" ${soft}>${area.ods} · ${area.gss}</text>`,
    `<text x="56" y="${below + 46}" font-size="30" ${soft}>${formatCount(area.residents2017)} residents</text>`,
    `<text x="56" y="574" font-size="28" fill="${COLOURS['--accent']}">CCG Finder</text>`,
    sheet.sets.includes('osm')
      ? `<text x="56" y="606" font-size="17" font-family="DejaVu Sans" font-weight="400" ${soft}>${CREDIT}</text>`
      : '',
    '</g></svg>',
  ].join('')
}

/** The drawing of the page, in colours that a program which paints SVG knows. */
function mapOf(sheet: Sheet): string {
  const drawing = renderToStaticMarkup(<SheetDrawing sheet={sheet} label="" />)
  return `<style>${STYLE}</style>${drawing}`.replaceAll(/var\((--[\w-]+)\)/g, (_, name) => {
    const colour = COLOURS[name as keyof typeof COLOURS]
    if (!colour) throw new Error(`The pictures have no colour ${name}`)
    return colour.replace(/rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/, 'rgba($1,$2,$3,0.$4)')
  })
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
