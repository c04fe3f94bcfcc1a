import { ANSWERS } from './answers.ts'
import { EXCHANGED } from './exchanged.ts'
import { FILES } from './files.ts'
import { GEOMETRY } from './geometry.ts'
import { TABLES } from './tables.ts'
import type { Target } from './target.ts'
import { WORDS } from './words.ts'

/** Every parser of the project. */
export const TARGETS: readonly Target[] = [...WORDS, ...FILES, ...GEOMETRY, ...EXCHANGED, ...TABLES, ...ANSWERS]
