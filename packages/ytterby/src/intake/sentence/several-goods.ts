import { proposeGood } from '../good/propose-good.ts'
import { reason } from '../reason.ts'
import type { Stretch } from './pieces.ts'
import { part } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

/** What stands between two goods. Commas divide the words of one good as well, and “Dy and Tb” is what one holds. */
const BETWEEN = /;|；|(?<!\s\p{Lu}\p{Ll}?)\s(?:and|und|et|y|e|plus)\s|以及/gu

/** Words that leave more forms than these name no good by themselves. */
const MOST_FORMS = 3

/**
 * Goods of different forms in one line: “loudspeakers and loose NdFeB magnets”. Each has its own answer, so the line is asked to be
 * divided; the milder form of the two would else answer for both.
 *
 * @param taken what was read of the line otherwise.
 */
export function severalGoods(text: string, taken: readonly Stretch[]): SentencePart[] {
  const rest = taken.reduce((line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text)
  const goods = rest.split(BETWEEN).flatMap((words) => {
    const { certain, possible } = proposeGood({ description: words }).forms
    const forms = certain.length > 0 ? certain : possible
    return forms.length === 0 || forms.length > MOST_FORMS
      ? []
      : [{ words: words.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,]+|[\s,]+$/g, ''), forms }]
  })
  const [first] = goods
  const other = goods.find(({ forms }) => !forms.some((form) => first?.forms.includes(form)))
  if (first === undefined || other === undefined) return []
  const either = [first.words, other.words]
  return part(
    'product.description',
    text,
    { from: 0, to: text.length },
    { kind: 'ask', either, why: reason('severalGoods') },
  )
}
