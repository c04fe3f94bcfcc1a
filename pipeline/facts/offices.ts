/** Where every CCG and sub-ICB location has its office in the NHS register, and how NHS Choices said to reach those of 2019. */
import type { Office, OldContacts } from '../../src/core/areas/facts.ts'
import type { Row } from '../row.ts'
import { openTable } from '../sources.ts'
import { sentenceCase, tidy } from '../wording.ts'

const REGISTER = 'ods_ccg_subicb_register_2026-01.csv'
const CHOICES = 'ccg_contacts_nhs_choices_2019-05.csv'

/** By ODS code. */
export async function readOffices(sources: string): Promise<Map<string, Office>> {
  const columns = ['ods', 'address', 'town', 'postcode', 'open_date', 'close_date'] as const
  const offices = new Map<string, Office>()
  for await (const row of openTable(sources, REGISTER, columns)) {
    const lines = [row.required('address'), row.text('town')].map(line => sentenceCase(tidy(line))).filter(Boolean)
    offices.set(row.required('ods'), {
      address: lines.join(', '),
      postcode: row.required('postcode'),
      opened: dayOf(row, 'open_date'),
      ...(row.text('close_date') && { closed: dayOf(row, 'close_date') }),
    })
  }
  return offices
}

function dayOf<C extends string>(row: Row<C>, column: C): string {
  const day = row.code(column, /^\d{8}$/, 'a day such as 20170401')
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
}

/** By ODS code; what is not published is absent. */
export async function readOldContacts(sources: string): Promise<Map<string, OldContacts>> {
  const contacts = new Map<string, OldContacts>()
  for await (const row of openTable(sources, CHOICES, ['ods', 'Phone', 'Email', 'Website'])) {
    const [phone, email] = [row.text('Phone').trim(), row.text('Email').trim()]
    const website = row.text('Website').trim() && row.website('Website')
    contacts.set(row.required('ods'), {
      // Some published noughts for want of a number.
      ...(/[1-9]/.test(phone) && { phone }),
      ...(email && { email }),
      ...(website && { website }),
    })
  }
  return contacts
}
