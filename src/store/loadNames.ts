/** Loads the areas and the cells, which give every answer its names, into the state. */
import type { StoreApi } from 'zustand/vanilla'
import type { Atlas } from '../core/areas/atlas.ts'
import type { CellProperties } from '../core/geo.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import type { App, State } from './state.ts'

export interface Names {
  atlas(): Promise<Atlas>
  cells(): Promise<readonly CellProperties[]>
  /** Loads both. Never rejects: `atlasError` says what is missing. */
  prepare(): Promise<void>
}

export function createNames({ getState, setState }: StoreApi<App>, services: Services): Names {
  const load = async <K extends 'atlas' | 'cells'>(key: K, file: string, ask: () => Promise<State[K] & object>) => {
    try {
      const value = await ask()
      const { [key]: known, atlasError } = getState()
      const isMended = atlasError?.file === file
      if (known !== value || isMended) setState({ [key]: value, ...(isMended && { atlasError: undefined }) })
      return value
    } catch (cause) {
      throw asGeoFileError(cause, file)
    }
  }
  const names: Names = {
    atlas: () => load('atlas', 'areas.json', services.atlas),
    cells: () => load('cells', 'overview.json', () => services.finder.cells()),
    async prepare() {
      if (getState().atlasError) setState({ atlasError: undefined })
      // The first to fail is told.
      await Promise.all([names.atlas(), names.cells()]).catch(atlasError => setState({ atlasError }))
    },
  }
  return names
}
