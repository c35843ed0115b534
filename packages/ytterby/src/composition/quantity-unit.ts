import { kilogramsOf } from '../intake/value/weight.ts'

/** One piece, in the languages of bills of materials. */
const PIECE =
  /^(?:pcs?|pces?|pieces?|ea|each|units?|st|stk|stck|stück|stueck|nos?|pz|pza|pezzo|pezzi|ud|uds|u|un|und|pièces?|szt|ks|stuks?|шт|个|件|只|台|片|块|支|根|条|张|颗|粒|個|本|枚|개)\.?$/

const plain = (unit: string): string => unit.normalize('NFKC').trim().toLowerCase()

/** A unit of quantities: by what two ways to write it are the same, and its kilograms if it is one of mass. */
export type QuantityUnit = { readonly key: string; readonly kilograms: string | null }

export function quantityUnit(text: string): QuantityUnit {
  const kilograms = kilogramsOf(text)
  if (kilograms !== null && kilograms !== 'no-mass') return { key: kilograms, kilograms }
  return { key: PIECE.test(plain(text)) ? 'piece' : plain(text), kilograms: null }
}

export const isKnownUnit = (text: string): boolean => kilogramsOf(text) !== null

/** Whether a text is a unit and hardly anything else: L can also be a kind of item, and “no” an answer. */
export const isCommonUnit = (text: string): boolean => {
  const { key, kilograms } = quantityUnit(text)
  return kilograms !== null || (key === 'piece' && !/^(?:[a-z]|nos?|un)$/.test(plain(text)))
}

/** A number and a unit as one cell has them, either of which may be left out: 100, kg, 100 pc, 0.5 g; null if it has neither. */
export function countAndUnit(text: string): { readonly count: string; readonly unit: string } | null {
  const [, count = '', unit = ''] = COUNT_AND_UNIT.exec(text.trim()) ?? []
  return count + unit === '' ? null : { count, unit }
}
const COUNT_AND_UNIT =
  /^(?:(?:[a-z]{3}\s*)?\/|(?:per|pro|je)\s+|每)?\s*([+]?\d(?:[\d.,'’ \u00A0\u202F]*\d)?|[.,]\d+)?\s*([^\d\s][^\d]*)?$/iu
