import {
  assess,
  FIELDS,
  parseInquiry,
  setField,
  type Assessment,
  type Draft,
  type Inquiry,
  type Lang,
  type Ruleset,
} from 'ytterby'
import { answerCells, type LineIssue, inquiryKey, type Ask, type Columns, type LineAnswer } from 'ytterby/lists'
import { issuesOf } from '../list-error.ts'
import { withDefaults, type Defaults } from './with-defaults.ts'

/** The issues of a line whose inquiry is refused. */
export type RefusedAnswer = { readonly issues: readonly LineIssue[] }

/** What is kept of an assessment: a list of 200,000 lines must not hold as many assessments. */
export type ListAnswer =
  | {
      readonly verdict: Assessment['verdict']
      readonly possible: Assessment['possible']
      /** The next question where the verdict depends, else the first about the good; and those about parties, which may change any verdict. */
      readonly questions: Extract<LineAnswer, { questions: unknown }>['questions']
      /** Its cells in the columns of the answer. */
      readonly cells: readonly string[]
    }
  | RefusedAnswer

/** By what the lines of a list are answered. */
export type ListAsking = {
  readonly defaults: Defaults
  /** Facts of lines that state none, such as the destination. */
  readonly stated: Columns
  readonly lang: Lang
  readonly ruleset: Ruleset
}

/** What an asker keeps of assessments, and when it forgets them. */
export type Keeping<Kept> = {
  readonly keep: (answer: Assessment) => Kept
  /** Columns with equal keys share what is kept: those with the same answer if left out. */
  readonly keyOfColumns?: ((columns: Columns) => string) | undefined
  /** Inquiries with equal keys share what is kept; each has its own if left out. */
  readonly keyOf?: ((inquiry: Inquiry) => string) | undefined
  readonly isFull: (answers: number) => boolean
  readonly forget: () => void
}

/** Asks the engine about lines of lists. An inquiry that is repeated is asked once. */
export function createAsker<Kept extends LineAnswer>(
  asking: ListAsking,
  { keep, keyOfColumns = inquiryKey, keyOf, isFull, forget }: Keeping<Kept>,
): Ask<Kept | RefusedAnswer> {
  const { lang, ruleset } = asking
  const answers = new Map<string, Kept | RefusedAnswer>()
  const alike = new Map<string, Kept>()
  const answerTo = (inquiry: Inquiry): Kept => keep(assess(inquiry, { lang, ruleset }))
  const askOnce = (columns: Columns): Kept | RefusedAnswer => {
    try {
      const inquiry = parseInquiry(listDraft(columns, asking), { ruleset })
      if (keyOf === undefined) return answerTo(inquiry)
      const key = keyOf(inquiry)
      const known = alike.get(key) ?? answerTo(inquiry)
      alike.set(key, known)
      return known
    } catch (error) {
      return { issues: issuesOf(error) }
    }
  }
  return (columns) => {
    const key = keyOfColumns(columns)
    const known = answers.get(key)
    if (known !== undefined) return known
    if (isFull(answers.size)) {
      answers.clear()
      alike.clear()
      forget()
    }
    const answer = askOnce(columns)
    answers.set(key, answer)
    return answer
  }
}

/** Answers that are remembered, and the characters of the different ones among them. When one is reached, all are forgotten. */
const MOST_ANSWERS = 20_000
const MOST_CHARACTERS = 8_000_000

/** Asks about lines and keeps what is written of the answers; equal answers share one object. */
export function listAsker(asking: ListAsking): Ask<ListAnswer> {
  const distinct = new Map<string, Extract<ListAnswer, { cells: unknown }>>()
  let characters = 0
  return createAsker(asking, {
    keyOf: (inquiry) => inquiryKey(inquiry, asking.ruleset),
    isFull: (answers) => answers === MOST_ANSWERS || characters > MOST_CHARACTERS,
    forget() {
      distinct.clear()
      characters = 0
    },
    keep(assessment) {
      const answer = listAnswer(assessment)
      const key = JSON.stringify(answer)
      const known = distinct.get(key)
      if (known !== undefined) return known
      distinct.set(key, answer)
      characters += key.length
      return answer
    },
  })
}

/** The inquiry of a line, not yet validated. What is stated for the list counts where the line states nothing. */
export const listDraft = (columns: Columns, { stated, defaults }: Pick<ListAsking, 'stated' | 'defaults'>): Draft =>
  withDefaults(columnsDraft({ ...stated, ...notBlank(columns) }), defaults)

const notBlank = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, text]) => text.trim() !== ''))

/** What columns state of an inquiry. */
export function columnsDraft(columns: Columns): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return draft
}

function listAnswer(answer: Assessment): Extract<ListAnswer, { cells: unknown }> {
  const { verdict, possible, questions } = answer
  const next = questions.findIndex(({ path }) => verdict === 'depends' || path.startsWith('product.'))
  return {
    verdict,
    possible,
    questions: questions
      .filter(({ path }, at) => at === next || path.includes('.listed'))
      .map(({ path, text, options }) => ({
        path,
        text,
        options: options.map(({ value, possible: leadsTo }) => ({ value, possible: leadsTo })),
      })),
    cells: answerCells(answer),
  }
}
