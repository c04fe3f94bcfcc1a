/** Many files of `public/geo` in one, `directory/CM.pack`, beside them. Made by the build from what the pipeline compiled. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { writePack } from '../../src/core/finder/directory/pack.ts'
import { packOf } from '../../src/core/packOf.ts'

/** Writes the packs into what is built, and serves them while developing. */
export function packGeo(): Plugin {
  let out = ''
  let source = ''
  return {
    name: 'pack-geo',
    configResolved({ build, publicDir }) {
      out = join(build.outDir, 'geo')
      source = join(publicDir, 'geo')
    },
    writeBundle() {
      if (!existsSync(out)) return
      for (const [pack, files] of readPacks(out)) writeFileSync(join(out, pack), writePack(files))
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const pack = /\/geo\/(.+\.pack)$/.exec(request.url ?? '')?.[1]
        const files = pack === undefined ? undefined : readPacks(source, pack).get(pack)
        if (files) response.end(writePack(files))
        else next()
      })
    },
  }
}

/** In the order of their names, so that the same files make the same packs. @param only reads the files of this pack alone */
function readPacks(geo: string, only?: string): Map<string, Map<string, Uint8Array>> {
  const packs = new Map<string, Map<string, Uint8Array>>()
  for (const path of (readdirSync(geo, { recursive: true }) as string[]).sort()) {
    const packed = packOf(path.replaceAll('\\', '/'))
    if (!packed || (only !== undefined && packed.pack !== only)) continue
    const files = packs.get(packed.pack) ?? new Map<string, Uint8Array>()
    packs.set(packed.pack, files.set(packed.name, readFileSync(join(geo, path))))
  }
  return packs
}
