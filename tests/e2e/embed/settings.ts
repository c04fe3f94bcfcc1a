import { DEFAULT_EDITION } from '../../../src/core/areas/editions.ts'
import { SECTIONS } from '../../../src/core/embed/options.ts'
import type { Settings } from '../../../src/core/embed/snippets.ts'

/** What a partner has chosen in the builder. */
export const SETTINGS: Settings = {
  postcode: 'CM16 6TN',
  area: '',
  edition: DEFAULT_EDITION,
  theme: 'auto',
  accent: '',
  sections: SECTIONS,
  height: 900,
}
