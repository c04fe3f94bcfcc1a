import { writeFileSync } from 'node:fs'

export interface Picture {
  /** What the row of the sheet shows. */
  readonly row: string
  readonly zoom: string
  /** Beside the sheet. */
  readonly file: string
}

/** Writes a page with a row a place and a picture a zoom. */
export function sheetOf(pictures: readonly Picture[], path: string): void {
  const rows = [...new Set(pictures.map(({ row }) => row))].map(row => {
    const cells = pictures.filter(picture => picture.row === row)
    return `<h2>${row}</h2><p>${cells.map(({ zoom, file }) => `<img src="${file}" alt="${row}, zoom ${zoom}">`).join('')}</p>`
  })
  const style =
    'body{margin:8px;font:14px sans-serif}h2{margin:4px 0;font-size:14px}p{display:flex;gap:6px;margin:0}img{width:19%}'
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${style}</style>${rows.join('\n')}\n`)
}
