import type { ReferenceData } from '../schema/reference.ts'

/** What governments said of supply and of shortages: no report on exposure uses it. */
declare const statements: ReferenceData
export = statements
