/** What is loaded when somebody reads on: the figures of all CCGs, and the providers of one. */
import type { StoreApi } from 'zustand/vanilla'
import { readProviders } from '../core/practices/providers.ts'
import { readFigures } from '../core/statistics/figureTable.ts'
import { asGeoFileError } from '../data/geoFileError.ts'
import type { Services } from '../data/services.ts'
import type { Actions, App } from './state.ts'

type Reader = Pick<Actions, 'loadFigures' | 'loadProviders' | 'changeProviders' | 'profileOf'>

const SHOWN = { kind: undefined, text: '', onMap: true } as const

export function createReader({ setState, getState }: StoreApi<App>, services: Services): Reader {
  return {
    async loadFigures() {
      if (getState().figures) return
      setState({ figuresError: undefined })
      try {
        setState({ figures: readFigures(await services.figures()) })
      } catch (error) {
        setState({ figuresError: asGeoFileError(error, 'figures.json') })
      }
    },

    async loadProviders(gss) {
      const { providers } = getState()
      if (providers?.gss === gss && providers.all) return
      setState({ providers: { ...SHOWN, onMap: providers?.onMap ?? true, gss } })
      // Somebody may have gone on to another CCG by the time that the file is here.
      const change = (own: object) => {
        const now = getState().providers
        if (now?.gss === gss) setState({ providers: { ...now, ...own } })
      }
      try {
        change({ all: readProviders(await services.providers(gss)) })
      } catch (error) {
        change({ error: asGeoFileError(error, `providers/${gss}.json`) })
      }
    },

    changeProviders(change) {
      const { providers } = getState()
      if (providers) setState({ providers: { ...providers, ...change } })
    },

    profileOf: gss => services.profile(gss),
  }
}
