/** Downloads a file by the browser. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Firefox still reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
