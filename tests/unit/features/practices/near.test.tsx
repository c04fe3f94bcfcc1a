// @vitest-environment jsdom
/** The GP practices near what was asked for, with their CCGs by membership. */
import { expect, test } from 'vitest'
import { expectText, openApp } from '../../screen/app.tsx'

const NEAR = 'GP practices near here'

test('lists the nearest of today and of July 2017, and their CCGs', async () => {
  const app = await openApp('?q=CM16+6TN')
  const near = await app.region(NEAR)
  await expectText(
    () => near,
    'Nearest today',
    'The Limes Medical Centre, about 210 metres away. NHS Essex ICB.',
    'Nearest in July 2017',
    'The Limes Medical Centre, about 210 metres away. NHS West Essex CCG.',
    'NHS Organisation Data Service',
  )
  expect(near.querySelectorAll('li')).toHaveLength(6)
  expect(near.textContent).not.toContain('Not the CCG')
  expect(near.querySelector('a')?.getAttribute('href')).toContain('practice=F81043')
})

test('says where the CCG of a practice was not that of the postcode', async () => {
  const app = await openApp('?q=AL4+0HG')
  const near = await app.region(NEAR)
  await expectText(
    () => near,
    'Burvill House Surgery, about 2.4 km away. NHS East and North Hertfordshire CCG. Not the CCG of this place.',
  )
})

test('shows a practice where it stood in 2017, under its name of then', async () => {
  const app = await openApp('?q=TR19+7AA')
  const near = await app.region(NEAR)
  await expectText(() => near, 'Cape Cornwall Surgery, about 6.9 km away. NHS Kernow CCG.', 'Atlantic Medical Group')
})

test('is for a place, not for an area', async () => {
  const app = await openApp('?area=07H')
  await app.expectAnswer('NHS West Essex CCG')
  expect(app.answer?.textContent).not.toContain(NEAR)
})
