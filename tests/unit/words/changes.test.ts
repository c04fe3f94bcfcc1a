/** The story of an area, as people read it. */
import { describe, expect, it } from 'vitest'
import { EDITION_IDS, type EditionId } from '../../../src/core/areas/editions.ts'
import { storyOf } from '../../../src/core/areas/history/story.ts'
import { eventWords } from '../../../src/words/changes.ts'
import { readHistory } from '../compiled.ts'

const history = readHistory()

function story(edition: EditionId, code: string): string[] {
  return storyOf(history, history.atlas.get(edition, code)!, edition).map(eventWords)
}

const FIRST = 'It was there in July 2015, the earliest list that we have.'

const STORIES: readonly (readonly [what: string, edition: EditionId, code: string, words: readonly string[]])[] = [
  [
    'a merger, from before',
    'ccg2016',
    'E38000032',
    [
      FIRST,
      'On 1 April 2017 it merged with NHS North Manchester CCG and NHS South Manchester CCG to form NHS Manchester CCG.',
    ],
  ],
  [
    'a merger, from after',
    'ccg2017',
    '14L',
    [
      'On 1 April 2017 it was formed from NHS Central Manchester CCG (36% of its people), NHS North Manchester CCG (34%) and NHS South Manchester CCG (30%).',
      'On 1 July 2022 it closed, as all CCGs did. NHS Greater Manchester ICB took over.',
    ],
  ],
  [
    'a split',
    'ccg2016',
    'E38000041',
    [
      FIRST,
      'On 1 April 2017 it was split: 63% of its people went to NHS North Cumbria CCG and 37% to NHS Morecambe Bay CCG.',
    ],
  ],
  [
    'a merger with a part of another',
    'ccg2016',
    'E38000093',
    [
      FIRST,
      'On 1 April 2017 it merged with part of NHS Cumbria CCG (37% of its people) to form NHS Morecambe Bay CCG.',
    ],
  ],
  [
    'a border that moved, by who gained',
    'ccg2017',
    'E38000218',
    [
      FIRST,
      'On 1 April 2017 the border of its area moved. It gained 17,202 people from NHS South Norfolk CCG (6.9% of that area’s people). Its ONS code became E38000218.',
      'On 1 April 2020 it merged with NHS South Norfolk CCG, NHS Great Yarmouth and Waveney CCG, NHS West Norfolk CCG and NHS North Norfolk CCG to form NHS Norfolk and Waveney CCG.',
    ],
  ],
  [
    'a border that moved, by who gave, twice',
    'ccg2018',
    '01K',
    [
      'On 1 April 2017 it was formed from part of NHS Cumbria CCG (53% of its people) and NHS Lancashire North CCG (47%).',
      'On 1 April 2018 the border of its area moved. 5.6% of its people (19,408) went to NHS Fylde and Wyre CCG. Its ONS code became E38000228.',
      'On 1 July 2022 it closed, as all CCGs did. NHS Lancashire and South Cumbria ICB took over.',
    ],
  ],
  [
    'a merger with a sliver that went elsewhere',
    'ccg2017',
    '09G',
    [
      FIRST,
      'On 1 April 2020 it merged with NHS Horsham and Mid Sussex CCG and NHS Crawley CCG to form NHS West Sussex CCG. A small part, 1.4% of its people (6,916), went to NHS Surrey Heartlands CCG.',
    ],
  ],
  [
    'a merger that took in a sliver',
    'ccg2020',
    'E38000246',
    [
      'On 1 April 2020 it was formed from NHS North West Surrey CCG (33% of its people), NHS Surrey Downs CCG (28%), NHS Guildford and Waverley CCG (20%) and NHS East Surrey CCG (18%). It also took in 6,916 people from NHS Coastal West Sussex CCG (1.4% of that area’s people).',
      'On 1 July 2022 it closed, as all CCGs did. NHS Surrey Heartlands ICB took over.',
    ],
  ],
  [
    'a CCG whose work went to two boards',
    'ccg2017',
    '01Y',
    [
      FIRST,
      'On 1 July 2022 it closed, as all CCGs did. Its work went to NHS Greater Manchester ICB for 87% of its people and NHS Derby and Derbyshire ICB for 13%.',
    ],
  ],
  [
    'a board that was split',
    'icb2022',
    'QNQ',
    [
      'On 1 July 2022 it replaced NHS Frimley CCG.',
      'On 1 April 2026 it was split: 57% of its people went to NHS Thames Valley ICB, 23% to NHS Hampshire and Isle of Wight ICB and 21% to NHS Surrey and Sussex ICB.',
    ],
  ],
]

describe('the story of an area', () => {
  for (const [what, edition, code, words] of STORIES) {
    it(`tells ${what}`, () => expect(story(edition, code)).toEqual(words))
  }

  it('has at least a beginning for every area of every edition, each event once, in order', () => {
    for (const edition of EDITION_IDS) {
      for (const area of history.atlas.in(edition)) {
        const events = storyOf(history, area, edition)
        expect(['first', 'formed']).toContain(events[0]?.kind)
        const order = events.map(({ to }) => EDITION_IDS.indexOf(to))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        for (const words of events.map(eventWords)) expect(words).not.toMatch(/undefined|NaN| {2}/)
      }
    }
  })
})
