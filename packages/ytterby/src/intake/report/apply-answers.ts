import { intakeRefusals } from '../../locales/en/refusals/intake.ts'
import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { pointerTo } from '../../schema/pointer.ts'
import type { Intake } from '../lines/open-intake.ts'
import type { Columns, Profile } from '../profile/profile.ts'
import { answerQuestion } from '../questions/answer-question.ts'
import { typedAnswer } from '../questions/typed-answer.ts'
import type { ListOption, ListQuestion } from '../questions/list-question.ts'

/** An answer to a question over lines, as a caller sends it. */
export type GivenAnswer = {
  /** Id of the question. */
  readonly question: string
  /**
   * Position of one of its options, from 0; or what is stated. Of a fact or a cell, that may be a value that no option
   * names, as a person would write it.
   */
  readonly option: number | Columns
  /** Lines of the question to which it applies; all of them if left out. */
  readonly lines?: readonly number[] | undefined
  readonly by: string
  readonly on: string
}

/** A profile with answers added, and those that do not fit. */
export type Applied = { readonly profile: Profile; readonly issues: readonly InquiryIssue[] }

/**
 * Adds answers to the profile of a list. One that does not fit its question is left out, and the issues say where and why: also
 * one about a line for which the question has an answer already.
 */
export function* applyAnswers(
  intake: Intake,
  questions: readonly ListQuestion[],
  answers: readonly GivenAnswer[],
): Generator<null, Applied> {
  const byId = new Map(questions.map((question) => [question.id, { question, open: new Set(question.lines) }]))
  const issues: InquiryIssue[] = []
  let { profile } = intake
  for (const [at, answer] of answers.entries()) {
    yield null
    const found = fitting(answer, byId.get(answer.question))
    if ('message' in found) {
      issues.push({ code: 'unknown-value', pointer: pointerTo(['answers', at, ...found.at]), message: found.message })
      continue
    }
    const { by, on, lines } = answer
    const given = { ...found, ...(lines === undefined ? {} : { lines }) }
    profile = answerQuestion({ ...intake, profile }, given, { by, on })
  }
  return { profile, issues }
}

type Fitting = { readonly question: ListQuestion; readonly option: Pick<ListOption, 'as' | 'states'> }
type Misfit = { readonly at: readonly PropertyKey[]; readonly message: string }

/** A question, and its lines that have no answer yet. */
type OpenQuestion = { readonly question: ListQuestion; readonly open: Set<number> }

function fitting({ option, lines }: GivenAnswer, asked: OpenQuestion | undefined): Fitting | Misfit {
  if (asked === undefined) return { at: ['question'], message: intakeRefusals.unknownQuestion }
  const { question, open } = asked
  if (lines === undefined && open.size < question.lines.length)
    return { at: ['question'], message: intakeRefusals.notAsked }
  const stranger = (lines ?? []).findIndex((line) => !open.has(line))
  if (stranger !== -1) return { at: ['lines', stranger], message: intakeRefusals.otherLine }
  const chosen = typeof option === 'number' ? question.options[option] : statedOption(question, option)
  if (chosen === undefined) return { at: ['option'], message: intakeRefusals.unknownOption }
  if ('message' in chosen) return chosen
  for (const line of lines ?? question.lines) open.delete(line)
  return { question, option: chosen }
}

/** The option that states this; of a fact or a cell also what a person would write. */
function statedOption(question: ListQuestion, states: Columns): Fitting['option'] | Misfit | undefined {
  const { kind, path, options } = question
  const offered = options.find((option) => isSame(option.states, states))
  const { [path]: typed, ...others } = states
  if (offered !== undefined || typed === undefined) return offered
  // Whether rare earths that are stated are all that the good holds may be stated beside them.
  if (!Object.keys(others).every((name) => path === 'product.elements' && name === 'product.elementsComplete'))
    return undefined
  if (kind === 'cell' && typed === '') return { as: 'answered', states }
  const answer = typedAnswer(question, typed)
  return 'id' in answer
    ? { at: ['option', path], message: EXPECTED[path.split('.').at(-1) ?? ''] ?? intakeRefusals.value }
    : { ...answer, states: { ...answer.states, ...others } }
}

/** What is expected of a fact, by the last part of its name. Issues never repeat what was sent. */
const EXPECTED: Readonly<Record<string, string>> = {
  elements: intakeRefusals.elements,
  form: intakeRefusals.form,
  commodityCode: intakeRefusals.commodityCode,
  origin: intakeRefusals.country,
  destination: intakeRefusals.country,
  exportedFrom: intakeRefusals.country,
  country: intakeRefusals.country,
  asOf: intakeRefusals.day,
  quantityKg: intakeRefusals.weight,
}

const isSame = (a: Columns, b: Columns): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text)
