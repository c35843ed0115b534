import type { Text } from '../schema/record.ts'

/** Metals of alloys, and boron, by their symbols in lower case. */
const OTHERS: Readonly<Record<string, Text>> = {
  fe: { en: 'iron', zh: '铁' },
  co: { en: 'cobalt', zh: '钴' },
  ni: { en: 'nickel', zh: '镍' },
  al: { en: 'aluminium', zh: '铝' },
  mg: { en: 'magnesium', zh: '镁' },
  cu: { en: 'copper', zh: '铜' },
  b: { en: 'boron', zh: '硼' },
}

/**
 * What the law calls an element or an alloy that is written with symbols; none if the word is no such symbols.
 *
 * @example alloyNames('dy-fe', rareEarths) // ['dysprosium-iron', '镝铁']
 */
export function alloyNames(word: string, rareEarths: ReadonlyMap<string, Text>): string[] {
  const nameOf = (symbol: string): Text | undefined => rareEarths.get(symbol) ?? OTHERS[symbol]
  const split = (rest: string): string[] | null => {
    if (rest === '') return []
    for (const length of [2, 1]) {
      const symbol = rest.slice(0, length)
      const after = symbol.length < length || nameOf(symbol) === undefined ? null : split(rest.slice(length))
      if (after !== null) return [symbol, ...after]
    }
    return null
  }
  const symbols = word.length > MOST_LETTERS ? null : split(word.replaceAll('-', ''))
  if (symbols === null || !symbols.some((symbol) => rareEarths.has(symbol))) return []
  const names = symbols.flatMap((symbol) => nameOf(symbol) ?? [])
  return [names.map(({ en }) => en.toLowerCase()).join('-'), names.map(({ zh }) => zh).join('')]
}

const MOST_LETTERS = 16
