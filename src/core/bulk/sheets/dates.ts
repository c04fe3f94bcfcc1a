/** Dates in Excel workbooks: numbers of days that only their format tells from others. */
import { readXml } from './xml.ts'

/** Formats of every workbook that show a date or a time: ECMA-376, 18.8.30. */
const BUILT_IN = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]
const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** Gives `2019-12-12` or `2019-12-12 08:30:00` for a number whose style shows a date; else undefined. */
export function createDateReader(styles: string, is1904: boolean) {
  const isDate = readDateStyles(styles)
  return (value: string, style: string): string | undefined => {
    const days = Number(value)
    if (!isDate[Number(style || 0)] || !(days >= 0 && days < 3_000_000)) return undefined
    const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * 86_400) * 1000)
    const [day = '', time = ''] = date.toISOString().split(/[T.]/)
    if (days < 1) return time
    return date.getTime() % DAY_MS === 0 ? day : `${day} ${time}`
  }
}

/** For each style of a cell, whether it shows a date. */
function readDateStyles(xml: string): boolean[] {
  const formats = new Map<string, boolean>(BUILT_IN.map(id => [String(id), true]))
  const styles: boolean[] = []
  let isOfCells = false
  readXml(xml, {
    open(element, attributes) {
      if (element === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes()
        formats.set(numFmtId, isDateFormat(formatCode))
      } else if (element === 'cellXfs') isOfCells = true
      else if (element === 'xf' && isOfCells) styles.push(formats.get(attributes().numFmtId ?? '') ?? false)
    },
    close(element) {
      if (element === 'cellXfs') isOfCells = false
    },
  })
  return styles
}

/** Letters of a date, outside texts in quotes and names of colours. */
function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/gi, ''))
}
