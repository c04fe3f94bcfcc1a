/** Properties are tried on the same examples in every run; `SEED` draws others, and `npm run fuzz` as many as one likes. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })

export default fc
