import { CURRENT_EDITION, editionOf } from '../../core/areas/editions.ts'
import type { Row } from '../../core/areas/listing.ts'
import { csvLine } from '../../core/csv.ts'

const HEADER = [
  'gss',
  'ods',
  'name',
  'residents_mid2017',
  'km2',
  'budget_2017_18_gbp',
  'budget_per_patient_gbp',
  'region_2017',
  `icb_${editionOf(CURRENT_EDITION).from.slice(0, 4)}`,
]

/** Figures as numbers, so that a spreadsheet can add them up; nothing where none is published. */
export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ area, budget, perHead, region, today }) => [
    area.gss,
    area.ods,
    area.name,
    area.residents2017,
    area.km2,
    budget === undefined ? '' : budget * 1000,
    perHead === undefined ? '' : perHead.toFixed(2),
    region ?? '',
    today.join('; '),
  ])
  return [HEADER, ...lines].map(row => csvLine(row)).join('')
}
