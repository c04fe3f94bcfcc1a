/** The colours of the coloured map, as the browser computes them. */
import type { Page } from '@playwright/test'

interface ColourClasses {
  readonly map: string[]
  readonly legend: string[]
}

/** Fills of the five classes. A pattern that is not in the page fills nothing, and is `none`. */
export function colourClasses(page: Page): Promise<ColourClasses> {
  return page.evaluate(() => {
    const fillOf = (selector: string) => {
      const element = document.querySelector(selector)
      if (!element) return `no ${selector}`
      const { fill } = getComputedStyle(element)
      const pattern = /^url\("#(.+)"\)$/.exec(fill)?.[1]
      return pattern && !document.querySelector(`pattern#${pattern}`) ? 'none' : fill
    }
    const fillsIn = (part: string) => [0, 1, 2, 3, 4].map(name => fillOf(`${part} .map-area--class-${name}`))
    return { map: fillsIn('.leaflet-container'), legend: fillsIn('.map-legend') }
  })
}

/** Contrast of every name in view with what is below it, on each of the five colours. */
export function nameContrasts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    type Colour = number[]
    const colourOf = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, alpha]
    }
    const over = (above: Colour, below: Colour): Colour =>
      [0, 1, 2].map(i => above[i]! * above[3]! + below[i]! * (1 - above[3]!)).concat(1)
    const luminance = (colour: Colour) => {
      const [red, green, blue] = colour.map(value => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const contrast = (one: Colour, other: Colour) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
      return (light! + 0.05) / (dark! + 0.05)
    }
    const fills = [0, 1, 2, 3, 4].map(name => {
      const entry = document.querySelector(`.map-legend .map-area--class-${name}`)
      return colourOf(entry ? getComputedStyle(entry).fill : '')
    })
    // Countries stand on the neighbours' land, which has no colour of a class.
    const names = document.querySelectorAll('.map-name:not(.map-name--country) .map-name__text > span')
    return [...names].flatMap(name => {
      const plate = [name, name.parentElement!].map(part => colourOf(getComputedStyle(part).backgroundColor))
      const ink = colourOf(getComputedStyle(name).color)
      return fills.map(fill =>
        contrast(
          ink,
          plate.reduceRight((below, above) => over(above, below), fill),
        ),
      )
    })
  })
}
