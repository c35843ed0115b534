import type { LineRef, RefusedLine } from '../exposure/exposure-schema.ts'
import type { Compared } from './compared-schema.ts'

/** The result for a line of a list: what changes, or why it could not be answered. */
export type Comparison = (LineRef & Compared) | RefusedLine
