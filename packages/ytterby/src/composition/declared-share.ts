import { saysNothing } from '../intake/value/read.ts'
import { times } from '../intake/value/number.ts'

/** What a cell states of a share in percent: members of `chineseContent`, none if it says that it is not known, or how little. */
export type DeclaredShare = Readonly<Record<string, number>>

const NUMBER = String.raw`\d(?:[\d.,'’ ]*\d)?|[.,]\d+`
const UNIT = String.raw`%|‰|percent|per cent|prozent|pct\.?`
const CELL = new RegExp(
  String.raw`^(\D*?)\s*(${NUMBER})\s*(${UNIT})?(?:\s*(?:[-–—−~〜]|to|bis|至|到)\s*(${NUMBER})\s*(${UNIT})?)?\s*([^\d%‰]*?)$`,
  'u',
)

type Bounds = readonly (readonly [member: string, words: RegExp])[]

/** What stands before a number, by the bound that it makes of it. */
const BEFORE: Bounds = [
  ['valuePercent', /^$/],
  ['valuePercentBelow', /^(?:<|less than|under|below|unter|weniger als|kleiner als|小于|低于|不足|不到|未满)$/],
  [
    'valuePercentAtMost',
    /^(?:<=|=<|≤|⩽|≦|max\.?|maximum|maximal|at most|up to|not? more than|bis|bis zu|höchstens|不超过|不高于|最高)$/,
  ],
  // A share of more than x is at least x, which decides as much: the threshold itself is reached.
  [
    'valuePercentAtLeast',
    /^(?:>|>=|=>|≥|⩾|≧|more than|over|above|at least|min\.?|minimum|über|mehr als|mindestens|größer als|大于|高于|超过|至少|不低于)$/,
  ],
]
/** What stands behind one. A sign there would say the opposite: 0.1 < x. */
const BEHIND: Bounds = [
  ['valuePercentBelow', /^(?:未満|未满)$/],
  ['valuePercentAtMost', /^(?:max\.?|or less|oder weniger|以下|以内)$/],
  ['valuePercentAtLeast', /^(?:min\.?|or more|oder mehr|以上)$/],
]

/**
 * Reads a share as suppliers write it: 6, 6 %, 0.8 ‰, <0.1 %, ≤5, >1 %, 1–3 %, or that it is not known.
 *
 * @param read gives the number in a text, null if it can be read in two ways.
 * @returns null if it is none of these; `decimal-sign` if a number can be read in two ways.
 */
export function readShare(
  text: string,
  read: (number: string) => string | null,
): DeclaredShare | 'decimal-sign' | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (saysNothing(plain) || NOT_TOLD.test(plain)) return {}
  const [, before = '', low, unit, high, unitOfHigh, behind = ''] = CELL.exec(plain) ?? []
  if (low === undefined || (before !== '' && behind !== '')) return null
  const [from, to] = [low, high].map((number) => (number === undefined ? '' : read(number)))
  if (from === null || to === null) return 'decimal-sign'
  const least = percent(from ?? '', unit ?? unitOfHigh)
  if (least === null) return null
  if (high !== undefined) {
    const most = percent(to ?? '', unitOfHigh ?? unit)
    if (most === null || most < least || before + behind !== '') return null
    return { ...(least > 0 && { valuePercentAtLeast: least }), valuePercentAtMost: most }
  }
  const [member] =
    behind === ''
      ? (BEFORE.find(([, words]) => words.test(before)) ?? [])
      : (BEHIND.find(([, words]) => words.test(behind)) ?? [])
  return member === undefined ? null : { [member]: least }
}

const NOT_TOLD = /^(?:na|k ?a|keine angabe|traces?|spuren?|[微痕]量|not (?:told|stated|declared|available))\.?$/

const percent = (number: string, unit: string | undefined): number | null =>
  /^\d+(?:\.\d+)?$/.test(number) ? times(number, unit === '‰' ? '0.1' : '1') : null
