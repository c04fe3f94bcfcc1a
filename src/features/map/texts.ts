import type { EditionId } from '../../core/areas/editions.ts'
import { areaWord } from '../../words/editions.ts'

export const MAP = {
  /** One letter: a marker has no more room. */
  kinds: { gp: 'G', hospital: 'H', pharmacy: 'P', dentist: 'D', optician: 'O', clinic: 'C' },
  together: (count: number, names: readonly string[]) => `${count} services here, ${names.join(', ')} among them`,
  colourBy: 'Colour the map by',
  noColour: 'Nothing',
  noFigure: 'no figure',
  showOnly: 'Show only the areas of one colour',
  asList: 'See the same as a list',
  whatColours: 'the figures for the map’s colours',
  coloursOf2017: 'Figures are for the CCGs of April 2017 only.',
  label: (edition: EditionId) => `Map of ${areaWord(edition, 2)}`,
  roledescription: 'map',
  help: (edition: EditionId) =>
    `Arrow keys move the map, plus and minus zoom. N and P go to the next and previous ${areaWord(edition)} in view. Enter chooses the ${areaWord(edition)} under the cross in the middle.`,
  keys: 'Arrow keys move · + and − zoom · N and P next and previous · Enter chooses',
  controls: 'Map controls',
  move: 'Move the map',
  moves: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
  whatMoves: 'the buttons that move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  england: 'Show all of England',
  location: 'Show my location',
  streets: 'Street map',
  streetsFrom: 'Street map:',
  streetsWarning: (host: string) =>
    `Turn on a street map? Your browser will ask ${host} for its images, so that organisation will see which part of the map you look at.`,
  streetsYes: 'Turn it on',
  streetsNo: 'Leave it off',
  streetsFailed: 'Some street map images did not arrive. The map works without them.',
  whatDetail: 'the detailed borders',
  changesOnPaper: 'Map of what changed',
  whatChanges: 'what changed on the map',
  whatProviders: 'the services on the map',
  /** `Shown on the map: Addison House` */
  shown: (name: string) => `Shown on the map: ${name}`,
  backToList: 'Back to the list',
  whatLocator: 'where in England the map is',
  whatStreetMap: 'the street map',
  whatStreets: 'the question about street maps',
  wheelHint: (key: string) => `To zoom, hold ${key} and scroll, or click the map first.`,
  touchHint: 'Use two fingers to move the map.',
  ready: 'The map has loaded.',
  noneInView: (edition: EditionId) => `No ${areaWord(edition)} has its middle in view. Zoom out, or move the map.`,
  stepped: (name: string, number: number, count: number) => `${name}, ${number} of ${count} in view.`,
  showing: (name: string, neighbours: readonly string[]) =>
    neighbours.length
      ? `The map shows ${name}. Neighbours: ${neighbours.join(', ')}.`
      : `The map shows ${name}. It has no neighbours.`,
  outside: 'Outside England',
  under: (name: string) => `${name} is under the cross.`,
}
