/** The states of the app that a link leads to. */
import { type App, expect, WEST_ESSEX } from './app.ts'

export type Reach = (app: App) => Promise<void>

/** Those that a link leads to, and what is there then. */
const LINKED: Record<string, [link: string, isThere: (app: App) => Promise<void>]> = {
  'with an answer': [
    '?q=CM16+6TN',
    async app => {
      await app.expectAnswer(WEST_ESSEX)
      await expect(app.page.getByText('£382.6 million')).toBeVisible()
      await expect(app.map.getByText('West Essex')).toBeVisible()
    },
  ],
  'near a border, no longer in use': [
    '?q=RG24+8ZQ',
    async app => {
      await app.expectAnswer('NHS North Hampshire CCG')
    },
  ],
  'with a choice': [
    '?q=EN9',
    async app => {
      await app.expectAnswer(/^EN9 touches/)
    },
  ],
  'with a mistake': [
    '?q=CM16+6T!',
    async app => {
      await expect(app.alert).toBeVisible()
    },
  ],
  'outside England': [
    '?q=CF10+1EP',
    async app => {
      await app.expectAnswer('CF10 1EP is in Wales')
    },
  ],
  'in the sea': [
    '?q=51.5,0.9',
    async app => {
      await app.expectAnswer('This point is outside England')
    },
  ],
  'with a bad link': [
    '?edition=ccg1999&area=99Z',
    async app => {
      await expect(app.alert.first()).toBeVisible()
    },
  ],
  'as a list': [
    '?view=list&area=07H',
    async app => {
      await app.expectAnswer(WEST_ESSEX)
      await expect(app.page.getByRole('row', { name: /^West Essex/ })).toBeVisible()
    },
  ],
  'with an unknown postcode': [
    '?q=CM16+9ZY',
    async app => {
      await expect(app.alert.getByRole('button', { name: 'Choose from the list' })).toBeVisible()
    },
  ],
  'in another edition, with what changed': [
    '?q=S1+2HH&edition=ccg2020&since=ccg2017',
    async app => {
      await app.expectAnswer(/CCG$/)
      await expect(app.page.getByText('Hide what changed')).toBeVisible()
      await expect(app.page.getByRole('heading', { name: /^What changed between/ })).toBeVisible()
    },
  ],
  'with the board of today': [
    '?q=CM16+6TN&edition=icb2026',
    async app => {
      await app.expectAnswer('NHS Essex ICB')
      await expect(app.page.getByText('Epping Forest').first()).toBeVisible()
    },
  ],
  'comparing three': [
    '?compare=07H,06Q,99P',
    async app => {
      await expect(app.page.getByRole('columnheader', { name: /Mid Essex/ })).toBeVisible()
    },
  ],
  'on a region': [
    '?region=E40000003',
    async app => {
      await expect(app.page.getByRole('region', { name: 'London' }).getByRole('row')).toHaveCount(33)
    },
  ],
  'coloured by budget': [
    '?layer=budget',
    async app => {
      await expect(app.map.locator('.map-area--class-4').first()).toBeVisible()
      await expect(app.page.locator('#ranking')).toBeVisible()
    },
  ],
  'about CCGs': [
    '?view=about',
    async app => {
      await expect(app.page.locator('.about')).toBeVisible()
    },
  ],
}

/** As many, so that each core has some. */
export const LINKED_WALKS = [0, 1, 2].map(walk =>
  Object.fromEntries(
    Object.entries(LINKED)
      .filter((_, i) => i % 3 === walk)
      .map(([state, [link, isThere]]): [string, Reach] => [
        state,
        async app => {
          await app.show(link)
          await isThere(app)
        },
      ]),
  ),
)
