import type { Region } from '../../core/areas/regions.ts'

export const REGION = {
  levels: {
    region: 'NHS England region, 2017',
    localOffice: 'NHS England local office, 2017',
    stp: 'Sustainability and transformation partnership (STP), 2017',
  } satisfies Record<Region['level'], string>,
  explained: {
    region: 'NHS England had four regions. Each one oversaw the CCGs in it.',
    localOffice: 'A local office of NHS England worked with the CCGs of its area, and paid for some care itself.',
    stp: 'In an STP, CCGs, hospitals and councils planned together from 2016. ICBs grew out of them in July 2022.',
  } satisfies Record<Region['level'], string>,
  ccgs: (count: number) => (count === 1 ? 'CCG' : 'CCGs'),
  when: 'April 2017',
  residents: 'residents',
  residentsWhen: 'mid-2017',
  registered: 'patients on GP lists',
  allocation: 'core allocation',
  year: '2017/18',
  list: 'Its CCGs, by number of residents',
  rank: 'Rank',
  ccg: 'CCG',
  unknown: (code: string) => `There was no region, local office or STP with the code ${code} in April 2017.`,
  source:
    'Source: ONS look-ups of April 2017 and mid-2017 population estimates; NHS England, CCG core programme allocations 2017/18; NHS Business Services Authority, April 2017.',
}
