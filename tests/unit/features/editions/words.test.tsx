// @vitest-environment jsdom
/** What the page says follows its edition: a finder of boards never says CCG where it means a board. */
import { expect, test } from 'vitest'
import { EDITIONS } from '../../../../src/core/areas/editions.ts'
import { MAP } from '../../../../src/features/map/texts.ts'
import { type AppScreen, openApp, screen, waitFor } from '../../screen/app.tsx'
import { textsOf, wronglyCcg } from '../../screen/said.ts'

const SAID = {
  ccg: {
    question: 'Which CCG was yours?',
    label: 'Postcode, place or CCG',
    empty: 'Enter a postcode, place, GP practice or CCG',
    intro: 'What was a CCG?',
    about: 'What were CCGs?',
    banner: 'Clinical Commissioning Groups (CCGs) closed on 1 July 2022.',
  },
  sicbl: {
    question: 'Which sub-ICB location was yours?',
    label: 'Postcode, place or sub-ICB location',
    empty: 'Enter a postcode, place, GP practice or sub-ICB location',
    intro: 'What is an ICB?',
    about: 'What are ICBs?',
    banner: 'Sub-ICB locations are parts of an integrated care board (ICB).',
  },
  icb: {
    question: 'Which ICB was yours?',
    label: 'Postcode, place or ICB',
    empty: 'Enter a postcode, place, GP practice or ICB',
    intro: 'What is an ICB?',
    about: 'What are ICBs?',
    banner: 'Integrated care boards (ICBs) plan and pay for NHS care in England.',
  },
} as const

/** Every kind of answer and of view that a link opens. */
const VIEWS = [
  '?q=CM16+6TN',
  '?q=zzz',
  '?q=ZZ99+3VZ',
  '?q=AA1+1AA',
  '?q=CF10+1EP',
  '?q=CM16',
  '?q=NP16',
  '?q=Wales',
  '?q=England',
  '?q=xyzzyqq',
  '?q=50.1,-6.5',
  '?q=51.7043,0.1239',
  '?q=Harlow',
  '?area=XXX',
  '?practice=F81120',
  '?view=list',
  '?view=about',
  '?since=icb2022',
]

const KINDS = EDITIONS.map(({ id, kind }) => [id, kind] as const)

test.each(KINDS)('the map of %s is called by its areas', (id, kind) => {
  const word = { ccg: 'CCG', sicbl: 'sub-ICB location', icb: 'ICB' }[kind]
  expect(MAP.label(id)).toBe(`Map of ${word}s`)
  expect(MAP.help(id)).toContain(`previous ${word} in view`)
  expect(MAP.noneInView(id)).toContain(`No ${word} `)
})

test.each(KINDS)('%s asks for its own areas', async (id, kind) => {
  const said = SAID[kind]
  const app = await openApp(`?edition=${id}`)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).toBe(id === 'icb2026' ? 'Which ICB is yours?' : said.question)
  expect(app.field.labels?.[0]?.textContent).toBe(said.label)
  expect(screen.getByRole('banner').textContent).toContain(said.banner)
  expect(screen.getByRole('heading', { name: said.intro })).toBeTruthy()
  if (kind !== 'ccg') await waitFor(() => expect(document.title).toBe(`${heading.textContent} — CCG Finder`))
  app.search('')
  await app.expectAlert(said.empty)
  await app.user.click(screen.getByRole('link', { name: said.about }))
  expect(await screen.findByRole('heading', { name: said.about })).toBeTruthy()
  expect(app.query).toContain(id === 'ccg2017' ? 'view=about' : `edition=${id}`)
})

async function settled(app: AppScreen): Promise<void> {
  await waitFor(() => {
    expect(app.answer?.getAttribute('aria-busy')).not.toBe('true')
    expect(document.querySelector('main')?.textContent).not.toMatch(/(?:Loading|Searching|Finding)[^.]*…/)
  })
}

test.each(KINDS.filter(([, kind]) => kind !== 'ccg'))('%s never says CCG for what is none', async id => {
  const app = await openApp(`?edition=${id}`)
  const wrong: Record<string, string[]> = {}
  for (const view of VIEWS) {
    app.follow(`${view}&edition=${id}`)
    await settled(app)
    const texts = wronglyCcg(textsOf(document))
    if (texts.length) wrong[view] = texts
  }
  expect(wrong).toEqual({})
})
