/** Deprivation, office, contacts, practices and patients of the areas of an edition. */
import type { areaFacts, deprivation, factTable, office, oldContacts } from '../schemas/facts.ts'
import type { Checked } from '../schemas/values.ts'

export type Deprivation = Checked<typeof deprivation>
export type Office = Checked<typeof office>
export type OldContacts = Checked<typeof oldContacts>
export type AreaFacts = Checked<typeof areaFacts>
export type FactTable = Checked<typeof factTable>
