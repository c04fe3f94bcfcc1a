import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { frameAddress } from '../data/frameAddress.ts'
import { Embed } from './Embed.tsx'
import { startPage } from './startPage.tsx'

startPage(frameAddress, <Embed />)
