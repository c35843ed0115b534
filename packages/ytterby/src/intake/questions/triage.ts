import type { PossibleVerdict, Verdict } from '../../schema/verdict.ts'
import { isLeftOpen, mayBeAccepted } from '../accept.ts'
import type { IntakeLine } from '../lines/intake-line.ts'
import type { Columns } from '../profile/profile.ts'

/** What the engine says of a line: an assessment, or why its inquiry is refused. */
export type LineAnswer =
  | {
      readonly verdict: Verdict
      readonly possible: readonly PossibleVerdict[]
      readonly questions: readonly EngineQuestion[]
    }
  | { readonly issues: readonly { readonly code: string; readonly pointer: string; readonly message: string }[] }

/** A fact that is open in an assessment. */
export type EngineQuestion = {
  readonly path: string
  readonly text: string
  readonly options: readonly { readonly value: unknown; readonly possible: readonly PossibleVerdict[] }[]
}

/** Answers an inquiry in columns of the contract. Intake knows nothing of the law: who calls it brings the engine. */
export type Ask<Answer extends LineAnswer = LineAnswer> = (columns: Columns) => Answer

/**
 * Where a line stands. `answered`: it has a verdict, and its words name nothing more of a rare-earth good. `set-aside`: its words or its heading name something else than a
 * rare-earth good, and nobody said otherwise. `to-correct`: its inquiry is refused, as where a cell says no single value.
 * `open`: a fact decides, or a cell that may decide says no single value.
 */
export type Triage = 'answered' | 'open' | 'set-aside' | 'to-correct'

/** A line with its answer so far. */
export type TriagedLine<Answer extends LineAnswer = LineAnswer> = IntakeLine & {
  readonly answer: Answer
  readonly triage: Triage
}

/** Asks for every line, and says where each stands. Lines with the same inquiry are asked once, and share the answer. */
export function triage<Answer extends LineAnswer>(
  lines: readonly IntakeLine[],
  ask: Ask<Answer>,
): TriagedLine<Answer>[] {
  const answers = new Map<string, Answer>()
  return lines.map((line) => {
    const key = inquiryKey(line.columns)
    const answer = answers.get(key) ?? ask(line.columns)
    answers.set(key, answer)
    return { ...line, answer, triage: triageOf(line, answer) }
  })
}

function triageOf(line: IntakeLine, answer: LineAnswer): Triage {
  if ('issues' in answer) return 'to-correct'
  // What a cell leaves open may decide, whatever holds without it.
  if (line.fields.some(isLeftOpen) && !isDeclaredOther(line)) return 'open'
  // Whether a named party is a listed one may change any verdict.
  const isOpen = answer.verdict === 'depends'
  if ((!isOpen || isDeclaredOther(line)) && aboutParty(line, answer.questions) !== undefined) return 'open'
  if (!isOpen) return namesMore(line, answer) ? 'open' : 'answered'
  const isRejected = line.stated.some(({ as }) => as === 'rejected')
  return isDeclaredOther(line) || (line.proposal.scope === 'out' && !isRejected) ? 'set-aside' : 'open'
}

/**
 * Whether words that nobody accepted yet name more of a rare-earth good than the verdict rests on, and the law still asks about it,
 * or the verdict rests on a commodity code, which can be wrong: samarium metal under the code of praseodymium.
 */
const namesMore = (line: IntakeLine, { verdict, questions }: Extract<LineAnswer, { verdict: Verdict }>): boolean =>
  verdict !== 'prohibited' &&
  line.proposal.scope === 'in' &&
  mayBeAccepted(line) &&
  (questions.some(({ path }) => path.startsWith('product.')) || (line.columns['product.commodityCode'] ?? '') !== '')

/** The question whether a party that the line names is a listed one. It decides whatever the good is. */
export const aboutParty = <Question extends Pick<EngineQuestion, 'path'>>(
  { columns }: Pick<IntakeLine, 'columns'>,
  questions: readonly Question[],
): Question | undefined =>
  questions.find(({ path }) => {
    const party = /^(.+)\.listed(?:OwnershipPercent)?$/.exec(path)?.[1]
    return party !== undefined && (columns[`${party}.name`] ?? '') !== ''
  })

/** Whether a person declared that the good of a line holds no rare earths. */
export const isDeclaredOther = ({ stated }: Pick<IntakeLine, 'stated'>): boolean =>
  stated.some(({ states }) => states['product.elements'] === 'none')

/** Whether a person set the good of a line aside, and nothing but its form is open: it has no verdict. */
export const isSetAside = (line: Pick<TriagedLine, 'stated' | 'triage'>): boolean =>
  line.triage === 'set-aside' && isDeclaredOther(line)

/** Facts that are echoed and decide nothing, where they are written as the contract asks. */
const ECHOED: Readonly<Record<string, RegExp>> = {
  id: /^.{0,100}$/,
  'exporter.name': /^.{0,100}$/,
  quantityKg: /^\d{1,8}(?:\.\d{1,9})?$/,
}
/** The same, with those about which an answer may warn. */
const DECIDING_NOTHING: typeof ECHOED = {
  ...ECHOED,
  'product.description': /^.{0,100}$/,
  'product.grade': /^.{0,60}$/,
}

/** Inquiries with equal keys have the same answer; without the fields that decide nothing, the same verdict and questions. */
export function inquiryKey(columns: Columns, without = ECHOED): string {
  let key = ''
  for (const field of Object.keys(columns)) {
    const text = columns[field] ?? ''
    if (without[field]?.test(text) !== true) key += `${field}=${text}\u0000`
  }
  return key
}

/** Inquiries with equal keys lead to the same verdict and the same questions. */
export const verdictKey = (columns: Columns): string => inquiryKey(columns, DECIDING_NOTHING)
