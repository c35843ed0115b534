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

/** Adds answers to the profile of a list. One that does not fit its question is left out, and the issues say where and why. */
export function applyAnswers(
  intake: Intake,
  questions: readonly ListQuestion[],
  answers: readonly GivenAnswer[],
): Applied {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const issues: InquiryIssue[] = []
  let { profile } = intake
  for (const [at, answer] of answers.entries()) {
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

function fitting({ option, lines = [] }: GivenAnswer, question: ListQuestion | undefined): Fitting | Misfit {
  if (question === undefined)
    return {
      at: ['question'],
      message: 'With this profile, the list has no question with this id. Use an id of its last answer.',
    }
  const stranger = lines.findIndex((line) => !question.lines.includes(line))
  if (stranger !== -1) return { at: ['lines', stranger], message: 'The question is not about this line.' }
  const chosen = typeof option === 'number' ? question.options[option] : statedOption(question, option)
  if (chosen === undefined)
    return { at: ['option'], message: 'Name an option of the question by its position, from 0, or by what it states.' }
  return 'message' in chosen ? chosen : { question, option: chosen }
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
    ? { at: ['option', path], message: EXPECTED[path.split('.').at(-1) ?? ''] ?? 'State a single value.' }
    : { ...answer, states: { ...answer.states, ...others } }
}

/** What is expected of a fact, by the last part of its name. Issues never repeat what was sent. */
const EXPECTED: Readonly<Record<string, string>> = {
  elements: 'State rare earths by their symbols or names, such as “Nd 30%, Dy”, or “none”.',
  form: 'State one form of goods.',
  commodityCode: 'State one commodity code of 4 to 13 digits.',
  origin: 'State one country by its name or its code of ISO 3166.',
  destination: 'State one country by its name or its code of ISO 3166.',
  exportedFrom: 'State one country by its name or its code of ISO 3166.',
  country: 'State one country by its name or its code of ISO 3166.',
  asOf: 'State one day, such as 2027-12-31.',
  quantityKg: 'State one weight with its unit, such as “1250.5 kg”.',
}

const isSame = (a: Columns, b: Columns): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text)
