import { ELEMENT_SYMBOLS, type ElementSymbol } from '../../schema/elements.ts'
import elementNames from '../good/element-names.json' with { type: 'json' }
import { foldWords } from '../good/fold.ts'
import { reason } from '../reason.ts'
import { isNear } from './near-name.ts'
import { asked, NOTHING, valued, type Read } from './read.ts'

const byName = new Map<string, ElementSymbol>(ELEMENT_SYMBOLS.map((symbol) => [symbol.toLowerCase(), symbol]))
for (const { symbol, words } of elementNames) {
  const known = ELEMENT_SYMBOLS.find((one) => one === symbol)
  if (known === undefined) throw new RangeError(`No element ${symbol}`)
  for (const names of Object.values(words))
    for (const name of names) byName.set(foldWords(name.replace('* ', '')), known)
}

/** The element whose name a word resembles with a typing error or two: dysprosum. */
export function nearElement(word: string): ElementSymbol | null {
  const plain = foldWords(word.trim())
  for (const [name, symbol] of byName) if (name.length >= SHORTEST_NEAR && isNear(plain, name)) return symbol
  return null
}
const SHORTEST_NEAR = 6

const NONE = /^(?:none|no|without|\[\]|keine?|ohne|aucune?|ninguno|なし|無し|无|無|不含)$/i
/** A name with a share of weight after or before it: `Nd 30%`, `Nd:30`, `30 wt% Nd`, `Dy (3 %)`. */
const SHARE = /^(\p{L}+)\s*[:=(]?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:wt\.?-?\s*)?%?\s*\)?)?$/u
const SHARE_FIRST = /^(\d+(?:[.,]\d+)?)\s*(?:wt\.?-?\s*)?%\s*(\p{L}+)$/u

/**
 * Rare earths as people write them, in the contract's writing.
 *
 * @example readElements('Nd 30%, Dy 3%') // 'Nd:30;Dy:3'
 * @example readElements('neodymium and dysprosium') // 'Nd;Dy'
 */
export function readElements(text: string): Read<string> {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return NOTHING
  if (NONE.test(plain)) return valued('none')
  const parts = plain
    .split(/;|,(?!\d)|(?<!\d),|\s*[/+&、，；]\s*|\s+(?:and|und|et|y|e)\s+|和|及|と/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.flatMap((part) => (/^\p{L}+(?:\s+\p{L}+)+$/u.test(part) ? part.split(/\s+/) : [part])).map(element)
  return read.includes(null) || read.length === 0
    ? asked([], reason('noElements', { text: plain }))
    : valued(read.join(';'))
}

function element(part: string): string | null {
  const [, name = '', share] = SHARE.exec(part) ?? []
  const [, shareFirst, named = ''] = SHARE_FIRST.exec(part) ?? []
  const symbol = byName.get(foldWords(name || named))
  if (symbol === undefined) return null
  const percent = share ?? shareFirst
  return percent === undefined ? symbol : `${symbol}:${percent.replace(',', '.')}`
}
