/** How to reach the boards of today. */
import type { boardContacts, boardTable, complaints } from '../schemas/boards.ts'
import type { Checked } from '../schemas/values.ts'

export type Complaints = Checked<typeof complaints>
export type BoardContacts = Checked<typeof boardContacts>
export type BoardTable = Checked<typeof boardTable>
