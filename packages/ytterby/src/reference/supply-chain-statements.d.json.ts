import type { ReferenceData } from '../schema/reference.ts'

/** How buyers adapt, and what governments said of shortages: no report on exposure uses them. */
declare const statements: ReferenceData
export = statements
