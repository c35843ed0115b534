import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { expect, it } from 'vitest'
import { questions } from './asked.ts'
import { digestOf, readStored } from './stored.ts'

const sdk = { ...ytterby, ...law }

it('answers every case, life line and list, word by word, as when somebody last looked', () => {
  const answered = Object.fromEntries(
    questions.map(({ id, answer }) => [id, digestOf(() => answer(sdk, ytterby.currentRuleset))]),
  )
  // Where a change was meant: npm run answers:store, and say in a changeset which answers changed and why.
  expect(answered).toEqual(readStored())
})
