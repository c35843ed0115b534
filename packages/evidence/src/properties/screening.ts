import * as fc from 'fast-check'
import { apart, isLatin, lettersOf } from '../screening/corrupt.ts'
import { knownNames, type KnownName } from '../screening/known-names.ts'
import { listedAs } from '../screening/listed.ts'
import { positives } from '../screening/corpus.ts'
import { stockCompanies, usbVendors } from '../screening/registers.ts'
import { InvalidInquiryError, screenParty } from 'ytterby'
import { demand, forAll, type Property } from './property.ts'

const SHORTEST_WORD = 4
const SHORTEST_NAME = 6
const MOST_CHARACTERS = 300

const screened = (name: string): ReturnType<typeof screenParty> => screenParty(name, { asOf: '2026-11-24' })

const isFound = (name: string, { listed, others }: KnownName): boolean => {
  const wanted = [listed, ...others].flatMap(listedAs)
  return screened(name).some((match) => wanted.includes(match.name))
}

/** Legal forms of several words, and those in the middle of a name. */
const FORMS = new Set(
  'aktiengesellschaft akcyjna company corporation kabushiki kaisha limited partnership spółka'.split(' '),
)
const isForm = (word: string): boolean => FORMS.has(word.toLowerCase())

/** The words of a name without legal forms, with their positions. */
const wordsOf = (core: string): { word: string; at: number }[] =>
  [...core.matchAll(/\p{L}+/gu)].map(({ 0: word, index: at }) => ({ word, at })).filter(({ word }) => !isForm(word))

/** The number of letters of a name without its legal forms. */
const tellingLetters = (name: string): number =>
  wordsOf(apart(name)[0]).reduce((sum, { word }) => sum + (word.length > 1 ? word.length : 0), 0)

const latinNames = knownNames.filter(({ name }) => isLatin(name) && tellingLetters(name) >= SHORTEST_NAME)

/** Names whose words may be in any order: several words, none of them part of a legal form of several words. */
const freeNames = latinNames.filter(({ name }) => {
  const words = apart(name)[0].split(/\s+/u)
  return words.length > 1 && !words.some(isForm) && words.some((word) => lettersOf(word).length >= SHORTEST_WORD)
})

/** The only name that is not found in every order, because its first two words are also written as one. */
const BOUND = 'Lung Teh Shipbuilding Co., Ltd.'

export const wordOrder: Property = {
  name: 'screening-word-order',
  says: 'A listed party is found with the words of its name in any order.',
  runs: { gate: 1_000, prove: 50_000 },
  check: forAll(
    fc.constantFrom(...freeNames.filter(({ name }) => name !== BOUND)).chain((known) => {
      const [core, ending] = apart(known.name)
      const words = core.replaceAll(',', '').split(/\s+/u)
      return fc
        .shuffledSubarray(words, { minLength: words.length })
        .map((shuffled) => ({ known, written: shuffled.join(' ') + ending }))
    }),
    ({ known, written }) => demand(isFound(written, known), 'The party is not found', () => ({ ...known, written })),
  ),
}

/** An edit must not turn a word into this one, which screening ignores: “Land Systems”, “and Systems”. */
const LINKING = 'and'

const latinLetter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')

/** Removes, adds or changes one letter of a word, or swaps it with the next one. */
const editedArbitrary = fc
  .constantFrom(...latinNames)
  .chain((known) => {
    const [core, ending] = apart(known.name)
    const words = wordsOf(core).filter(({ word }) => word.length >= SHORTEST_WORD)
    return words.length === 0
      ? fc.constant(null)
      : fc
          .record({
            place: fc.constantFrom(...words),
            part: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
            edit: fc.constantFrom('left out', 'added', 'changed', 'swapped'),
            letter: latinLetter,
          })
          .map(({ place: { word, at }, part, edit, letter }) => {
            const index = Math.floor(part * word.length)
            const [before, after] = [word.slice(0, index), word.slice(index)]
            const written = {
              'left out': before + after.slice(1),
              added: before + letter + after,
              changed: before + letter + after.slice(1),
              swapped: before + after.charAt(1) + after.charAt(0) + after.slice(2),
            }[edit]
            return {
              known,
              word: written,
              written: core.slice(0, at) + written + core.slice(at + word.length) + ending,
            }
          })
  })
  .filter((edited) => edited !== null && edited.word.toLowerCase() !== LINKING)

export const oneEdit: Property = {
  name: 'screening-one-edit',
  says: 'A name of six letters or more is found with one letter removed, added, changed or swapped in a word of four letters or more.',
  runs: { gate: 2_000, prove: 100_000 },
  check: forAll(editedArbitrary, (edited) => {
    if (edited !== null) demand(isFound(edited.written, edited.known), 'The party is not found', () => ({ ...edited }))
  }),
}

/** Names of every kind: known ones, spellings of buyers, other companies. */
const nameArbitrary = fc.oneof(
  fc.constantFrom(...knownNames.map(({ name }) => name)),
  fc.constantFrom(...positives.map(({ query }) => query)),
  fc.constantFrom(...usbVendors, ...stockCompanies),
)

const wide = (name: string): string =>
  name.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

/** Whether a name has no letter that looks like another one in the other case: Greek and Cyrillic ones, and a small l among capitals. */
const hasOneCase = (name: string): boolean =>
  !/[\u0370-\u052f]|l(?=\p{Lu})|(?<=\p{Lu}\p{Lu})l/u.test(name.normalize('NFKC'))

const RESPELLINGS: readonly ((name: string) => string)[] = [
  (name) => (hasOneCase(name) ? name.toUpperCase() : name),
  (name) => (hasOneCase(name) ? name.toLowerCase() : name),
  (name) => name.replaceAll(' ', '  '),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => name.replaceAll(' ', '\u3000'),
  (name) => ` ${name}  `,
  wide,
  (name) => name.normalize('NFD'),
]

export const respelled: Property = {
  name: 'screening-respelled',
  says: 'White space, width, case and the encoding of accents do not change the matches of a name.',
  runs: { gate: 1_000, prove: 50_000 },
  check: forAll(
    fc.tuple(nameArbitrary, fc.array(fc.constantFrom(...RESPELLINGS), { minLength: 1, maxLength: 3 })),
    ([name, changes]) => {
      const written = changes.reduce((text, change) => change(text), name)
      const met = (text: string): string =>
        JSON.stringify(screened(text).map(({ match, name: listed, instrument }) => [match, listed, instrument]))
      demand(met(written) === met(name), 'The matches differ', () => ({ name, written }))
    },
  ),
}

const LEGAL_FORMS = [
  'Inc.',
  'Corp.',
  'Ltd',
  'Co., Ltd.',
  'LLC',
  'GmbH',
  'AG',
  'S.A.',
  'S.r.l.',
  'B.V.',
  'Pte. Ltd.',
  'K.K.',
]

export const addedForm: Property = {
  name: 'screening-added-form',
  says: 'A listed party is found with a legal form added to its name.',
  runs: { gate: 1_000, prove: 50_000 },
  check: forAll(
    fc.tuple(fc.constantFrom(...knownNames.filter(({ name }) => isLatin(name))), fc.constantFrom(...LEGAL_FORMS)),
    ([known, form]) => {
      const written = `${known.name} ${form}`
      demand(isFound(written, known), 'The party is not found', () => ({ ...known, written }))
    },
  ),
}

/** Parts of names among arbitrary characters, up to the maximum length. */
const textArbitrary = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: MOST_CHARACTERS }),
    fc.string({ unit: 'grapheme', maxLength: MOST_CHARACTERS }),
    fc
      .array(fc.oneof(nameArbitrary, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 8 })
      .map((parts) => parts.join(' ')),
  )
  .map((text) => text.slice(0, MOST_CHARACTERS))

export const anyText: Property = {
  name: 'screening-any-text',
  says: 'Any text of up to 300 characters is screened, with the same result each time, or refused because it is not a name.',
  runs: { gate: 1_000, prove: 100_000 },
  check: forAll(textArbitrary, (text) => {
    const ask = (): string => {
      try {
        return JSON.stringify(screened(text))
      } catch (error) {
        if (!(error instanceof InvalidInquiryError)) throw error
        return JSON.stringify(error.issues)
      }
    }
    const [one, other] = [ask(), ask()]
    demand(one === other, 'Two results', () => ({ text, one, other }))
    const isName = /[\p{L}\p{N}]/u.test(text) && text.isWellFormed() && !text.includes('\ufffd')
    demand(!isName || !one.includes('"pointer"'), 'A name is refused', () => ({ text, one }))
  }),
}
