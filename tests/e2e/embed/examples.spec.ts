/** Each page under `examples/`, at another origin than the finder, with the finder's address in place of the one for the reader. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { runModule } from '../../servers/ownProcess.ts'
import type { Partner } from './partner.ts'
import { expect, test, WEST_ESSEX, Widget } from './test.ts'

const PLACEHOLDER = 'https://ccg-finder.example/'
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }

const BUILD_REACT = `
  import react from '@vitejs/plugin-react'
  import { build } from 'vite'
  await build({
    root: 'examples/react',
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: process.argv[1], emptyOutDir: true, modulePreload: { polyfill: false } },
  })`

/** Puts every file of a folder on the partner's site; returns the address of the folder. */
async function publish(partner: Partner, folder: string, name: string, finder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const file of files.filter(entry => entry.isFile())) {
    const path = join(file.parentPath, file.name)
    const body = (await readFile(path, 'utf8')).replaceAll(PLACEHOLDER, finder)
    const type = TYPES[file.name.split('.').at(-1) as keyof typeof TYPES] ?? 'text/plain'
    partner.put(`${name}${path.slice(folder.length)}`, { body, type })
  }
  return `${partner.url}${name}/index.html`
}

test('plain HTML: the frame and the element', async ({ finder, page, partner }) => {
  await page.goto(await publish(partner, join(ROOT, 'examples/plain'), 'plain', finder.url))
  const plain = new Widget(page.locator('body > iframe'))
  await plain.expectAnswer(WEST_ESSEX)
  const element = new Widget(page.locator('ccg-finder iframe'))
  await element.box.scrollIntoViewIfNeeded()
  await element.expectAnswer(WEST_ESSEX)
  await element.expectFits()
  await element.search('M1 1AE')
  await expect(page.getByRole('status')).toHaveText('You found NHS Manchester CCG (E38000217).')
  await element.search('zzz99')
  await expect(page.getByRole('status')).toHaveText('The text is neither a postcode nor a name')
})

test('a content management system: among its styles, in a column and in a closed section', async ({
  finder,
  page,
  partner,
  widget,
}) => {
  await page.goto(await publish(partner, join(ROOT, 'examples/wordpress'), 'wordpress', finder.url))
  await widget(0).expectAnswer('NHS Manchester CCG')
  await widget(0).expectFits()
  await expect(widget(0).box).toHaveCSS('border-top-width', '0px')
  // Both at once: a bar to scroll by may come and make the page narrower.
  const widths = await page
    .locator('ccg-finder')
    .first()
    .evaluate(element => {
      const frame = element.shadowRoot!.querySelector('iframe')!
      return [element, frame].map(part => part.getBoundingClientRect().width)
    })
  expect(widths[1]).toBeCloseTo(widths[0]!, 0)
  await page.getByText('Another postcode').click()
  await widget(1).search('CM16 6TN')
  await widget(1).expectAnswer(WEST_ESSEX)
  await widget(1).expectFits()
})

test('React: attributes from state, events into state, hidden and shown again', async ({
  finder,
  page,
  partner,
  widget,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'ccg-finder-react-'))
  await runModule(BUILD_REACT, [folder])
  await page.goto(await publish(partner, folder, 'react', finder.url))
  await rm(folder, { recursive: true })
  await widget().expectAnswer(WEST_ESSEX)
  await expect(page.getByRole('status')).toHaveText(`${WEST_ESSEX} (E38000197)`)
  await page.getByRole('button', { name: 'Bolton' }).click()
  await widget().expectAnswer('NHS Bolton CCG')
  await expect(page.getByRole('status')).toHaveText('NHS Bolton CCG (E38000016)')
  await page.getByRole('button', { name: 'Hide' }).click()
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show' }).click()
  await widget().expectAnswer('NHS Bolton CCG')
  await widget().expectFits()
})
