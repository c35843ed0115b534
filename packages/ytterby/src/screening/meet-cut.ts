import { ABBREVIATIONS } from './abbreviations.ts'
import { alikeness, type Meeting } from './meeting.ts'
import type { NameForm } from './name-form.ts'
import { RARE } from './meet-words.ts'
import { BEGINNING, SHORTEST_CUT_NAME, type IndexedName, type NamesIndex } from './names-index.ts'

/** Fields hold 25 letters or more. */
const SHORTEST_FIELD = 24
const LONGEST_FIELD = 41
/** A field that is full at the end of a word: of 30, 35 or 40 letters, the last of which may be a space. */
const FULL = new Set([29, 30, 34, 35, 39, 40])

/** Listed names of which a full field holds the beginning. */
export function meetCut({ begun }: Pick<NamesIndex, 'begun'>, name: string, form: () => NameForm): Meeting[] {
  const { length } = name
  if (length < SHORTEST_FIELD || length > LONGEST_FIELD) return []
  const text = form()
    .words.flatMap(({ word, isForm }) => (isForm ? [] : (ABBREVIATIONS.get(word)?.[0] ?? word)))
    .join('')
  if (text.length < SHORTEST_CUT_NAME) return []
  return begunBy(begun(), text).filter(({ name: one }) => FULL.has(length) || !endsWord(one.form, text.length))
}

/** An address often has the first words of a name alone, or the last if one of them is rare: universallogistics.com, prosperousamerica.org. */
export const namesWithWords = ({ begun }: Pick<NamesIndex, 'begun'>, address: string): Meeting[] =>
  address.length < BEGINNING
    ? []
    : [...begun().values()].flatMap((names) =>
        names.filter((name) => hasWords(name, address)).map((name) => begunName(name, address)),
      )

function hasWords({ letters, form, words }: IndexedName, text: string): boolean {
  const rest = letters.length - text.length
  if (rest <= 0) return false
  if (letters.startsWith(text)) return endsWord(form, text.length)
  const isRare = words.words.some((word, at) => (words.weights[at] ?? 0) >= RARE && text.includes(word))
  return isRare && letters.endsWith(text) && endsWord(form, rest)
}

/** What fills a field and begins a name is more like it than like others with the same first words. */
const ALIKE = 95

/** The long names that a text begins. */
const begunBy = (names: ReturnType<NamesIndex['begun']>, text: string): Meeting[] =>
  (names.get(text.slice(0, BEGINNING)) ?? [])
    .filter(({ letters }) => letters.length > text.length && letters.startsWith(text))
    .map((name) => ({ name, alike: ALIKE, because: new Set(['abbreviation']) }))

const begunName = (name: IndexedName, text: string): Meeting => ({
  name,
  alike: alikeness(text.length, name.letters.length, text.length),
  because: new Set(['abbreviation']),
})

/** Whether a word of a name ends at a letter. */
function endsWord({ words }: NameForm, at: number): boolean {
  let length = 0
  for (const { word, isForm } of words) if (!isForm) if ((length += word.length) === at) return true
  return false
}
