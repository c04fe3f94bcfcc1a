import type { KeepProblem } from '../../data/keep.ts'

export const KEEP = {
  automatic:
    'This device keeps the map, the list and every postcode area that you have looked up. They work without a connection.',
  keep: (size: string) => `Keep everything (${size})`,
  resume: 'Go on keeping everything',
  cancel: 'Stop',
  remove: 'Remove what was kept',
  progress: 'Kept on this device',
  kept: 'All that the search, the map and the list need is kept on this device.',
  stopped: 'Stopped. What has arrived stays; you can go on later.',
  part: (done: string, total: string) => `${done} of ${total}`,
}

const MEGABYTES = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** `9.1 MB` */
export function formatBytes(bytes: number): string {
  return `${MEGABYTES.format(bytes / 1e6)} MB`
}

export const KEEP_PROBLEMS: Readonly<Record<KeepProblem, string>> = {
  network: 'The connection broke off. What has arrived stays. Check your connection, then go on.',
  damaged: 'A file arrived damaged, and we did not keep it. Try again.',
  full: 'This device has no room for everything. Make room, then go on. Everything else works as before.',
  refused:
    'Your browser does not let us keep files. Private windows often do that. Everything works as before while you are connected.',
  newer: 'There is a newer version of CCG Finder. Load this page again, then keep everything.',
}
