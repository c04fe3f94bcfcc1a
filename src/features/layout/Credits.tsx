import { CREDITS } from '../../words/licences.ts'

/** Whose data this is, each with the way to it. */
export function Credits() {
  return (
    <ul className="footer__links">
      {CREDITS.map(({ before, name, url }) => (
        <li key={url}>
          {before} <a href={url}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
