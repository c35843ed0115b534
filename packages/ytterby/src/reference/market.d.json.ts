import type { ReferenceData } from '../schema/reference.ts'

/** Shares, magnet grades and compositions (prompts for questions, never a decision), and published penalty cases. */
declare const market: ReferenceData
export = market
