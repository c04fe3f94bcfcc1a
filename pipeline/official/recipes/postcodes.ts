/** The table of postcodes. */
import { preparePostcodes } from './postcodeTable.ts'
import type { Recipe } from './recipe.ts'

export const POSTCODES: readonly Recipe[] = [
  {
    table: 'postcodes.csv.gz',
    needs: ['nspl-allocation', 'nspl', 'code-point-open'],
    make: ([allocation, positions, inUse]) =>
      preparePostcodes({ allocation: allocation!, positions: positions!, inUse: inUse! }),
  },
]
