/** Faults in what the page does. */
import { e2e, type Fault, unit } from './fault.ts'

export const BEHAVIOUR: readonly Fault[] = [
  {
    id: 'lost-focus',
    what: '"Choose from the list" leaves the focus behind.',
    file: 'src/features/search/SearchMessage.tsx',
    find: 'document.getElementById(view)?.focus()',
    replace: 'document.getElementById(view)?.blur()',
    test: unit('features/search/mistakes.test.tsx', 'leads to the map and the list'),
  },
  {
    id: 'keyboard-choice',
    what: 'Enter searches for the text instead of choosing the first suggestion.',
    file: 'src/features/search/SearchBox.tsx',
    find: 'highlightedIndex >= 0',
    replace: 'highlightedIndex > 0',
    test: unit('features/search/suggestions.test.tsx', '07h" may be, to choose by keyboard'),
  },
  {
    id: 'broken-link',
    what: 'The plain pages lead to neighbours that do not exist.',
    file: 'src/pages/PageLink.tsx',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    find: '${pageStem(area)}.html',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source
    replace: '${area.ods}.html',
    test: e2e('pageFiles.spec.ts', 'every link of every page'),
  },
  {
    id: 'swallowed-error',
    what: 'Nothing is said when a file does not arrive.',
    file: 'src/features/search/SearchProblems.tsx',
    find: '{error && <Failure',
    replace: '{error === null && <Failure',
    test: e2e('faults.spec.ts', 'what is wrong with areas.json'),
  },
  {
    id: 'lost-focus-dialog',
    what: 'A dialog lets the focus leave it.',
    file: 'src/ui/Dialog.tsx',
    find: 'dialog.current?.showModal()',
    replace: 'dialog.current?.show()',
    test: e2e('keyboard.spec.ts', 'the dialog keeps the focus'),
  },
  {
    id: 'map-of-old-edition',
    what: 'The map stays with April 2017 in every edition.',
    file: 'src/features/map/layers/areas/AreasLayer.tsx',
    find: 'layer.current?.show(atlas.in(edition), edition, onDrawn)',
    replace: "layer.current?.show(atlas.in('ccg2017'), 'ccg2017', onDrawn)",
    test: e2e('editions.spec.ts', 'the map has the areas'),
  },
  {
    id: 'unreadable-colour',
    what: 'Quiet text is too light to read.',
    file: 'src/ui/tokens.css',
    find: '--ink-soft: light-dark(#545e59,',
    replace: '--ink-soft: light-dark(#b4bab6,',
    test: e2e('accessibility.spec.ts', 'nothing cut off, .* with an answer'),
  },
  {
    id: 'paper-without-charts',
    what: 'Charts that nobody scrolled to are missing on paper.',
    file: 'src/ui/useOnScreen.ts',
    find: 'onPrint(() => flushSync(see))',
    replace: 'onPrint(() => flushSync(() => undefined))',
    test: e2e('profile.spec.ts', 'prints .area=07H'),
  },
]
