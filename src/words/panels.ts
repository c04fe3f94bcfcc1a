/**
 * The parts of the page that load their code when they are needed. Apart from their own texts, which load with them.
 * `what` stands after "We could not load" and after "Something went wrong in".
 */
export const PANELS = {
  answer: { what: 'the answer', loading: 'Searching…' },
  about: { what: 'the page about these areas', loading: 'Loading…' },
  compare: { what: 'the comparison', loading: 'Loading the comparison…' },
  lineage: { what: 'the history of this area', loading: 'Loading its history…' },
  list: { what: 'the list', loading: 'Loading the list…' },
  map: { what: 'the map', loading: 'Loading the map…', heading: 'Map' },
  profile: { what: 'the budget and contacts of this area', loading: 'Loading the budget, services and contacts…' },
  ranking: { what: 'the ranking', loading: 'Loading the ranking…' },
  region: { what: 'this part of England', loading: 'Loading…' },
} as const
