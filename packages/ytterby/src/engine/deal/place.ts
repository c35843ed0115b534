/** A country, or `other`. */
export type Place = string

/** Stands for every country that no rule names. */
export const OTHER_PLACE: Place = 'other'

/** The other party of the 2025 framework, whose terms concern goods bound there. */
export const FRAMEWORK_PARTY: Place = 'US'
