/** The table of postcodes. */
import { preparePostcodes } from './postcodeTable.ts'
import type { Recipe } from './recipe.ts'

export const POSTCODES: readonly Recipe[] = [
  {
    table: 'postcodes.csv.gz',
    needs: ['nspl-official-areas', 'nspl', 'code-point-open'],
    make: ([officialAreas, positions, inUse]) =>
      preparePostcodes({ officialAreas: officialAreas!, positions: positions!, inUse: inUse! }),
  },
]
