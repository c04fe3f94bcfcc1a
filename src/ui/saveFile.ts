/** Saves a file by the browser; by the share sheet in an app on an iPhone's home screen, where nothing can be downloaded. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const file = new File([content], name, { type })
  if (isOnHomeScreen() && navigator.canShare?.({ files: [file] })) {
    // Closing the sheet rejects, and is no fault.
    void navigator.share({ files: [file] }).catch(() => undefined)
    return
  }
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Firefox still reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** `standalone` is of iOS alone; elsewhere an installed app downloads as any page does. */
export function isOnHomeScreen(): boolean {
  return (navigator as { standalone?: boolean }).standalone === true
}
