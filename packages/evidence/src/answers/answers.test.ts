import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { expect, it } from 'vitest'
import { questions } from './asked.ts'
import { digestOf, readStored } from './stored.ts'

const sdk = { ...ytterby, ...law }

it('gives the stored answer, word for word, to every case, timeline and list', () => {
  const answered = Object.fromEntries(
    questions.map(({ id, answer }) => [id, digestOf(() => answer(sdk, ytterby.currentRuleset))]),
  )
  // After an intended change: run npm run answers:store, and say in a changeset which answers changed and why.
  expect(answered).toEqual(readStored())
})
