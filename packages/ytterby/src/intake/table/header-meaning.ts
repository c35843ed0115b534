import { foldWords } from '../good/fold.ts'
import words from './header-words.json' with { type: 'json' }
import type { Meaning } from './meaning.ts'

/** Traditional characters, and below each the simplified one that the words are compared in. */
const TRADITIONAL = [
  ...'稅號別產貨國實數單規備購戶稱淨總運達進發編碼類價幣額級質項區買賣廠報關標術檔計時間開離裝車場給終輸體',
]
const SIMPLIFIED = [
  ...'税号别产货国实数单规备购户称净总运达进发编码类价币额级质项区买卖厂报关标术档计时间开离装车场给终输体',
]
const simplifiedOf = new Map(TRADITIONAL.map((sign, at) => [sign, SIMPLIFIED[at] ?? sign] as const))
const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (sign) => simplifiedOf.get(sign) ?? sign)

const byWord = new Map<string, Set<Meaning>>()
for (const { says, words: written } of words)
  for (const word of written.map((one) => simplified(foldWords(one))))
    byWord.set(word, (byWord.get(word) ?? new Set()).add(says))
const longest = Math.max(...[...byWord.keys()].map((word) => word.length))

/** A meaning with how much of the header says so, from 0 to 1. */
export type Weighed = { readonly says: Meaning; readonly weight: number }

/** What a header says, the best first: as a whole, or by the longest known words in it. */
export function meaningsOf(header: string): readonly Weighed[] {
  const written = plainOf(header)
  if (written === '') return []
  const whole = byWord.get(written) ?? byWord.get(written.replaceAll(/[.:]/g, '').trim())
  // NetWeight, CountryOfOrigin.
  const plain = whole === undefined ? plainOf(header.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')) : written
  const weighed = new Map<Meaning, number>()
  for (const says of whole ?? []) weighed.set(says, 1)
  for (const { word, place } of wordsIn(plain)) {
    // What stands last in a header says what it is, what stands before describes it: customer part number.
    const share = (word.length / plain.length) * 0.8 + (place + word.length === plain.length ? 0.2 : 0)
    for (const says of byWord.get(word) ?? []) if (share > (weighed.get(says) ?? 0)) weighed.set(says, share)
  }
  return [...weighed].map(([says, weight]) => ({ says, weight })).toSorted((a, b) => b.weight - a.weight)
}

/** A header without units in brackets, numbers and line breaks. */
const plainOf = (header: string): string =>
  simplified(foldWords(header.replaceAll(/[\r\n]+/g, ' ')))
    .replaceAll(/[([（【][^)\]）】]*[)\]）】]/g, ' ')
    .replaceAll(/[*_"]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

function wordsIn(plain: string): { word: string; place: number }[] {
  const found = []
  for (let place = 0; place < plain.length; place += 1) {
    if (isWithin(plain, place)) continue
    for (let length = Math.min(longest, plain.length - place); length >= 2; length -= 1) {
      const word = plain.slice(place, place + length)
      if (!byWord.has(word) || isWithin(plain, place + length)) continue
      found.push({ word, place })
      place += length - 1
      break
    }
  }
  return found
}

const isWithin = (text: string, place: number): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(text.charAt(place - 1)) &&
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(text.charAt(place))
