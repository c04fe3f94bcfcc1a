import { PRIVACY } from '../words/privacy.ts'
import { PageLayout } from './PageLayout.tsx'

export function PrivacyPage() {
  return (
    <PageLayout>
      <h1 className="answer__name">{PRIVACY.title}</h1>
      {PRIVACY.sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </PageLayout>
  )
}
