/** Shows what the page around the widget asks for, without replacing a search that a visitor made meanwhile. */
import { withoutOptions } from '../../core/embed/options.ts'
import type { FrameAddress } from '../../data/frameAddress.ts'

/**
 * Returns a function that takes each query of the page. The first one repeats what the widget was opened with; a later one that changes
 * only the looks leaves the search as it is.
 */
export function followHost(address: FrameAddress): (query: string) => void {
  let shown = withoutOptions(address.read())
  return query => {
    const link = withoutOptions(query)
    if (link === shown) address.setOptions(query)
    else address.go(query)
    shown = link
  }
}
