/** The facts about one of the 207 CCGs of April 2017. */
import type { contacts, council, districtShare, namedArea, profile, share } from '../schemas/profile.ts'
import type { Checked } from '../schemas/values.ts'

export type Share = Checked<typeof share>
export type Council = Checked<typeof council>
export type DistrictShare = Checked<typeof districtShare>
export type Contacts = Checked<typeof contacts>
export type NamedArea = Checked<typeof namedArea>
export type Profile = Checked<typeof profile>
