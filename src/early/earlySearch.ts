/** A search that is sent too early goes behind the # sign, which browsers send to nobody, and the program answers it once it has come. */
export function holdEarlySearch(): void {
  document.addEventListener('submit', event => {
    // The program has it.
    if (event.defaultPrevented) return
    event.preventDefault()
    const field = (event.target as HTMLFormElement).elements.namedItem('q') as HTMLInputElement
    location.hash = `${new URLSearchParams({ q: field.value })}`
  })
}
