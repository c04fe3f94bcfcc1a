/** The shards of each postcode area in one file, `directory/CM.pack`, beside the shards. Made by the build from what the pipeline compiled. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { areaOfOutcode, writePack } from '../../src/core/finder/directory/pack.ts'

const FOLDER = 'geo/directory'

/** Writes the packs into what is built, and serves them while developing. */
export function packDirectory(): Plugin {
  let out = ''
  let source = ''
  return {
    name: 'pack-directory',
    configResolved({ build, publicDir }) {
      out = join(build.outDir, FOLDER)
      source = join(publicDir, FOLDER)
    },
    writeBundle() {
      if (!existsSync(out)) return
      for (const [area, shards] of readAreas(out)) writeFileSync(join(out, `${area}.pack`), writePack(shards))
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const area = /\/geo\/directory\/([A-Z]+)\.pack$/.exec(request.url ?? '')?.[1]
        const shards = area === undefined ? undefined : readAreas(source).get(area)
        if (shards) response.end(writePack(shards))
        else next()
      })
    },
  }
}

/** In the order of their names, so that the same shards make the same packs. */
function readAreas(folder: string): Map<string, Map<string, Uint8Array>> {
  const areas = new Map<string, Map<string, Uint8Array>>()
  const names = readdirSync(folder).filter(name => name.endsWith('.bin'))
  for (const name of names.sort()) {
    const outcode = name.slice(0, -4)
    const area = areaOfOutcode(outcode)
    areas.set(area, (areas.get(area) ?? new Map()).set(outcode, readFileSync(join(folder, name))))
  }
  return areas
}
