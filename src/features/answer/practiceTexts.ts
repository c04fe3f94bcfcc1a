import { formatDate } from '../../core/format.ts'
import type { PracticeRecord } from '../../core/practices/practice.ts'

export const PRACTICE = {
  code: 'Practice code',
  former: 'Name before',
  address: 'Address',
  phone: 'Telephone',
  patients: 'Patients',
  location: 'Sub-ICB location',
  board: 'Integrated care board (ICB) today',
  members: 'Which NHS body it belonged to',
  asOf: (date: string) => `Name and address as of ${date}.`,
}

/** Open in February 2026, or closed, with the day where the register is sure of it. */
export function statusWords({ isOpen, closed }: PracticeRecord): string {
  if (isOpen) return 'This GP practice was open in February 2026.'
  return closed ? `This GP practice closed on ${formatDate(closed)}.` : 'This GP practice had closed by February 2026.'
}

/** `NHS West Essex CCG (07H), from 1 April 2013 to 30 June 2022` */
export function memberWords(body: string, from: string, to: string): string {
  const start = from && `from ${formatDate(from)}`
  const end = to ? `to ${formatDate(to)}` : 'to today'
  return [body, [start, end].filter(Boolean).join(' ')].join(', ')
}

/** `8,913, in February 2026`, `8,913, in 2022/23` */
export function patientsWords(count: string, asOf: string): string {
  return `${count}, in ${asOf.includes('/') ? asOf : formatDate(asOf)}`
}

/** `The Densham Surgery (A81001) belonged to` … the name that follows is a heading. */
export function belongedWords(name: string, ods: string, isToday: boolean): string {
  return `${name} (${ods}) ${isToday ? 'belongs' : 'belonged'} to`
}
