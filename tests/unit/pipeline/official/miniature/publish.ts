/** The files that publishers would have made of a country's tables, in their own formats. */

import { zipped } from '../zipped.ts'
import * as nhs from './nhsFiles.ts'
import * as ons from './onsFiles.ts'
import { type Country, grouped } from './tables.ts'
import { workbook } from './workbook.ts'

/** By id of `sources.json`. */
export async function publish({ tables, lsoas, land }: Country): Promise<Record<string, Buffer>> {
  const of = (table: string) => tables[table] ?? []
  const zip = (files: Readonly<Record<string, string>>) => zipped(files)
  const lookups = of('lsoa11_areas.csv.gz')
  const places = of('postcodes.csv.gz')
  return {
    'nspl-official-areas': await zip({ 'Data/NSPL_AUG_2020_UK.csv': ons.nspl(places, 'lsoa11', 'ctry') }),
    nspl: await zip({ 'Data/NSPL_MAY_2025_UK.csv': ons.nspl(places, 'lsoa21cd', 'ctry25cd') }),
    onspd: await zip({
      'Data/ONSPD_NOV_2025_UK.csv': ons.onspd(places, of('postcodes_onspd_2025-11_supplement.csv.gz')),
    }),
    'code-point-open': await zip(ons.codePoint(places)),
    'lsoa-2011-boundaries': ons.geoJson(lsoas),
    countries: ons.geoJson(land.map(each => ({ ...each, properties: { CTRY23NM: each.properties!.name } }))),
    'lsoa-2011-lookups': await zip(ons.lookupFiles(lookups)),
    'area-names': await zip(
      Object.fromEntries(
        grouped(of('areas.csv'), row => row.edition!).map(([id, rows]) => [`${id}.csv`, ons.namesOf(id, rows)]),
      ),
    ),
    'lad-names': await zip(ons.districtFiles(of('districts.csv'))),
    'ccg-hierarchy': Buffer.from(ons.hierarchy(of('ccg2017_hierarchy.csv'))),
    'lsoa-density': await workbook({
      Contents: [['SAPE20DT11']],
      'Mid-2017 Population Density': ons.density(of('lsoa11_population.csv.gz')),
    }),
    'lsoa-ages': await workbook({ 'Mid-2019 Persons': ons.ages(of('lsoa11_population.csv.gz')) }),
    'ods-epraccur': await zip({ 'epraccur.csv': of('gp_practices_2026-02.csv.gz').map(nhs.practiceLine).join('') }),
    'ods-epraccur-2017': await zip({
      'epraccur.csv': of('gp_practices_2017-07.csv.gz').map(nhs.practiceLine).join(''),
    }),
    'ods-epcmem': await zip({ 'epcmem.csv': of('gp_practice_membership.csv.gz').map(nhs.memberLine).join('') }),
    'ods-etr': await zip({ 'etr.csv': of('nhs_trusts_2026.csv').map(nhs.trustLine).join('') }),
    'ods-eccg': await zip({ 'eccg.csv': of('ods_ccg_subicb_register_2026-01.csv').map(nhs.registerLine).join('') }),
    'practice-list-sizes': Buffer.from(nhs.listSizes(of('gp_practices_2026-02.csv.gz'))),
    'ccg-allocations': await zipped({
      '2016-18.xlsx': await workbook({
        Notes: [['Allocations']],
        Summary: nhs.ccgAllocations(of('ccg2017_allocations.csv')),
      }),
    }),
    'icb-allocations': await zipped({
      '2023-26.xlsx': await workbook({ Boards: nhs.boardAllocations(of('icb2022_allocations.csv')) }),
    }),
    'registered-patients': await zip(
      Object.fromEntries(
        grouped(of('ccg2017_registered_patients.csv'), row => row.month!).map(([month, rows]) => [
          `${month}.csv`,
          nhs.registered(rows),
        ]),
      ),
    ),
    ...(await ons.deprivation(lookups)),
    'place-names': await zip({ 'IPN_GB_2022.csv': ons.placeNames(of('context/places_ipn_gb.csv.gz')) }),
    ...(await nhs.choices(tables)),
  }
}
