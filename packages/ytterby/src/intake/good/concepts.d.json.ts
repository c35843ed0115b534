import type { Concept } from './concept.ts'

/** What trade words stand for, one concept a line. */
declare const concepts: readonly Concept[]
export = concepts
