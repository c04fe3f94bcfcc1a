/** What a partner asks for and there is not: told to the partner, never to the visitor. */
import { expect, test, WEST_ESSEX } from './test.ts'

test('says to the partner what it cannot use, not to the visitor, and shows the rest', async ({
  expected,
  finder,
  host,
  page,
  widget,
}) => {
  expected.push(/^console: CCG Finder: /)
  const warnings: string[] = []
  page.on('console', message => message.type() === 'warning' && warnings.push(message.text()))
  const query = 'q=CM16+6TN&theme=pink&accent=%23ffff00&sections=everything&edition=ccg1999'
  await host(`<iframe class="widget" src="${finder.url}embed.html?${query}" title="CCG Finder" height="900"></iframe>`)
  await widget().expectAnswer(WEST_ESSEX)
  await expect(widget().map).toBeVisible()
  for (const words of [
    'theme="pink" cannot be used',
    'accent="#ffff00" cannot be used',
    'sections="everything" cannot be used',
    'edition="ccg1999" cannot be used',
  ]) {
    expect(warnings.filter(text => text.includes(words))).toHaveLength(1)
  }
  await expect(widget().frame.getByRole('alert')).toHaveCount(0)
})

test('an area that there is not is told to the partner alone', async ({ expected, finder, host, page, widget }) => {
  expected.push(/^console: CCG Finder: /)
  const said = page.waitForEvent('console', message => message.text().includes('area="99Z" cannot be used'))
  await host(`<script>window.told = []
    document.addEventListener('ccg-error', ({ detail }) => told.push(detail.code + ': ' + detail.name))
  </script><script src="${finder.url}embed.v1.js"></script><ccg-finder area="99Z"></ccg-finder>`)
  await said
  await expect.poll(() => page.evaluate('told[0]')).toMatch(/^bad-option: area="99Z" cannot be used/)
  await expect(widget().field).toBeVisible()
  await expect(widget().frame.getByRole('alert')).toHaveCount(0)
})
