import { formatCount, formatShare } from '../../core/format.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Section } from '../../ui/Section.tsx'
import { AppLink } from '../links/AppLink.tsx'
import { AreaLink } from '../links/AreaLink.tsx'
import { Councils } from './Councils.tsx'
import { GLOSSARY, STRUCTURE } from './structureTexts.ts'

/** Where the CCG stood in the NHS and among councils and neighbours, and what the words for that mean. */
export function NhsStructure({ profile }: { profile: Profile }) {
  const { districts, neighbours, stp, localOffice, region, practices } = profile
  return (
    <Section id="system" heading={STRUCTURE.heading} source={STRUCTURE.source}>
      <dl className="contacts">
        <div>
          <dt>{STRUCTURE.districts}</dt>
          <dd>
            <ul className="plain-list">
              {districts.map(({ code, name, share }) => (
                <li key={code}>
                  {name} <span className="soft num">{formatShare(share)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.councils}</dt>
          <dd>
            <Councils districts={districts} />
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.stp}</dt>
          <dd>
            <AppLink to={{ query: { kind: 'region', code: stp.gss } }}>{stp.name}</AppLink>
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.localOffice}</dt>
          <dd>
            <AppLink to={{ query: { kind: 'region', code: localOffice.gss } }}>{localOffice.name}</AppLink>
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.region}</dt>
          <dd>
            <AppLink to={{ query: { kind: 'region', code: region.gss } }}>{region.name}</AppLink>
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.neighbours}</dt>
          <dd>
            {neighbours.length === 0 ? (
              STRUCTURE.noNeighbours
            ) : (
              <ul className="inline-list">
                {neighbours.map(gss => (
                  <li key={gss}>
                    <AreaLink gss={gss} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>{STRUCTURE.practices}</dt>
          <dd className="num">{formatCount(practices)}</dd>
        </div>
      </dl>
      <Glossary />
    </Section>
  )
}

export function Glossary() {
  return (
    <Disclosure className="glossary no-print" look="link" summary={STRUCTURE.words}>
      <dl className="contacts">
        {GLOSSARY.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
