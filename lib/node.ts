import { fileURLToPath } from 'node:url'
import { diskSource } from '../cli/diskSource.ts'
import type { CreateFinder } from './api.ts'
import { createLibrary, editions } from './library.ts'
import { urlSource } from './urlSource.ts'

export { editions }

const HERE = import.meta.url

export const createFinder: CreateFinder = ({ data = new URL('data/', HERE) } = {}) => {
  const url = data instanceof URL ? data : /^(?:https?|file):/.test(data) ? new URL(data) : undefined
  if (url && url.protocol !== 'file:') return createLibrary(urlSource(url))
  return createLibrary(diskSource(url ? fileURLToPath(url) : String(data)))
}
