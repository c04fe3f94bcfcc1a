/** Every state that the app can be in, and how a person gets there. The accessibility tests go through them all. */
import { type App, expect, MOMENT, WEST_ESSEX } from './app.ts'
import { damage } from './faults.ts'

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
const LINKED_WALKS = [0, 1, 2].map(walk =>
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

/** Those that somebody has to do something for, and other pages: each walk in one page, from one state to the next. */
export const WALKS: readonly Record<string, Reach>[] = [
  {
    'with a file missing': async app => {
      await damage(app.page, 'overview.json', 'missing')
      await app.open('?q=CM16+6TN')
      await expect(app.page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
    },
  },
  {
    'at the start': async app => {
      await app.show()
      await expect(app.areas).toHaveCount(207)
    },
    'asking about street maps': async app => {
      await app.show()
      await app.press(app.page.getByRole('button', { name: 'Street map' }))
      await expect(app.page.getByRole('dialog')).toBeVisible()
    },
    'showing shortcuts': async app => {
      await app.show()
      const dialog = app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await app.shortcut('?', () => expect(dialog).toBeVisible({ timeout: MOMENT }))
    },
    'about working offline': async app => {
      await app.show()
      await app.press(app.page.getByText('Use it without a connection'))
      await expect(app.page.getByRole('button', { name: /^Keep everything/ })).toBeVisible()
    },
    'with suggestions': async app => {
      await app.show()
      await app.field.pressSequentially('ess')
      await app.field.press('ArrowDown')
      await expect(app.suggestions.first()).toHaveAttribute('aria-selected', 'true')
    },
  },
  {
    sharing: async app => {
      await app.show('?q=CM16+6TN')
      await app.expectAnswer(WEST_ESSEX)
      await app.press(app.page.getByRole('button', { name: 'Share', exact: true }))
      await expect(app.page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    },
    'with recent searches': async app => {
      await app.show('?q=CM16+6TN')
      await app.expectAnswer(WEST_ESSEX)
      // The list is that of an earlier visit.
      await app.open()
      await app.press(app.page.getByText('Recent searches'))
      await expect(app.page.getByRole('button', { name: 'CM16 6TN' })).toBeVisible()
    },
    'as a list by region': async app => {
      await app.show('?view=list')
      await app.page.getByRole('checkbox', { name: 'Group by NHS England region' }).check()
      await expect(app.page.getByRole('rowheader', { name: /^London/ })).toBeVisible()
    },
    'as a list with nothing in it': async app => {
      await app.show('?view=list')
      await app.page.getByRole('searchbox', { name: 'Name or code' }).fill('zzz')
      await expect(app.page.getByText('Nothing in this list has that name or code.')).toBeVisible()
    },
  },
  {
    'choosing a file to convert': async app => {
      await app.page.goto('/bulk.html')
      await expect(app.page.getByLabel(/paste a list/)).toBeVisible()
    },
    'converting a file': async app => {
      await app.page.getByLabel(/paste a list/).fill('CM16 6TN\nnowhere')
      await app.page.getByRole('button', { name: 'Use this list' }).click()
      await expect(app.page.getByRole('button', { name: 'Look up every row' })).toBeVisible()
    },
    'with a converted file': async app => {
      await app.page.getByRole('button', { name: 'Look up every row' }).click()
      await expect(app.page.getByRole('link', { name: 'Save the file' })).toBeVisible()
    },
    'composing the widget': async app => {
      await app.page.goto('/builder.html')
      await expect(app.page.getByRole('region', { name: 'A frame', exact: true })).toBeVisible()
    },
    'composing the widget, with a mistake': async app => {
      await app.page.getByLabel('Your own colour', { exact: true }).fill('#ffcc00')
      await expect(app.alert).toContainText('too light to read')
      await expect(app.page.locator('ccg-finder iframe').contentFrame().locator('path.map-area').nth(9)).toBeVisible()
    },
  },
  {
    'in the widget': async app => {
      await app.page.goto('/embed.html?q=CM16+6TN')
      await app.expectAnswer(WEST_ESSEX)
      await expect(app.areas).toHaveCount(207)
    },
    'on a page without script': async app => {
      await app.page.goto('/ccg/07h-west-essex.html')
      await expect(app.page.getByRole('heading', { level: 1, name: WEST_ESSEX })).toBeVisible()
    },
    'on the index of the pages': async app => {
      await app.page.goto('/ccg/index.html')
      await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
    },
    'on the accessibility statement': async app => {
      await app.page.goto('/accessibility.html')
      await expect(app.page.getByRole('heading', { level: 1, name: 'Accessibility of CCG Finder' })).toBeVisible()
    },
    'on a page that does not exist': async app => {
      await app.page.goto('/nothing-here')
      await expect(app.page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    },
  },
  ...LINKED_WALKS,
]
