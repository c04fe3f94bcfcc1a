import type { CreateFinder } from './api.ts'
import { createLibrary, editions } from './library.ts'
import { urlSource } from './urlSource.ts'

export { editions }

/** Not written as `new URL(…, import.meta.url)`: a bundler would look for one file there. */
const HERE = import.meta.url

export const createFinder: CreateFinder = ({ data = new URL('data/', HERE) } = {}) =>
  createLibrary(urlSource(new URL(data, globalThis.document?.baseURI ?? globalThis.location?.href)))
