import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkFacts } from '../../../pipeline/check-facts.ts'
import { buildFacts } from '../../../pipeline/facts/build.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import type { Area } from '../../../src/core/geo.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

const ASH = { gss: 'E38000001', ods: '01A', name: 'NHS Ash CCG', editions: [3] } as unknown as Area
const YEARS = ['15-16', '16-17', '17-18', '18-19', '19-20', '20-21', '21-22', '22-23']

/** One CCG of April 2018, with two practices, of which one closed in the year. */
function tables(changes: Record<string, string> = {}) {
  const practice = (patients: number) => YEARS.map(year => (year === '18-19' ? `01A,${patients}` : ',')).join(',')
  const practices = `${YEARS.flatMap(year => [`ccg_${year}`, `patients_${year}`]).join(',')}\n${practice(5000)}\n${practice(0)}\n`
  const plain = {
    'imd_by_area.csv': `edition,gss,imd2015_residents_in_most_deprived_fifth_pct,imd2019_residents_in_most_deprived_fifth_pct
ccg2018,E38000001,18.71,21.71
england,E92000001,20.36,20.01
`,
    'ods_ccg_subicb_register_2026-01.csv': `ods,address,town,postcode,open_date,close_date
01A,"THE OLD MILL, BOWLING LANE",BRADFORD,BD5 7JR,20130401,20200331
`,
    'icb2022_allocations.csv': 'gss,financial_year,stream,allocation_thousand_gbp\n',
    'icb_2026.csv': 'gss,predecessor_ods\n',
    'ccg_contacts_nhs_choices_2019-05.csv': 'ods,Phone,Email,Website\n01A,0000000000,,http://www.ash.nhs.uk\n',
    ...changes,
  }
  return folder({ ...plain, 'gp_practice_ccg_by_year.csv.gz': gzipSync(practices) })
}

describe('the facts of an area', () => {
  it('are its deprivation, office, contacts, and practices with patients', async () => {
    const facts = await buildFacts(tables(), { areas: [ASH] }, [])
    expect([...facts.keys()]).toEqual(EDITIONS.map(({ id }) => id))
    expect(facts.get('ccg2018')).toEqual({
      england: { in2015: 20.36, in2019: 20.01 },
      year: '2018/19',
      areas: {
        E38000001: {
          deprivation: { in2015: 18.71, in2019: 21.71 },
          office: {
            address: 'The Old Mill, Bowling Lane, Bradford',
            postcode: 'BD5 7JR',
            opened: '2013-04-01',
            closed: '2020-03-31',
          },
          contacts: { website: 'http://www.ash.nhs.uk/' },
          practices: [1, 5000],
        },
      },
    })
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'no row of deprivation',
      {
        'imd_by_area.csv':
          'edition,gss,imd2015_residents_in_most_deprived_fifth_pct,imd2019_residents_in_most_deprived_fifth_pct\nengland,E92000001,20,20\n',
      },
      'imd_by_area.csv: no row for NHS Ash CCG (E38000001) in ccg2018',
    ],
    [
      'a share beyond 100',
      {
        'imd_by_area.csv':
          'edition,gss,imd2015_residents_in_most_deprived_fifth_pct,imd2019_residents_in_most_deprived_fifth_pct\nccg2018,E38000001,20,120\n',
      },
      'expected a number from 0 to 100, found "120"',
    ],
    [
      'an office without a day',
      {
        'ods_ccg_subicb_register_2026-01.csv':
          'ods,address,town,postcode,open_date,close_date\n01A,Mill,Bradford,BD5 7JR,April,\n',
      },
      'column open_date: expected a day such as 20170401',
    ],
  ])('are refused with %s', async (_, changes, message) => {
    await expect(buildFacts(tables(changes), { areas: [ASH] }, [])).rejects.toThrow(message)
  })
})

describe('the allocations of boards', () => {
  const money = async (id: string, ods: string) => {
    const geo = await readCompiled()
    const index = EDITIONS.findIndex(edition => edition.id === id)
    const board = geo.areas.areas.find(area => area.ods === ods && area.editions.includes(index))!
    return geo.facts.get(id)!.areas[board.gss]!.allocations
  }

  it('of a board made of whole ones are their sum', async () => {
    const [sum, ...parts] = await Promise.all([
      money('icb2026', 'Z9B2Z'),
      money('icb2022', 'QMJ'),
      money('icb2022', 'QRV'),
    ])
    for (const year of ['2023/24', '2024/25', '2025/26']) expect(sum![year]).toBe(parts[0]![year]! + parts[1]![year]!)
  })

  it.each(['QRL', 'S0E4D', 'D7T5G', 'T6Y0W', 'S9B9J', 'S1Y5D'])(
    'of %s, which took in part of another, are none',
    async ods => {
      expect(await money('icb2026', ods)).toBeUndefined()
    },
  )

  it('of each of the 42 boards of 2022 are of three years', async () => {
    const { areas } = (await readCompiled()).facts.get('icb2022')!
    expect(Object.values(areas).map(({ allocations }) => Object.keys(allocations ?? {}).length)).toEqual(
      Array.from({ length: 42 }, () => 3),
    )
  })
})

it('finds nothing wrong with what was compiled, and names what is lost', async () => {
  const geo = await readCompiled()
  expect([...checkFacts(geo)]).toEqual([])
  const table = geo.facts.get('ccg2018')!
  const { E38000197: lost, ...areas } = table.areas
  const without = (areas: typeof table.areas) => ({
    ...geo,
    facts: new Map(geo.facts).set('ccg2018', { ...table, areas }),
  })
  expect([...checkFacts(without(areas))]).toEqual(['facts/ccg2018.json: NHS West Essex CCG (E38000197) is missing'])
  const { office: _, ...rest } = lost!
  expect([...checkFacts(without({ ...areas, E38000197: rest }))]).toEqual([
    'facts/ccg2018.json: NHS West Essex CCG (E38000197) has no office',
  ])
})
