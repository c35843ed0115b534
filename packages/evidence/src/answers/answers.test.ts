import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { expect, it } from 'vitest'
import { digestsByFile, readStored } from './stored.ts'

const WHAT_TO_DO =
  'Answers to the cases of these files have changed. `npm run answers:show` compares them, case by case, with the engine of the ' +
  'last commit (`npm run answers:show -- COMMIT` with another). If the change is intended: `npm run answers:store`, and say in a ' +
  'changeset which answers changed and why.'

it('gives the stored answer, word for word, to every case, timeline and list', () => {
  const answered = digestsByFile({ ...ytterby, ...law }, ytterby.currentRuleset)
  const stored = readStored()
  const files = [...new Set([...Object.keys(stored), ...Object.keys(answered)])]
  expect(
    files.filter((file) => answered[file] !== stored[file]),
    WHAT_TO_DO,
  ).toEqual([])
})
