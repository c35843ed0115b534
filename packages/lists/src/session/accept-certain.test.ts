import { currentRuleset } from 'ytterby'
import { expect, test } from 'vitest'
import { acceptCertain } from './accept-certain.ts'
import { listAsker } from './asker.ts'
import { answerQuestions, askQuestions, changeProfile, openSession } from './session.ts'

const AUTHOR = { by: 'Anna', on: '2026-12-01' }
const records = [
  ['Material', 'Description', 'HS code', 'Destination'],
  ['M-1', 'NdFeB magnet N42', '850511', 'DE'],
].map((cells, at) => ({ line: at + 1, cells }))

test('rare earths that somebody answered stay as they were answered', () => {
  const asking = { defaults: { asOf: () => '2026-12-01' }, stated: {}, lang: 'en', ruleset: currentRuleset } as const
  const session = openSession({ records }, { ask: listAsker(asking) })
  const [question] = askQuestions(session)
  if (question === undefined) throw new Error('Nothing is asked')
  const states = { 'product.elements': 'Nd;Tb', 'product.elementsComplete': 'true' }
  const answered = answerQuestions(session, [{ question, option: { as: 'answered', states } }], AUTHOR)
  const accepted = changeProfile(answered, acceptCertain(answered, AUTHOR))
  expect(accepted.lines).toMatchObject([
    { triage: 'answered', columns: states, answer: { verdict: 'permit-required' } },
  ])
})
