// @vitest-environment jsdom
/** Whatever is typed or linked to is text, and gets an answer or a message. A few of them are tried in a browser, too. */
import { expect, test } from 'vitest'
import { openApp, WEST_ESSEX, waitFor } from '../../screen/app.tsx'

const TEXTS = [
  '<script>window.owned = true</script>',
  '<img src=x onerror="window.owned = true">',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '.*+?^$()|[]{}\\',
  '%00%0d%0aSet-Cookie: a=b',
  'CM16\u00006TN',
  '\u202eNT6 61MC',
  '🏥🏥🏥',
  'ＣＭ１６ ６ＴＮ',
  'e\u0301'.repeat(200),
  '99,999',
  '-91,181',
  'A'.repeat(10_000),
  '<b>'.repeat(2_000),
]
const short = (text: string) => JSON.stringify(text.slice(0, 40))

for (const text of TEXTS) {
  test(`${short(text)}, typed or in every parameter of a link, gets a message and harms nothing`, async () => {
    const app = await openApp()
    const expectHarmless = async () => {
      await waitFor(() => expect(app.alerts.length > 0 || app.answer !== null).toBe(true))
      expect(document.querySelector('main script, main img, svg[onload], b')).toBeNull()
      app.search('CM16 6TN')
      await app.expectAnswer(WEST_ESSEX)
      // A comparison with what is no code stays in the link, and says so.
      await waitFor(() => expect(app.field.getAttribute('aria-invalid')).toBe('false'))
    }
    app.search(text)
    expect(app.field.value).toBe(text)
    await expectHarmless()

    const params = new URLSearchParams({ q: text })
    for (const name of ['area', 'edition', 'since', 'region', 'compare', 'view', 'layer', 'map', text.slice(0, 100)]) {
      params.set(name, text.slice(0, 500))
    }
    app.follow(`?${params}`)
    await expectHarmless()
  })
}
