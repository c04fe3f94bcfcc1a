import { SITE } from '../words/site.ts'

export interface HeadProps {
  title: string
  description: string
  /** Absolute addresses; a page that is not to be found by searching has none. */
  url?: string
  picture?: string
  /** Facts for search engines, schema.org. */
  facts?: object
}

/** What the head of a page says about it. */
export function Head({ title, description, url, picture, facts }: HeadProps) {
  return (
    <>
      <title>{`${title} - ${SITE.name}`}</title>
      <meta name="description" content={description} />
      {url ? <link rel="canonical" href={url} /> : <meta name="robots" content="noindex" />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={SITE.name} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url && <meta property="og:url" content={url} />}
      {picture && (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:width" content="800" />
          <meta property="og:image:height" content="420" />
          <meta property="og:image:alt" content={title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {facts && <script type="application/ld+json">{JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>}
    </>
  )
}
