import type { ReferenceData } from '../schema/reference.ts'

/** The exporters the market article names, and what is reported of general licences (通用许可). */
declare const exporters: ReferenceData
export = exporters
