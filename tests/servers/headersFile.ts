/** What hosts that read `_headers` make of it. */

/** How they deal with a header that two rules give: Cloudflare Pages joins the values, others let the later rule win. */
export type Habit = 'joins' | 'overrides'

/** The headers of an answer at a path, names in lower case. */
export function readHeaders(text: string, path: string, habit: Habit): Record<string, string> {
  const headers: Record<string, string> = {}
  let isOurs = false
  for (const line of text.split('\n')) {
    const header = /^ +([A-Za-z-]+): (.+)$/.exec(line)
    if (!header) {
      if (line.startsWith('/')) isOurs = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path
      continue
    }
    if (!isOurs) continue
    const [name, value] = [header[1]!.toLowerCase(), header[2]!]
    headers[name] = habit === 'joins' && headers[name] ? `${headers[name]}, ${value}` : value
  }
  return headers
}

/** Who may frame an answer, as browsers decide: every policy has to allow it, and `X-Frame-Options` counts where none says. */
export function ancestorsOf(headers: Readonly<Record<string, string>>): 'everybody' | 'the same site' {
  const policies = (headers['content-security-policy'] ?? '').split(', ')
  const said = policies.flatMap(policy => /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? [])
  if (said.length === 0) return headers['x-frame-options'] === 'SAMEORIGIN' ? 'the same site' : 'everybody'
  // `*` is every website; pages on a disk and in apps have to be named.
  const all = ['*', 'file:', 'capacitor:']
  return said.every(value => all.every(source => value.split(' ').includes(source))) ? 'everybody' : 'the same site'
}
