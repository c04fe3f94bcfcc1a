/**
 * `npm run floor`: fails where what is built in `dist` uses what a browser of the floor lacks, but for what is accepted; and where
 * something accepted is no longer used.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from './build.mjs'
import { ACCEPTED } from './floor/accepted.mjs'
import { inScripts } from './floor/inScripts.mjs'
import { inStyles } from './floor/inStyles.mjs'
import { FLOOR } from './floor/support.mjs'

/** Where each feature is used. @type {Map<string, string[]>} */
const used = new Map()
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:js|css)$/.test(name))
for (const file of files) {
  const text = readFileSync(join(DIST, file), 'utf8')
  for (const feature of file.endsWith('.css') ? inStyles(text) : inScripts(text))
    used.set(feature, [...(used.get(feature) ?? []), file])
}
const lacking = [...used].filter(([feature]) => !ACCEPTED.has(feature))
const unused = [...ACCEPTED.keys()].filter(feature => !used.has(feature))
for (const [feature, where] of lacking)
  console.error(`${feature}: a browser of the floor lacks it (${where.join(', ')})`)
for (const feature of unused) console.error(`${feature}: accepted in scripts/floor/accepted.mjs, and used no longer`)
if (files.length === 0 || lacking.length + unused.length > 0) process.exitCode = 1
else console.log(`${files.length} files do with ${[...FLOOR].map(entry => entry.join(' ')).join(', ')}`)
