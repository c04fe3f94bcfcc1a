/** Time since `started` (`performance.now()`) and the most memory of the process so far: `12.3 s, at most 512 MiB`. */
export function usageSince(started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return `${seconds} s, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`
}
