import { CREDITS } from '../../words/licences.ts'

/** Sources of the data, each with a link. */
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
