// @vitest-environment jsdom
/** A partner's finder of boards says ICB in every word of its own, and the builder names no kind of area that is not chosen. */
import { render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EDITIONS } from '../../../../src/core/areas/editions.ts'
import { BUILDER, SECTION, SNIPPETS } from '../../../../src/features/builder/texts.ts'
import { textsOf, wronglyCcg } from '../../screen/said.ts'
import '../../screen/browser.ts'

// The page's own mark, which the app reads when it is loaded.
document.documentElement.dataset.page = 'embed'
vi.mock('../../../../src/features/map/MapView.tsx', () => ({ default: () => <div /> }))

const QUESTIONS = ['', '?q=CM16+6TN', '?q=zzz', '?q=CM16', '?q=CF10+1EP', '?q=ZZ99+3VZ', '?q=xyzzyqq']

async function openEmbed(query: string) {
  const { createFrameAddress } = await import('../../../../src/data/frameAddress.ts')
  const { createPageStore } = await import('../../../../src/app/createPageStore.ts')
  const { StoreProvider } = await import('../../../../src/store/StoreProvider.tsx')
  const { Embed } = await import('../../../../src/app/Embed.tsx')
  history.replaceState(null, '', `/embed.html${query}`)
  const container = document.body.appendChild(document.createElement('div'))
  container.id = 'app'
  const view = render(
    <StoreProvider store={createPageStore(createFrameAddress())}>
      <Embed />
    </StoreProvider>,
    { container },
  )
  await screen.findByRole('contentinfo')
  await waitFor(() => expect(document.body.textContent).not.toMatch(/(?:Loading|Searching)[^.]*…/))
  return view
}

test.each(EDITIONS.map(({ id, kind }) => [id, kind] as const))('the widget with edition=%s', async (edition, kind) => {
  const word = { ccg: 'CCG', sicbl: 'sub-ICB location', icb: 'ICB' }[kind]
  const wrong: Record<string, string[]> = {}
  for (const question of QUESTIONS) {
    const view = await openEmbed(`${question || '?'}${question ? '&' : ''}edition=${edition}`)
    const texts = textsOf(document)
    expect(texts).toContain(`Postcode, place or ${word}`)
    if (kind !== 'ccg' && wronglyCcg(texts).length) wrong[question] = wronglyCcg(texts)
    view.unmount()
    view.container.remove()
  }
  expect(wrong).toEqual({})
})

test('the builder says area, whichever edition is chosen', () => {
  const texts = [BUILDER, SECTION, ...Object.values(SNIPPETS)].flatMap(words => Object.values(words))
  expect(wronglyCcg(texts.filter(text => typeof text === 'string'))).toEqual([])
})
