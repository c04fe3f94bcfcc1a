/** What a search engine can take from a page as data: https://schema.org/GovernmentOrganization. */
import type { Area } from '../core/geo.ts'
import type { Profile } from '../core/statistics/profile.ts'

export interface FactsOptions {
  readonly area: Area
  readonly profile: Profile
  /** When it closed, ISO 8601. */
  readonly closed: string
  /** Absolute addresses of the page and of the index. */
  readonly url: string
  readonly indexUrl: string
}

export function factsOf({ area, profile, closed, url, indexUrl }: FactsOptions): object {
  const [west, south, east, north] = area.bounds
  const organization = {
    '@type': 'GovernmentOrganization',
    name: area.name,
    alternateName: area.ods,
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'ODS', value: area.ods },
      { '@type': 'PropertyValue', propertyID: 'GSS', value: area.gss },
    ],
    dissolutionDate: closed,
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'NHS England' },
    areaServed: {
      '@type': 'AdministrativeArea',
      name: profile.districts.map(({ name }) => name).join(', '),
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    mainEntityOfPage: url,
  }
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'All CCGs', item: indexUrl },
      { '@type': 'ListItem', position: 2, name: area.name, item: url },
    ],
  }
  return { '@context': 'https://schema.org', '@graph': [organization, breadcrumbs] }
}
