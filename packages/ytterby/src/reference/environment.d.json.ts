import type { ReferenceData } from '../schema/reference.ts'

/** Environmental facts and the domestic rules of Decrees 785 and 71. */
declare const environment: ReferenceData
export = environment
