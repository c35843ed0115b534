import type { Meaning } from './meaning.ts'

/** The fields that a column can feed. `unit` is the unit of the weight beside it, `value` an amount of money. */
export const COLUMN_FIELDS = [
  'id',
  'product.description',
  'product.grade',
  'product.commodityCode',
  'origin',
  'destination',
  'exportedFrom',
  'quantityKg',
  'unit',
  'value',
  'endUser.name',
  'importer.name',
  'consignees.0.name',
  'exporter.name',
  'endUse.kind',
  'asOf',
  'ignore',
] as const satisfies readonly (Exclude<Meaning, 'netWeight' | 'grossWeight' | 'quantity' | 'otherDay'> | 'quantityKg')[]

/** A field that a column of a list can feed. */
export type ColumnField = (typeof COLUMN_FIELDS)[number]
