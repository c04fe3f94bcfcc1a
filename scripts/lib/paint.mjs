/** Paints SVG as PNG, the same on every machine: its letters come from a package, not from the system. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

/** Pixels; what shows a link scales its picture to the screen. */
const WIDTH = 800

/**
 * @param {{ width?: number }} [options] pixels
 * @returns {(svg: string) => Buffer}
 */
export function createPainter({ width = WIDTH } = {}) {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
  const font = {
    loadSystemFonts: false,
    fontFiles: ['DejaVuSerif-Bold.ttf', 'DejaVuSans.ttf'].map(file => join(fonts, file)),
    defaultFontFamily: 'DejaVu Serif',
  }
  return svg => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng()
}
