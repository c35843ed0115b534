import { expect, it } from 'vitest'
import { assess, FIELDS, setField, type Draft } from 'ytterby'
import { openIntake } from '../lines/open-intake.ts'
import { EMPTY_PROFILE, type Columns } from '../profile/profile.ts'
import { answerQuestion } from './answer-question.ts'
import { questionsOver } from './questions-over.ts'
import { triage, type LineAnswer } from './triage.ts'

function ask(columns: Columns): LineAnswer {
  const draft: Draft = { asOf: '2026-11-27' }
  for (const [name, text] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return assess(draft)
}

/** The rare earths that are offered first once the proposal of a good was accepted. */
function offeredFirst(description: string, code: string): (string | undefined)[] {
  const records = [
    { line: 1, cells: ['Description', 'HS code', 'Destination'] },
    { line: 2, cells: [description, code, 'DE'] },
  ]
  let profile = EMPTY_PROFILE
  for (;;) {
    const intake = openIntake(records, profile)
    const [question] = questionsOver(triage(intake.lines, ask), { list: intake.list, ask })
    if (question?.path === 'product.elements')
      return question.options.slice(0, 3).map(({ states }) => states['product.elements'])
    const [option] = question?.options ?? []
    if (question === undefined || option === undefined) throw new Error('Its rare earths are not asked about')
    profile = answerQuestion(intake, { question, option }, { by: 'Anna', on: '2026-11-27' })
  }
}

it.each([
  ['NdFeB magnet N42SH', '85051190', ['Nd', 'Nd;Tb', 'Nd;Dy']],
  ['BLDC motor 250 W, NdFeB rotor', '85013100', ['Nd;Tb', 'Nd;Dy', 'Nd;Ho']],
])(
  'that it holds no other rare earth is offered first, then those that goods of the kind often hold: %s',
  (good, code, first) => expect(offeredFirst(good, code)).toEqual(first),
)
