import { CONTROL_CODE } from '../../schema/inquiry-words.ts'
import { reason, type Reason } from '../reason.ts'
import { readTyped } from '../value/read-typed.ts'
import type { ListOption, ListQuestion } from './list-question.ts'

type Question = Pick<ListQuestion, 'kind' | 'path'> & {
  readonly options?: readonly Pick<ListOption, 'as' | 'states'>[]
}

/** Facts that have more values than a question offers. */
const OPEN = /^(?:product\.(?:elements|form|commodityCode)|origin|destination|exportedFrom|asOf|quantityKg)$|\.country$/
const SHARES: ReadonlySet<string> = new Set(['chineseContent.valuePercent', 'endUser.listedOwnershipPercent'])
const SIZE = 'product.particleSizeMicron'
/** An entry of the control list, which is typed beside the proposal that it belongs to. */
const ENTRY = 'product.controlCode'

/** Whether an answer to a question can be typed that is none of its options. */
export const canBeTyped = ({ kind, path }: Question): boolean =>
  (kind === 'proposal' && path === ENTRY) ||
  ((kind === 'fact' || kind === 'cell') && (OPEN.test(path) || SHARES.has(path) || path === SIZE))

/**
 * An answer in somebody's own words, or why it is none. Rare earths that are typed are all that the good holds.
 *
 * @example typedAnswer({ kind: 'fact', path: 'product.elements' }, 'Nd 30%, Dy')
 * // { as: 'answered', states: { 'product.elements': 'Nd:30;Dy', 'product.elementsComplete': 'true' } }
 */
export function typedAnswer(question: Question, text: string): Pick<ListOption, 'as' | 'states'> | Reason {
  const { path } = question
  const value = canBeTyped(question) ? valueIn(path, text) : null
  if (value === null) return reason('noOption', { text: text.trim() })
  if (typeof value === 'object') return value
  if (path === ENTRY) {
    const proposed = question.options?.find(({ as }) => as === 'accepted')
    return { as: 'accepted', states: { ...proposed?.states, [path]: value } }
  }
  return {
    as: 'answered',
    states: { [path]: value, ...(path === 'product.elements' ? { 'product.elementsComplete': 'true' } : {}) },
  }
}

function valueIn(path: string, text: string): string | Reason | null {
  if (path === ENTRY) {
    const code = text.trim().replace(/^\d[a-e]/i, (beginning) => beginning.toUpperCase())
    return CONTROL_CODE.test(code) ? code : null
  }
  const number = /^(\d{1,9}(?:\.\d{1,9})?)\s*(%|µm|um|微米)?$/u.exec(text.normalize('NFKC').replace('μ', 'µ').trim())
  if (SHARES.has(path)) return number?.[1] !== undefined && (number[2] ?? '%') === '%' ? number[1] : null
  if (path === SIZE) return number?.[1] !== undefined && number[2] !== '%' ? number[1] : null
  const read = readTyped(path, text)
  if (read.kind === 'ask') return read.why
  return read.kind === 'nothing' ? null : String(read.value)
}
