import type { Atlas } from '../core/areas/atlas.ts'
import { EDITIONS } from '../core/areas/editions.ts'
import { ATTRIBUTION } from '../downloads/files.ts'
import { DATA_FOLDER } from './address.ts'
import { BASE, PageLayout } from './PageLayout.tsx'
import { DATA } from './texts.ts'

const FOLDER = BASE + DATA_FOLDER

/** What developers can download, and where it is. */
export function DataPage({ atlas, siteUrl }: { atlas: Atlas; siteUrl: string }) {
  return (
    <PageLayout>
      <h1 className="answer__name">{DATA.heading}</h1>
      <p>{DATA.lead}</p>
      <p>{DATA.stable}</p>
      <h2>{DATA.editions}</h2>
      <ul className="page__choices">
        {EDITIONS.map(({ id, kind, label }) => (
          <li key={id}>
            {DATA.kinds[kind]}, {label}: {DATA.count(atlas.in(id).length)}, <FileLink path={`${id}.geojson`} />,{' '}
            <FileLink path={`${id}.csv`} />
          </li>
        ))}
      </ul>
      <p>{DATA.format}</p>
      <h2>{DATA.more}</h2>
      <ul className="page__choices">
        {DATA.files.map(([path, what]) => (
          <li key={path}>
            <FileLink path={path!} />: {what}
          </li>
        ))}
      </ul>
      <h2>{DATA.example}</h2>
      <pre className="page__code">
        <code>{DATA.code(siteUrl + DATA_FOLDER)}</code>
      </pre>
      <h2>{DATA.licence}</h2>
      <p>{DATA.ogl}</p>
      <blockquote>{ATTRIBUTION}</blockquote>
    </PageLayout>
  )
}

function FileLink({ path }: { path: string }) {
  return <a href={FOLDER + path}>{path}</a>
}
