import { ELEMENT_SYMBOLS, type ElementSymbol } from '../../schema/elements.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { crystalIn } from './crystal-names.ts'
import { formulasIn, type Formula } from './formula.ts'
import { gradeIn } from './grade.ts'
import { foldWords } from './fold.ts'
import { readPhrases, roleAt, type Reading, type Spoken } from './phrases.ts'
import { symbolsIn } from './symbols.ts'

/** Words of a text that name a rare earth or a good of one. */
export type Evidence = {
  /** As they stand in the text. */
  readonly words: readonly string[]
  readonly certain: ReadonlySet<ElementSymbol>
  readonly possible: ReadonlySet<ElementSymbol>
  readonly denied: ReadonlySet<ElementSymbol>
  /** Forms that the words themselves name, in their order. */
  readonly forms: readonly ProductForm[]
  /** Whether a magnet of rare earths is named, without saying of which kind. */
  readonly isMagnet: boolean
  readonly formulas: readonly Formula[]
  /** Whether the rare earths are named without saying which. */
  readonly unnamed: boolean
  /** Whether the text begins with a symbol, which may be a word. */
  readonly begun: boolean
  /** Whether a symbol stands alone that nothing explains. */
  readonly stray: boolean
  /** Elements named by their names or symbols, apart from what a trade name holds. */
  readonly elements: ReadonlySet<ElementSymbol>
}

const ANY_MAGNET = 'rare-earth-magnet'
const isRareEarth = (word: Spoken): boolean => word.concepts.some(({ kind }) => kind === 'rare-earth')

/** What a description and a grade say of rare earths, what they are for left aside. */
export function evidenceIn(reading: Reading, description: string, grade: string, commodityCode: string): Evidence {
  const written = `${description} ; ${grade}`
  const ofGrade = readPhrases(grade)
  const inText = (from: Reading): { word: Spoken; text: string }[] =>
    from.words
      .filter((word) => isRareEarth(word) && word.role !== 'purpose')
      .map((word) => ({ word, text: from.text.slice(word.from, word.to) }))
  const found = [...inText(reading), ...inText(ofGrade)]
  const spoken = found.map(({ word }) => word)
  const symbols = symbolsIn(written)
  const denied = new Set([...symbols.denied, ...spoken.filter((word) => word.denied).flatMap(certainOf)])
  const said = spoken.filter((word) => !word.denied)
  const formulas = formulasIn(written).filter(({ text }) => isOfGood(reading, text) && !isPartNumber(reading, text))
  const elements = new Set([
    ...said.flatMap((word) => word.concepts.flatMap(({ id }) => ELEMENT_SYMBOLS.filter((symbol) => symbol === id))),
    ...symbols.named,
    ...formulas.flatMap(({ rareEarths }) => rareEarths),
  ])
  const certain = new Set([...said.flatMap(certainOf), ...elements].filter((symbol) => !denied.has(symbol)))
  const byGrade = gradeIn(description, grade, reading, commodityCode)
  if (byGrade !== null) certain.add(byGrade.certain)
  const byLetters = crystalIn(reading.text)
  const crystal = byLetters !== null && isOfGood(reading, byLetters.text) ? byLetters : null
  for (const symbol of crystal?.certain ?? []) certain.add(symbol)
  const forms = [
    ...said.flatMap(({ concepts }) => concepts.flatMap(({ id, form = [] }) => (id === ANY_MAGNET ? [] : form))),
    ...(byGrade === null ? [] : [byGrade.form]),
    ...(crystal === null ? [] : (['crystal'] as const)),
  ]
  return {
    words: [
      ...found.flatMap(({ word, text }) => (word.denied ? [] : [text])),
      ...symbols.named,
      ...formulas.map(({ text }) => text),
      ...(byGrade === null ? [] : [byGrade.text]),
      ...(crystal === null ? [] : [crystal.text]),
    ],
    certain,
    possible: new Set(
      said
        .flatMap(({ concepts }) => concepts.flatMap(({ possible = [] }) => possible))
        .filter((one) => !certain.has(one) && !denied.has(one)),
    ),
    denied,
    forms,
    isMagnet: said.some(({ concepts }) => concepts.some(({ id }) => id === ANY_MAGNET)),
    formulas,
    unnamed: certain.size === 0 && (said.length > 0 || symbols.unnamed),
    begun: symbols.begun,
    stray: symbols.stray,
    elements,
  }
}

const certainOf = ({ concepts }: Spoken): ElementSymbol[] => {
  const rare = concepts.filter(({ kind }) => kind === 'rare-earth')
  // A word of several meanings is certain of what all of them hold.
  const [first, ...others] = rare.map(({ certain = [] }) => certain)
  return (first ?? []).filter((symbol) => others.every((other) => other.includes(symbol)))
}

/** Whether a formula stands where the text speaks of the good, and not of what it is for or does not hold. */
function isOfGood(reading: Reading, formula: string): boolean {
  const place = reading.text.indexOf(foldWords(formula))
  if (place === -1) return true
  const { role, denied } = roleAt(reading, place)
  return role !== 'purpose' && !denied
}

/** CEF3 relay: a fluoride in capitals beside what is plainly something else is the number of its type. */
const isPartNumber = ({ words }: Reading, formula: string): boolean =>
  /^[A-Z]{2}(?:F|CL|BR|I)3$/.test(formula) &&
  words.some(
    ({ concepts, role }) => role === 'main' && concepts.every(({ kind, weak }) => kind === 'other' && weak !== true),
  )
