import { ANSWERS } from './answers.ts'
import { FILES } from './files.ts'
import type { Target } from './target.ts'
import { WORDS } from './words.ts'

/** Every parser of the project. */
export const TARGETS: readonly Target[] = [...WORDS, ...FILES, ...ANSWERS]
