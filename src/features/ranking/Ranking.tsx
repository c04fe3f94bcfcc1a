import { rankAll } from '../../core/statistics/measures.ts'
import { drawnLayer } from '../../store/selectors.ts'
import { useApp, useFigures, useHeading } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { SOURCE } from '../../ui/texts.ts'
import { rankingHeading } from '../../words/layerNames.ts'
import { LAYER_WORDS, SHORT_FORMATS } from '../../words/measures.ts'
import { PANELS } from '../../words/panels.ts'
import { AreaLink } from '../links/AreaLink.tsx'
import { RANKING } from './texts.ts'
import '../../ui/section.css'
import '../../ui/table.css'

const loadPrintColours = () => import('../map/print/PrintColours.tsx')

/** All CCGs by the figure that colours the map, the chosen one marked, and those without a figure. */
export default function Ranking() {
  const layer = useApp(app => drawnLayer(app.link))
  const Heading = useHeading('colours')
  const Below = Heading === 'h1' ? 'h2' : 'h3'
  const selected = useApp(app => app.area?.gss)
  const { figures, error, retry } = useFigures()
  if (!layer) return null
  if (error) return <Failure what={PANELS.ranking.what} error={error} onRetry={retry} />
  if (!figures) return <p className="soft">{PANELS.ranking.loading}</p>
  const { ranked, without } = rankAll(layer, figures)
  const words = LAYER_WORDS[layer]
  return (
    <section id="ranking" className="sections" aria-labelledby="ranking-heading" tabIndex={-1}>
      <Heading id="ranking-heading">{rankingHeading(layer)}</Heading>
      <p>
        {words.what}. {RANKING.of2017}
      </p>
      <LazyComponent
        load={loadPrintColours}
        props={{ layer, figures }}
        what={RANKING.printMap}
        isSilent
        waiting={<span data-waiting />}
      />
      <div className="table-wide">
        <table className="table table--page num">
          <thead>
            <tr>
              <th scope="col">{RANKING.rank}</th>
              <th scope="col">{RANKING.ccg}</th>
              <th scope="col">{RANKING.figure}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ item, rank, value }) => (
              <tr key={item.gss} className={item.gss === selected ? 'table__selected' : undefined}>
                <td>{rank}</td>
                <th scope="row">
                  <AreaLink gss={item.gss} />
                </th>
                <td>{SHORT_FORMATS[layer](value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {without.length > 0 && (
        <>
          <Below>{RANKING.without}</Below>
          <p>{words.none}.</p>
          <ul className="inline-list">
            {without.map(({ gss }) => (
              <li key={gss}>
                <AreaLink gss={gss} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="profile-section__source">
        {SOURCE} {words.source}
      </p>
    </section>
  )
}
