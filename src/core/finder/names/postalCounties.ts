/** Counties as people still write them in addresses: the districts and counties of 2017 that lie in them, too. */

const LANCASHIRE = ['Greater Manchester', 'Merseyside', 'Barrow-in-Furness', 'South Lakeland', 'Warrington', 'Halton']
const MIDDLESEX = [
  ...['Barnet', 'Brent', 'Ealing', 'Enfield', 'Haringey', 'Harrow', 'Hillingdon', 'Hounslow'],
  ...['Richmond upon Thames', 'Spelthorne'],
]

const COUNTIES: Readonly<Record<string, readonly string[]>> = {
  avon: ['Bristol', 'Bath and North East Somerset', 'North Somerset', 'South Gloucestershire'],
  bcp: ['Bournemouth, Christchurch and Poole'],
  cheshire: ['Stockport', 'Tameside', 'Trafford', 'Wirral'],
  cleveland: ['Hartlepool', 'Middlesbrough', 'Redcar and Cleveland', 'Stockton-on-Tees'],
  'county durham': ['Gateshead', 'South Tyneside', 'Sunderland', 'Stockton-on-Tees'],
  cumberland: ['Cumbria'],
  'east anglia': ['Norfolk', 'Suffolk', 'Cambridgeshire'],
  essex: ['Barking and Dagenham', 'Havering', 'Newham', 'Redbridge', 'Waltham Forest'],
  gloucestershire: ['Bristol'],
  hampshire: ['Bournemouth', 'Christchurch', 'Isle of Wight'],
  hertfordshire: ['Barnet'],
  humberside: ['East Riding of Yorkshire', 'North Lincolnshire', 'North East Lincolnshire'],
  huntingdonshire: ['Peterborough'],
  kent: ['Bexley', 'Bromley'],
  lancashire: LANCASHIRE,
  middlesex: MIDDLESEX,
  'north humberside': ['East Riding of Yorkshire'],
  northamptonshire: ['Peterborough'],
  northumberland: ['Newcastle upon Tyne', 'North Tyneside'],
  shropshire: ['Dudley'],
  somerset: ['Bristol'],
  'south humberside': ['North Lincolnshire', 'North East Lincolnshire'],
  staffordshire: ['Birmingham', 'Sandwell', 'Walsall', 'Wolverhampton'],
  surrey: ['Croydon', 'Kingston upon Thames', 'Merton', 'Richmond upon Thames', 'Sutton'],
  warwickshire: ['Birmingham', 'Coventry', 'Solihull'],
  westmorland: ['Cumbria'],
  worcestershire: ['Birmingham', 'Dudley'],
}

const WELSH =
  'gwent dyfed powys clwyd gwynedd glamorgan anglesey monmouthshire pembrokeshire carmarthenshire ceredigion ' +
  'flintshire denbighshire conwy wrexham'
const SCOTTISH =
  'fife lothian tayside grampian strathclyde borders highland highlands angus moray argyll ayrshire lanarkshire ' +
  'aberdeenshire perthshire dumfriesshire berwickshire roxburghshire selkirkshire stirlingshire'
const ABROAD: readonly (readonly [country: string, counties: ReadonlySet<string>])[] = [
  ['wales', new Set(WELSH.split(' '))],
  ['scotland', new Set(SCOTTISH.split(' '))],
]

/** The districts and counties that an address may mean by a county's name, in the words of `normalise`; else none. */
export function districtsIn(county: string): readonly string[] {
  return Object.hasOwn(COUNTIES, county) ? COUNTIES[county]! : []
}

/** True for a county of that country: `gwent` of `wales`. The last word says it: `mid glamorgan`. */
export function isCountyOf(country: string, county: string): boolean {
  return ABROAD.some(([name, counties]) => name === country && counties.has(county.split(' ').at(-1)!))
}
