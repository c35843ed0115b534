import type { ReferenceData } from '../schema/reference.ts'

/** Stages of the framework article, the statutory clock, and what applicants report. None is a forecast. */
declare const durations: ReferenceData
export = durations
