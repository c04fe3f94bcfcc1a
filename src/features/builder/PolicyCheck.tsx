import { useState } from 'react'
import { judgePolicy } from '../../core/embed/hostPolicy.ts'
import { Field } from '../../ui/Field.tsx'
import { POLICY } from './texts.ts'

/** Does the policy of the partner's page allow the widget? */
export function PolicyCheck({ site }: { site: string }) {
  const [policy, setPolicy] = useState('')
  const missing = judgePolicy(policy, site).filter(({ isAllowed }) => !isAllowed)
  return (
    <section className="builder__policy" aria-labelledby="policy-heading">
      <h3 id="policy-heading">{POLICY.heading}</h3>
      <Field label={POLICY.label} hint={POLICY.hint}>
        {ids => (
          <textarea
            {...ids}
            rows={3}
            spellCheck={false}
            value={policy}
            onChange={event => setPolicy(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        {policy.trim() && missing.length === 0 && <p>{POLICY.allowed}</p>}
        {policy.trim() && missing.length > 0 && (
          <ul>
            {missing.map(({ need, add }) => (
              <li key={need}>
                {POLICY.add} <code>{add}</code> {POLICY.to} <code>{need}</code>: {POLICY.why[need]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
