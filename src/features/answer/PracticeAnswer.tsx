import { CURRENT_EDITION } from '../../core/areas/editions.ts'
import { formatCount, formatDate, spokenName } from '../../core/format.ts'
import { dialled } from '../../core/practices/phone.ts'
import { areaOfPractice, type PracticeRecord } from '../../core/practices/practice.ts'
import { useParts } from '../../store/useApp.ts'
import { paidForWords } from '../../words/editions.ts'
import { memberWords, PRACTICE, patientsWords, statusWords } from './practiceTexts.ts'

/** A GP practice: whether it is open, how to reach it, who is responsible for it today, and its memberships. */
export default function PracticeAnswer({ ods, practice }: { ods: string; practice: PracticeRecord }) {
  const { atlas, area, link } = useParts('atlas', 'area', 'link')
  const { name, former, address, postcode, phone, asOf, members, patients } = practice
  const location = atlas && areaOfPractice(practice, 'sicbl2022', atlas)
  const board = atlas && areaOfPractice(practice, CURRENT_EDITION, atlas)
  const number = dialled(phone)
  const Heading = area ? 'h3' : 'h2'
  return (
    <section className="practice" aria-labelledby={area ? 'practice-heading' : 'answer-heading'}>
      <Heading id={area ? 'practice-heading' : 'answer-heading'}>{name}</Heading>
      <p>{statusWords(practice)}</p>
      <dl className="practice__facts">
        <dt>{PRACTICE.code}</dt>
        <dd className="num">{ods}</dd>
        {former && (
          <>
            <dt>{PRACTICE.former}</dt>
            <dd>{former}</dd>
          </>
        )}
        {(address || postcode) && (
          <>
            <dt>{PRACTICE.address}</dt>
            <dd>{[address, postcode].filter(Boolean).join(', ')}</dd>
          </>
        )}
        {phone && (
          <>
            <dt>{PRACTICE.phone}</dt>
            <dd className="num">{practice.isOpen && number ? <a href={`tel:${number}`}>{phone}</a> : phone}</dd>
          </>
        )}
        {patients && (
          <>
            <dt>{PRACTICE.patients}</dt>
            <dd>{patientsWords(formatCount(patients[0]), patients[1])}</dd>
          </>
        )}
        {practice.isOpen && location && (
          <>
            <dt>{PRACTICE.location}</dt>
            <dd>{location.name}</dd>
          </>
        )}
        {practice.isOpen && board && (
          <>
            <dt>{PRACTICE.board}</dt>
            <dd>{spokenName(board.name)}</dd>
          </>
        )}
      </dl>
      <h4>{PRACTICE.members}</h4>
      <ul>
        {members.map(([code, from, to]) => (
          <li key={`${code} ${from}`}>{memberWords(nameOfBody(code), from, to)}</li>
        ))}
      </ul>
      <p className="small soft">
        {paidForWords(link.edition)} {asOf && PRACTICE.asOf(formatDate(asOf))}
      </p>
    </section>
  )

  function nameOfBody(code: string): string {
    for (const edition of ['ccg2017', 'ccg2018', 'ccg2019', 'ccg2020', 'ccg2021', 'ccg2015', 'sicbl2022'] as const) {
      const body = atlas?.get(edition, code)
      if (body) return `${body.name} (${code})`
    }
    return code
  }
}
