/** What a reader of the tree needs of any part of the page: names, an order of headings, headers of tables, no id twice. */

const NAMED = 'a[href], button, input, select, summary, figure, svg[role=img], [role=img], section, table'

/** What is wrong with a part of the page, one line each. */
export function structureFaults(part: Element): string[] {
  const faults: string[] = []
  const line = (what: string, element: Element) => faults.push(`${what}: ${element.outerHTML.slice(0, 120)}`)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`the id ${id} twice`)
  let level = 0
  for (const heading of part.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1])
    if (level && next > level + 1) line(`h${next} after h${level}`, heading)
    if (!heading.textContent?.trim()) line('an empty heading', heading)
    level = next
  }
  for (const element of part.querySelectorAll(NAMED)) if (!nameOf(element)) line('no name', element)
  for (const table of part.querySelectorAll('table')) {
    if (!table.querySelector('thead th[scope=col]')) line('no column headers', table)
    const widths = new Set([...table.querySelectorAll('tbody tr')].map(row => width(row as HTMLTableRowElement)))
    if (widths.size !== 1) line('rows of different widths', table)
  }
  for (const { attribute, element } of references(part)) {
    for (const id of element.getAttribute(attribute)!.split(' '))
      if (!document.getElementById(id)) line(`${attribute} of nothing`, element)
  }
  for (const item of part.querySelectorAll('li')) if (!item.closest('ul, ol')) line('an item of no list', item)
  for (const term of part.querySelectorAll('dt, dd')) if (!term.closest('dl')) line('a term of no list', term)
  return faults
}

function references(part: Element) {
  return ['aria-labelledby', 'aria-describedby', 'for'].flatMap(attribute =>
    [...part.querySelectorAll(`[${attribute}]`)].map(element => ({ attribute, element })),
  )
}

function width(row: HTMLTableRowElement): number {
  return [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)
}

/** The name for a screen reader, as far as this app gives names. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy) return labelledBy.split(' ').map(textOf).join(' ').trim()
  switch (element.localName) {
    case 'input':
    case 'select':
      return [...((element as HTMLInputElement).labels ?? [])].map(label => label.textContent).join(' ')
    case 'figure':
      return element.querySelector('figcaption')?.textContent ?? ''
    case 'table': {
      const parent = element.closest('section, figure')
      return element.querySelector('caption')?.textContent ?? (parent ? nameOf(parent) : '')
    }
    case 'a':
    case 'button':
    case 'summary':
      return element.textContent?.trim() ?? ''
    default:
      return ''
  }
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}
