import type { Statement } from '../words/statement.ts'
import { PageLayout } from './PageLayout.tsx'

/** What we say about privacy, and about accessibility. */
export function StatementPage({ statement: { title, sections } }: { statement: Statement }) {
  return (
    <PageLayout>
      <h1 className="answer__name">{title}</h1>
      {sections.map(({ heading, text, items = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
          {items.length > 0 && (
            <ul>
              {items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </PageLayout>
  )
}
