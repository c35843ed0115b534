/** A country, or `other`. */
export type Place = string

/** Stands for every country that no rule names. */
export const OTHER_PLACE: Place = 'other'

/** Party of the framework of 2025, whose terms are about goods bound there. */
export const FRAMEWORK_PARTY: Place = 'US'
