import type { ReferenceData } from '../schema/reference.ts'

/** What the description of the framework says beside its rules: history, companies, regions, environment. */
declare const background: ReferenceData
export = background
