import { expect, it } from 'vitest'
import { sentenceCase, tidyAddress } from '../../../pipeline/wording.ts'

it.each([
  ['THE DENSHAM SURGERY', 'The Densham Surgery'],
  ['218 SALTASH ROAD, KEYHAM, PLYMOUTH', '218 Saltash Road, Keyham, Plymouth'],
  ['LAWSON STREET, STOCKTON-ON-TEES', 'Lawson Street, Stockton-on-Tees'],
  ['DR AK MISRA & PARTNERS', 'Dr AK Misra & Partners'],
  ['ST JOHN’S MEDICAL CTR', 'St John’s Medical Ctr'],
  ['O’BRIEN & MCCARTHY PRACTICE', 'O’Brien & McCarthy Practice'],
  ['NHS GP OOH HUB', 'NHS GP OOH Hub'],
  ['1ST FLOOR, 61A THE HIGH STREET', '1st Floor, 61A the High Street'],
  ['BURY ROAD, THE GREEN', 'Bury Road, The Green'],
  ['Rowlands Pharmacy', 'Rowlands Pharmacy'],
  ['ADP (Gillies)', 'ADP (Gillies)'],
])('writes %s as %s', (published, written) => expect(sentenceCase(published)).toBe(written))

it.each([
  ['116 Spring Road, 116 Spring Road, Southampton', '116 Spring Road, Southampton'],
  ['9 Brighton Terrace, London, London', '9 Brighton Terrace, London'],
  ['328 Baring Road,, Grove Park,  London, ', '328 Baring Road, Grove Park, London'],
  ['x', ''],
  ['5, High Street', '5, High Street'],
])('tidies %j to %j', (published, written) => expect(tidyAddress(published)).toBe(written))
