import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { CARE } from './texts.ts'

const FIRST = 5

/** A list folded to its first rows; the rest is in the page, for the browser's search and for paper. */
export function FirstRows({ items }: { items: readonly ReactNode[] }) {
  const rest = items.slice(FIRST)
  return (
    <>
      <ul className="care-list">{items.slice(0, FIRST)}</ul>
      {rest.length > 0 && (
        <Disclosure look="link" summary={CARE.more(rest.length)}>
          <ul className="care-list">{rest}</ul>
        </Disclosure>
      )}
    </>
  )
}
