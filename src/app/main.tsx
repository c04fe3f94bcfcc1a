import '../ui/reset.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/trustedTypes.ts'
import '../ui/started.ts'
import { browserAddress } from '../data/address.ts'
import { App } from './App.tsx'
import { startPage } from './startPage.tsx'

startPage(browserAddress, <App />)
