/**
 * Whatever a search comes to, the page is whole: the answer, the map with its areas, and nothing that broke. One after the other in
 * one page; each opened anew is in jsdom, and in `states.ts`.
 */
import { expect, test } from './app.ts'

/** A link for each kind of result, and what its heading says. */
const RESULTS: Readonly<Record<string, [link: string, heading: RegExp]>> = {
  'a postcode': ['?q=CM16+6TN', /West Essex CCG/],
  'a postcode without a position': ['?q=IM1+1AA', /Isle of Man/],
  'part of a postcode': ['?q=EN9', /^EN9 touches/],
  'a code that is no place': ['?q=ZZ99+3WZ', /ZZ99 3WZ/],
  'another country': ['?q=CF10+1EP', /is in Wales/],
  'a point in the sea': ['?q=51.5,0.9', /outside England/],
  'a point in a river': ['?q=51.5055,-0.0754', /CCG/],
  'a place': ['?q=Harlow', /West Essex CCG/],
  'places of one name': ['?q=Clapham', /Clapham/],
  'a county': ['?q=Kent', /Kent/],
  'a practice': ['?practice=F81120', /West Essex CCG/],
  'a practice by its name': ['?q=Nuffield+House+Health+Centre', /West Essex CCG/],
  'a hospital': ['?q=Addenbrookes', /Addenbrooke/],
  'an area': ['?area=07H', /West Essex CCG/],
  'a region': ['?region=E40000003', /London/],
}

test('every kind of result has an answer, and a map', async ({ app, page }) => {
  await app.open()
  for (const [what, [link, heading]] of Object.entries(RESULTS)) {
    await test.step(what, async () => {
      await app.follow(link)
      await expect(page.getByRole('main').getByRole('heading').filter({ hasText: heading }).first()).toBeVisible()
      await expect(app.areas).not.toHaveCount(0)
      await expect(page.getByText('Something went wrong')).toHaveCount(0)
    })
  }
})
