import { array, assert, constantFrom, nat, oneof, option, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { rulesetData } from 'ytterby/law'
import { listedParties } from './listed-parties.ts'
import { distinctiveWords, nameForm } from './name-form.ts'
import { listedWords, pairWords } from './pair-words.ts'
import { splitWords } from './split-words.ts'

const LISTED = listedParties(rulesetData).flatMap(({ names }) => names.map(({ name }) => name))
const WORDS = [...new Set(LISTED.flatMap((name) => splitWords(name).words))]

const wordsOf = (name: string) =>
  listedWords(distinctiveWords(nameForm(splitWords(name)).words).map(({ word }) => word))

/** A word of a listed name with a letter lost, or as it is. */
const writtenWord = tuple(constantFrom(...WORDS), option(nat(12))).map(([word, lost]) =>
  lost === null ? word : word.slice(0, lost) + word.slice(lost + 1),
)

it('gives up a pairing exactly where the whole one reaches less than the least weight', () => {
  const listedName = constantFrom(...LISTED)
  const writtenName = oneof(
    array(writtenWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    tuple(listedName, writtenWord).map((words) => words.join(' ')),
  )
  assert(
    property(listedName, writtenName, nat(2), constantFrom(50, 79), (name, text, most, percent) => {
      const listed = wordsOf(name)
      const written = nameForm(splitWords(text)).words
      const least = (percent * listed.total) / 100
      const whole = pairWords(listed, written, most, 0)
      expect(pairWords(listed, written, most, least)).toEqual(whole !== null && whole.paired >= least ? whole : null)
    }),
    { numRuns: 20_000 },
  )
})
