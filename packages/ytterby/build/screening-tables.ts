/**
 * Computes the tables of the screening room from maintained packages: how rare a word is in company names, variants of Han
 * characters, letters that look like Latin ones, and transliterations. All are limited to what the names of the lists need.
 * `node build/write-screening-tables.ts` writes them; a test checks that they are up to date.
 */
import anyAscii from 'any-ascii'
import { Converter } from 'opencc-js'
import register from 'oui-data' with { type: 'json' }
import lookAlikes from 'unhomoglyph/data.json' with { type: 'json' }
import { rulesetData } from '../src/law/ruleset.ts'
import { LINKING } from '../src/screening/free-words.ts'
import { COMMON_WEIGHT, isCommon } from '../src/screening/name-form.ts'
import type { RulesetData } from '../src/schema/ruleset.ts'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const LATIN_LETTERS = [[0xc0, 0x17f]] as const
const CYRILLIC_AND_GREEK = [
  [0x386, 0x3ce],
  // Of Cyrillic, the letters that languages of today write.
  [0x400, 0x45f],
  [0x490, 0x491],
] as const

/** Every name of a listed party, printed in a notice or known from elsewhere. */
function listedNames({ instruments, partyNames = [] }: RulesetData): string[] {
  const printed = instruments.flatMap(({ effects }) =>
    effects.flatMap((effect) => {
      if (effect.type === 'counter') return effect.parties
      if (effect.type !== 'list') return []
      return effect.parties.flatMap(({ name, nameZh, aliases = [] }) => [name, nameZh ?? '', ...aliases])
    }),
  )
  const known = partyNames.flatMap(({ names, unitOf = [], group }) => [
    ...names.map(({ name }) => name),
    ...unitOf,
    ...(group?.names ?? []),
  ])
  return [...new Set([...printed, ...known])]
}

/** Words in Latin letters, without accents. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** The words of listed names that also occur in the names of some 30,000 companies, by weight: `weight: words`. */
function rarity(names: readonly string[]): Record<string, string> {
  const companies = new Set(Object.values(register).map((entry) => entry.split('\n')[0]?.trim().toLowerCase() ?? ''))
  const counts = new Map<string, number>()
  for (const company of companies)
    for (const word of new Set(wordsOf(company))) counts.set(word, (counts.get(word) ?? 0) + 1)
  // A word of one company is as rare as one of none.
  const words = [...new Set(names.flatMap(wordsOf))]
    .filter((word) => word.length > 1 && (counts.get(word) ?? 0) > 1)
    .sort()
  const byWeight = new Map<number, string[]>()
  for (const word of words) {
    const weight = weightOf(counts.get(word) ?? 0, companies.size)
    if ((weight >= COMMON_WEIGHT && isCommon(word)) || LINKING.has(word)) continue
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), word])
  }
  return Object.fromEntries(
    [...byWeight].sort(([a], [b]) => a - b).map(([weight, group]) => [String(weight), group.join(' ')]),
  )
}

/** The weight of a word, an integer from 1 to 49: four for each doubling of rarity; 1 for a word of one company in six. */
const weightOf = (count: number, companies: number): number =>
  Math.max(1, Math.round(4 * (Math.log2(companies / (count + 1)) - 2.5)))

/** Pairs of a variant and its folded character, joined without separators. */
function hanVariants(names: readonly string[]): string {
  const simplified = Converter({ from: 't', to: 'cn' })
  const traditional = [Converter({ from: 'jp', to: 't' }), Converter({ from: 'tw', to: 't' })]
  // The character itself comes first, because a conversion from another standard would change one that is already traditional.
  const folded = (character: string): string => {
    const readings = [character, ...traditional.map((of) => String(of(character)))]
    return readings.map((one) => String(simplified(one))).find((plain) => plain !== character) ?? character
  }
  const needed = new Set(names.flatMap((name) => [...name].map(folded)))
  let pairs = ''
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCharCode(code)
    const plain = folded(character)
    if (plain !== character && needed.has(plain)) pairs += character + plain
  }
  return pairs
}

/** Pairs of a letter of another alphabet and the Latin letter that it looks like, in lower or upper case. */
function alikeLetters(): string {
  const looksLike = new Map(Object.entries(lookAlikes))
  const alike = (letter: string): string | undefined => {
    const direct = looksLike.get(letter)
    // A capital that looks like a vertical stroke is an I in a name, not an l.
    if (direct === 'l' && letter !== letter.toLowerCase()) return 'I'
    if (direct !== undefined && /^[a-z]$/i.test(direct)) return direct
    const capital = looksLike.get(letter.toUpperCase())
    return capital !== undefined && /^[a-z]$/i.test(capital) ? capital.toLowerCase() : undefined
  }
  return lettersIn(CYRILLIC_AND_GREEK)
    .map((letter) => [letter, alike(letter)])
    .filter(([, latin]) => latin !== undefined)
    .flat()
    .join('')
}

/** Small letters that are not a Latin letter with an accent: runs of letters in a row, each run its first letter and their transliterations. */
function latinLetters(): string {
  const plain = (letter: string): string => letter.normalize('NFKD').replace(/\p{M}/gu, '')
  const letters = [...lettersIn(LATIN_LETTERS), ...lettersIn(CYRILLIC_AND_GREEK)]
    .filter((letter) => letter === letter.toLowerCase() && !/^[\0-\x7f]*$/.test(plain(letter)))
    .filter((letter) => /^[a-z]+$/i.test(anyAscii(letter)))
  const follows = (letter: string, at: number): boolean =>
    letter.charCodeAt(0) === (letters[at - 1] ?? '').charCodeAt(0) + 1
  return letters
    .map((letter, at) => (follows(letter, at) ? ` ${anyAscii(letter)}` : `|${letter}${anyAscii(letter)}`))
    .join('')
    .slice(1)
}

const lettersIn = (ranges: readonly (readonly [number, number])[]): string[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).filter((letter) =>
      /\p{L}/u.test(letter),
    ),
  )

/** The content of the file with the tables. */
export function screeningTables(): string {
  const names = listedNames(rulesetData)
  const weights = Object.entries(rarity(names)).map(([weight, words]) => `  ${weight}: '${words}',`)
  return `/** Generated by build/write-screening-tables.ts from oui-data, opencc-js, unhomoglyph and any-ascii; a test checks it. */

/** Words of listed names by weight: the rarer in company names, the heavier. A word that is missing here has the greatest weight. */
const WORDS_BY_WEIGHT: Readonly<Record<number, string>> = {
${weights.join('\n')}
}

/** The weight of a word that is in no company name of the register. */
export const MOST_WEIGHT = ${weightOf(0, 30_000)}

export const WEIGHTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries(WORDS_BY_WEIGHT).flatMap(([weight, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(weight)]),
  ),
)

const pairs = (text: string): Map<string, string> => {
  const letters = Array.from(text)
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters[at] ?? '', letters[at + 1] ?? '')
  return map
}

/** Maps variants of Han characters to the simplified ones in listed names. */
export const HAN_VARIANTS: ReadonlyMap<string, string> = /* @__PURE__ */ pairs(
  '${hanVariants(names)}',
)

/** Maps Cyrillic and Greek letters to the Latin ones that they look like. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = /* @__PURE__ */ pairs(
  '${alikeLetters()}',
)

/** Maps small letters to their transliterations, from runs of letters in a row. */
export const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  '${latinLetters()}'.split('|').flatMap((run) =>
    run
      .slice(1)
      .split(' ')
      .map((latin, at): [string, string] => [String.fromCharCode(run.charCodeAt(0) + at), latin]),
  ),
)
`
}
