/** GP practices and their memberships, NHS Organisation Data Service: see the README beside this file. */
import type { Row } from '../../../row.ts'
import { rowsWithoutHeader } from '../../officialTable.ts'
import { members } from '../../zip.ts'

export interface Practice {
  readonly ods: string
  readonly name: string
  /** The lines that are not empty, with commas between them. */
  readonly address: string
  readonly postcode: string
  readonly phone: string
  /** `YYYYMMDD` */
  readonly opened: string
  /** ODS code of its sub-ICB location, before July 2022 of its CCG. */
  readonly commissioner: string
  /** When it joined that, `YYYYMMDD`. */
  readonly joined: string
}

export interface Membership {
  readonly ods: string
  readonly parent: string
  /** `YYYYMMDD` */
  readonly joined: string
  /** Empty while it is a member. */
  readonly left: string
}

const ADDRESS = ['address1', 'address2', 'address3', 'address4', 'address5'] as const
const PRACTICE = [
  'ods',
  'name',
  '',
  '',
  ...ADDRESS,
  'postcode',
  'opened',
  'closed',
  'status',
  '',
  'commissioner',
  'joined',
  'left',
  'phone',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'setting',
  '',
] as const
const MEMBERSHIP = ['ods', 'parent', '', 'joined', 'left', ''] as const

/** Prescribing setting of a GP practice; the others are clinics, prisons, hospices and so on. */
const GP_PRACTICE = '4'
const ACTIVE = 'A'
const DATE = /^\d{8}$/
const DATE_WORDS = 'a date such as 20200401'

/** `epraccur.csv`: the GP practices that are active. */
export async function* readPractices(path: string): AsyncGenerator<Practice> {
  for await (const member of members(path, /(^|\/)epraccur\.csv$/i)) {
    for await (const row of rowsWithoutHeader(member, PRACTICE)) {
      if (row.text('status') !== ACTIVE || row.text('setting') !== GP_PRACTICE) continue
      yield {
        ods: practiceCode(row),
        name: row.required('name'),
        address: ADDRESS.map(line => row.text(line).trim())
          .filter(Boolean)
          .join(', '),
        postcode: row.text('postcode').trim(),
        phone: row.text('phone').trim(),
        opened: row.code('opened', DATE, DATE_WORDS),
        commissioner: row.text('commissioner'),
        joined: row.text('joined'),
      }
    }
  }
}

/** `epcmem.csv`: every membership ever, whatever the parent. */
export async function* readMemberships(path: string): AsyncGenerator<Membership> {
  for await (const member of members(path, /(^|\/)epcmem\.csv$/i)) {
    for await (const row of rowsWithoutHeader(member, MEMBERSHIP)) {
      yield {
        ods: row.required('ods'),
        parent: row.required('parent'),
        joined: row.code('joined', DATE, DATE_WORDS),
        left: row.code('left', /^(\d{8})?$/, `${DATE_WORDS}, or nothing`),
      }
    }
  }
}

function practiceCode<C extends string>(row: Row<C | 'ods'>): string {
  return row.code('ods', /^[A-Z0-9]{6}$/, 'the code of a practice such as F81120')
}
