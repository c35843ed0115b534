import { reason } from '../reason.ts'
import { asked, NOTHING, valued, type Read } from './read.ts'

/** Which sign begins the decimals in a column; null where its cells do not tell. */
export type DecimalSign = '.' | ',' | null

/** A number as it is written: its digits and signs. Spaces and apostrophes group digits in every convention. */
const NUMBER = /^[+]?\d[\d.,]*$|^[.,]\d+$/

/** The different decimal signs that some cells of a column show. Cells that could be read either way show none. */
export function decimalSignsIn(cells: readonly string[]): ('.' | ',')[] {
  const shown = new Set<'.' | ','>()
  for (const cell of cells) {
    const sign = surelyDecimal(bare(cell))
    if (sign !== null) shown.add(sign)
  }
  return [...shown]
}

/** The decimal sign of a column, by the signs that its cells show. */
export function decimalSignOf([sign, ...others]: readonly ('.' | ',')[]): DecimalSign | 'mixed' {
  return others.length > 0 ? 'mixed' : (sign ?? null)
}

/** A number without what groups its digits in every convention. */
const bare = (text: string): string => text.replaceAll(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3}(?!\d))/g, '').trim()

/** The decimal sign that this cell alone shows: 1.946,803 and 0,5 do, 1.250 does not. */
function surelyDecimal(text: string): '.' | ',' | null {
  if (!NUMBER.test(text)) return null
  const first = text.search(/[.,]/)
  if (first === -1) return null
  const sign = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  if (text[first] !== sign) return sign
  const last = text.lastIndexOf(sign)
  if (first < last) return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? (sign === '.' ? ',' : '.') : null
  const decimals = text.length - last - 1
  return decimals !== 3 || first === 0 || first > 3 || text.startsWith('0') ? sign : null
}

/** A number by the decimal sign of its column. */
export function readNumber(text: string, sign: DecimalSign | 'mixed'): Read<string> {
  const plain = bare(text)
  if (plain === '') return NOTHING
  if (!NUMBER.test(plain)) return asked([], reason('noNumber', { text: text.trim() }))
  const own = surelyDecimal(plain)
  if (sign === '.' || sign === ',') {
    if (own !== null && own !== sign) return asked([decimal(plain, own)], reason('otherDecimalSign'))
    return valued(decimal(plain, sign))
  }
  if (!/[.,]/.test(plain)) return valued(plain.replace('+', ''))
  if (own !== null) return valued(decimal(plain, own))
  const either = [decimal(plain, '.'), decimal(plain, ',')]
  return asked(either, reason('decimalSign', { text: text.trim(), either }))
}

const decimal = (text: string, sign: '.' | ','): string => {
  const [whole = '', ...rest] = text
    .replaceAll(sign === '.' ? ',' : '.', '')
    .replace('+', '')
    .split(sign)
  return rest.length === 0 ? whole || '0' : `${whole === '' ? '0' : whole}.${rest.join('')}`
}

/** A decimal number times another, exactly, as a number. */
export function times(a: string, b: string): number {
  if (b === '1') return Number(a)
  const [x, y] = [a, b].map((one) => {
    const [whole = '', part = ''] = one.split('.')
    return { digits: BigInt(whole + part), scale: part.length }
  })
  if (x === undefined || y === undefined) return Number.NaN
  const scale = x.scale + y.scale
  const digits = String(x.digits * y.digits).padStart(scale + 1, '0')
  return Number(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`)
}
