/** Marks the first button that is pressed before the program has come: `src/features/search/useStart.ts` presses it then. */
export function holdEarlyPress(): void {
  const hold = ({ target }: Event) => {
    // Those of a form send it, which is held by itself.
    const button = (target as Element).closest<HTMLElement>('button:not([type="submit"])')
    if (!button) return
    document.removeEventListener('click', hold)
    button.dataset.early = ''
  }
  document.addEventListener('click', hold)
}
