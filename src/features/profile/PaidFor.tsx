import { Section } from '../../ui/Section.tsx'
import { PAID_FOR } from './texts.ts'

/** Which services the CCG bought, and which were bought by others. */
export function PaidFor() {
  return (
    <Section id="payers" heading={PAID_FOR.heading} source={PAID_FOR.source}>
      <div className="payers">
        {PAID_FOR.payers.map(({ name, items }) => (
          <div key={name} className="payer">
            <h4>{name}</h4>
            <ul>
              {items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
