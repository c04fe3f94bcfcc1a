/**
 * `npm run audit`: asks the registry for known weaknesses of the packages that the built app contains, and fails for one that is not
 * among the exceptions below. Exit code 3 when the registry cannot be asked: then nothing is known either way.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from './lib/install.mjs'

/** Advisories that do not touch us, by id, with the reason. @type {Map<string, string>} */
const EXCEPTIONS = new Map()

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' })
/** @type {{ vulnerabilities?: Record<string, { severity: string, via: (string | { url: string, title: string })[] }> }} */
const report = error ? {} : JSON.parse(stdout || '{}')
if (!report.vulnerabilities) {
  console.error(`The registry could not be asked: ${error?.message ?? stdout.slice(0, 300)}`)
  process.exit(3)
}
const found = Object.entries(report.vulnerabilities).flatMap(([name, { severity, via }]) =>
  via.flatMap(one =>
    typeof one === 'string' ? [] : [{ name, severity, id: one.url.split('/').at(-1) ?? '', ...one }],
  ),
)
const open = found.filter(({ id }) => !EXCEPTIONS.has(id))
for (const { name, severity, id, title } of open) console.error(`${name}: ${severity}: ${title} (${id})`)
for (const [id, reason] of EXCEPTIONS) console.log(`${id} is an exception: ${reason}`)
console.log(`${found.length} known, ${open.length} open`)
process.exitCode = open.length > 0 ? 1 : 0
