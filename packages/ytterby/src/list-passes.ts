/** How a list of any length is read in parts, for jobs: each pass looks at the parts again, until the form of the list is known. */
export { partsOpener } from './intake/lines/open-intake.ts'
export { FIRST_PASS, joinSeen, lookAt, passAfter, type ListPass, type Seen } from './intake/table/list-form.ts'
