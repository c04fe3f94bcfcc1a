/** Searches of before stand above the map as an answer does; `src/features/search/recents.ts` keeps them. */
export function tellRecents({ dataset }: HTMLElement): void {
  try {
    if (dataset.page !== 'embed' && localStorage.getItem('ccg-finder.recent')) dataset.asked ??= ''
  } catch {
    // Where storage is refused, nothing is remembered.
  }
}
