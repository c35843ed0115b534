import { FIELDS, factName } from 'ytterby'
import type { ListSaying } from '../locales/list.ts'
import type { PageContextValue } from '../parts/context.ts'

/** Fields of a list that are not fields of an inquiry. */
export const BESIDES = ['id', 'value', 'currency'] as const

/** The fields to choose from for a column; of several consignees only the first. */
export const OFFERED_FIELDS = [
  ...[...FIELDS.keys()].filter(
    (name) => !/^consignees(\.[1-9]\d*)?(\.|$)/.test(name) || name.startsWith('consignees.0.'),
  ),
  ...BESIDES,
]

/** A field in words: a fact of the inquiry, or another field of the list. */
export function fieldName(field: string, { say, lang }: Pick<PageContextValue<ListSaying>, 'say' | 'lang'>): string {
  switch (field) {
    case 'id':
      return say('columnId')
    case 'value':
      return say('columnValue')
    case 'currency':
      return say('columnCurrency')
    case 'unit':
      return say('columnUnit')
    default:
      return factName(field, lang)
  }
}
