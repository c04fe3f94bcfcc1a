/** The counties that people name, each by its districts of 2017 or by the county councils that it is made of. */

/** Unitary authorities of 2017 and the county around them (Lieutenancies Act 1997). */
const UNITARIES: Readonly<Record<string, readonly string[]>> = {
  Bedfordshire: ['Bedford', 'Central Bedfordshire', 'Luton'],
  Berkshire: ['Bracknell Forest', 'Reading', 'Slough', 'West Berkshire', 'Windsor and Maidenhead', 'Wokingham'],
  Bristol: ['Bristol, City of'],
  Buckinghamshire: ['Milton Keynes'],
  Cambridgeshire: ['Peterborough'],
  Cheshire: ['Cheshire East', 'Cheshire West and Chester', 'Halton', 'Warrington'],
  Cornwall: ['Cornwall', 'Isles of Scilly'],
  Derbyshire: ['Derby'],
  Devon: ['Plymouth', 'Torbay'],
  Dorset: ['Bournemouth', 'Poole'],
  'County Durham': ['County Durham', 'Darlington', 'Hartlepool'],
  'East Riding of Yorkshire': ['East Riding of Yorkshire', 'Kingston upon Hull, City of'],
  'East Sussex': ['Brighton and Hove'],
  Essex: ['Southend-on-Sea', 'Thurrock'],
  Gloucestershire: ['South Gloucestershire'],
  Hampshire: ['Portsmouth', 'Southampton'],
  Herefordshire: ['Herefordshire, County of'],
  'Isle of Wight': ['Isle of Wight'],
  Kent: ['Medway'],
  Lancashire: ['Blackburn with Darwen', 'Blackpool'],
  Leicestershire: ['Leicester'],
  Lincolnshire: ['North East Lincolnshire', 'North Lincolnshire'],
  Northumberland: ['Northumberland'],
  'North Yorkshire': ['Middlesbrough', 'Redcar and Cleveland', 'Stockton-on-Tees', 'York'],
  Nottinghamshire: ['Nottingham'],
  Rutland: ['Rutland'],
  Shropshire: ['Shropshire', 'Telford and Wrekin'],
  Somerset: ['Bath and North East Somerset', 'North Somerset'],
  Staffordshire: ['Stoke-on-Trent'],
  Wiltshire: ['Wiltshire', 'Swindon'],
}

const LONDON = ['Inner London', 'Outer London']

/** Names for several counties. */
export const WIDER: Readonly<Record<string, readonly string[]>> = {
  Sussex: ['East Sussex', 'West Sussex'],
  Yorkshire: ['East Riding of Yorkshire', 'North Yorkshire', 'South Yorkshire', 'West Yorkshire'],
}

export const GREATER_LONDON = 'Greater London'

/** The county of a district of 2017, given the district's name and that of its upper tier. */
export function countyOf(district: string, upperTier: string): string {
  if (LONDON.includes(upperTier)) return GREATER_LONDON
  const around = Object.keys(UNITARIES).find(county => UNITARIES[county]!.includes(district))
  return around ?? upperTier
}
