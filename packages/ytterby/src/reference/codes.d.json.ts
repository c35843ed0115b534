import type { ReferenceData } from '../schema/reference.ts'

/**
 * Commodity codes as they were read, each with the edition (calendar year) and the letters of customs supervision. For
 * reading only: what a code can be is in `law/commodity-codes.ts`, and no code ever decides by itself.
 */
declare const codes: ReferenceData
export = codes
