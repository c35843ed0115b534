import { assess, InvalidInquiryError, parseInquiry, FIELDS, setField, type Draft } from 'ytterby'
import {
  answerQuestion,
  EMPTY_PROFILE,
  isSetAside,
  openIntake,
  questionsOver,
  triage,
  type Columns,
  type LineAnswer,
  type Profile,
  type TableRecord,
} from 'ytterby/lists'

const AUTHOR = { by: 'bench', on: '2026-11-27' }
const MOST_ROUNDS = 12

function ask(columns: Columns): LineAnswer {
  const draft: Draft = { asOf: '2026-11-27' }
  for (const [name, text] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  try {
    return assess(parseInquiry(draft))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

/** The profile after the first answer to every question was chosen, until nothing is asked. */
export function answeredProfile(records: readonly TableRecord[]): Profile {
  let profile = EMPTY_PROFILE
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const intake = openIntake(records, profile)
    const questions = questionsOver(triage(intake.lines, ask), { list: intake.list, ask })
    if (questions.length === 0) return profile
    for (const question of questions) {
      const [option] = question.options
      if (option !== undefined) profile = answerQuestion({ ...intake, profile }, { question, option }, AUTHOR)
    }
  }
  throw new RangeError('The list still asks something')
}

/** What the SDK says of each line; nothing of one whose good was set aside. */
export const verdictsBy = (records: readonly TableRecord[], profile: Profile): string[] =>
  triage(openIntake(records, profile).lines, ask).map((line) =>
    'verdict' in line.answer && !isSetAside(line) ? line.answer.verdict : '',
  )
