import type { ElsewhereRecord } from '../schema/elsewhere.ts'

/** What the lists of the European Union, Japan and the United States say of goods that China controls. */
declare const records: readonly ElsewhereRecord[]
export = records
