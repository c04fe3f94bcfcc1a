/** Whether the website can be reached. The worker never answers requests for its own script. */
async function isReachable(): Promise<boolean> {
  const response = await fetch(`${import.meta.env.BASE_URL}sw.js`, { cache: 'no-store' }).catch(() => undefined)
  return response?.ok === true
}

/**
 * Loads the page again as the website has it now. A worker of a build before would answer with its own page, so it goes first;
 * what it has kept of the data stays. Without a connection its page is all there is, so it stays too.
 */
export async function reloadPage(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  if (registration && (await isReachable())) await registration.unregister().catch(() => false)
  location.reload()
}
