import { readElements } from '../value/elements.ts'
import type { Stretch } from './pieces.ts'
import { part, placesOf } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

/** Shares behind their names; 含镝2% needs no space. */
const SHARE =
  /(?:(?<![\p{L}\p{N}])(?![含有])\p{L}{1,14}|(?<=[含有])(?:\p{Script=Han}{1,2}|\p{Lu}\p{Ll}?))\s*[:=]?\s*\d{1,3}(?:[.,]\d+)?\s*(?:wt\.?-?\s*)?%/gu

/** What a good contains, with the shares before the names: contains 28 % Nd and 3 % Dy. A bare 99.9 % is a purity. */
const SHARE_OF = String.raw`\d{1,3}(?:[.,]\d+)?\s*(?:wt\.?-?\s*)?%\s*(?:of |d['’]|de )?\p{L}{1,14}`
const CONTAINED = new RegExp(
  String.raw`(?:(?:that|which|who|die|der|das|qui|que|che)\s+)?(?:(?<!\p{L})(?:contain(?:s|ing)?|with|enthält|enthalten|mit|avec|contient|con|contiene)\s+(?:about |approx\.? |ca\. ?|etwa )?|含有?\s*)(?<shares>${SHARE_OF}(?:\s*(?:,|;|and|und|et|y|e|&|和|、)\s*${SHARE_OF})*)(?!\p{L})`,
  'giu',
)

/** Several shares, each before its name: 30% Nd 3% Dy, 30%钕 3%镝. */
const SHARES_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${SHARE_OF}(?:\s*(?:[,;/+&和、]|\b(?:and|und|et|y|e)\b)?\s*${SHARE_OF})+(?!\p{L}|\s*[:=]?\s*\d+(?:[.,]\d+)?\s*%)`,
  'gu',
)
const EACH_SHARE = new RegExp(SHARE_OF, 'gu')
const NAME_BEFORE = /(\p{L}{1,14})\s*[:=]?\s*$/u

/** óxido de itrio 99,99 %: the purity of a compound, which the language names before its element. */
const COMPOUND_BEFORE =
  /(?:[oó]xi?d[eo]?|oxyde|ossido|carbonat[eo]|clor[ue]ro|chlorure|fluor[ue]ro|fluorure|nitrat[eo]|s[uo]lfat[eo])\s(?:de |di |do |d['’])$/iu

const namesElements = (text: string): boolean => readElements(text).kind === 'value'

function sharesFirst(text: string): SentencePart[] {
  return placesOf(SHARES_FIRST, text).flatMap((place) => {
    const each = text.slice(place.from, place.to).match(EACH_SHARE) ?? []
    const before = NAME_BEFORE.exec(text.slice(0, place.from))?.[1] ?? ''
    return each.every(namesElements) && !namesElements(before)
      ? part('product.elements', text, withBrackets(text, place), readElements(each.join('; ')))
      : []
  })
}

/** Rare earths with their shares of weight: `Nd 30 %, Dy 3 %`. Without shares they describe the good. */
export function findElements(text: string): SentencePart[] {
  const contained = [...text.matchAll(CONTAINED)].flatMap(({ index, 0: all, groups }) => {
    const written = (groups?.['shares'] ?? '').replaceAll(/%\s*(?:of |d['’]|de )/giu, '% ')
    const read = readElements(written)
    return read.kind === 'value' ? part('product.elements', text, { from: index, to: index + all.length }, read) : []
  })
  if (contained.length > 0) return contained
  const first = sharesFirst(text)
  return first.length > 0 ? first : sharesLast(text)
}

function sharesLast(text: string): SentencePart[] {
  const shares = placesOf(SHARE, text).filter(
    ({ from, to }) => namesElements(text.slice(from, to)) && !COMPOUND_BEFORE.test(text.slice(0, from)),
  )
  const [first] = shares
  const last = shares.at(-1)
  if (first === undefined || last === undefined) return []
  const written = shares.map(({ from, to }) => text.slice(from, to)).join('; ')
  // Other metals between them stay with the description.
  const together = text.slice(first.from, last.to).split('%').length - 1 === shares.length
  const places = together ? [withBrackets(text, { from: first.from, to: last.to })] : shares
  return places.flatMap((place) => part('product.elements', text, place, readElements(written)))
}

/** The brackets around shares, and the word in them: (Dy 2%), (含Dy 3%). */
function withBrackets(text: string, { from, to }: Stretch): Stretch {
  const [before] = /(?:[(（]\s*)?(?:含有?|(?<!\p{L})(?:with|containing|mit|avec)\s)?\s*$/iu.exec(
    text.slice(0, from),
  ) ?? ['']
  const isBracketed = /^[(（]/.test(before)
  const [behind] = (isBracketed ? /^\s*[)）]/.exec(text.slice(to)) : null) ?? ['']
  if (isBracketed && behind === '') return { from, to }
  return { from: from - before.length, to: to + behind.length }
}
