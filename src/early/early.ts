/** In the head of the app's pages, before their program. */
import { holdEarlyPress } from './earlyPress.ts'
import { holdEarlySearch } from './earlySearch.ts'
import { defineFirstMap } from './firstMap.ts'
import { tellAddress } from './tellAddress.ts'
import { tellRecents } from './tellRecents.ts'

tellAddress(document.documentElement, location.search, location.hash)
tellRecents(document.documentElement)
defineFirstMap()
holdEarlySearch()
holdEarlyPress()
