/** Every state that the app can be in, and how a person gets there. The accessibility tests go through them all. */
import { expect, MOMENT, WEST_ESSEX } from './app.ts'
import { damage } from './faults.ts'
import { LINKED_WALKS, type Reach } from './linkedStates.ts'

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
