import type { Source } from '../schema/record.ts'

declare const sourceTable: readonly ({ readonly id: string } & Source)[]
export = sourceTable
