import { PRIVACY_STATEMENT } from '../../words/privacy.ts'
import { StandardPage } from '../layout/StandardPage.tsx'
import { BuilderForm } from './BuilderForm.tsx'
import { Preview } from './Preview.tsx'
import { Snippets } from './Snippets.tsx'
import { BUILDER } from './texts.ts'
import { useSettings } from './useSettings.ts'
import './builder.css'

/** Composes the widget: what it shows, how it looks, and the code for it. */
export function Builder() {
  const { draft, mistakes, settings, change } = useSettings()
  const finished = Object.keys(mistakes).length === 0
  return (
    <StandardPage>
      <main id="content" className="builder" aria-label={BUILDER.title}>
        <header className="builder__header">
          <h1>{BUILDER.title}</h1>
          <p>{BUILDER.lead}</p>
          <p>{PRIVACY_STATEMENT}</p>
        </header>
        <BuilderForm draft={draft} mistakes={mistakes} change={change} />
        <Preview settings={settings} />
        <Snippets settings={settings} finished={finished} />
      </main>
    </StandardPage>
  )
}
