import { assess, parseInquiry, type Assessment, type Lang, type Ruleset, FIELDS, setField, type Draft } from 'ytterby'
import { answerCells, type LineIssue, inquiryKey, type Ask, type Columns, type EngineQuestion } from 'ytterby/intake'
import { withDefaults, type Defaults } from '../input/with-defaults.ts'
import { issuesOf } from '../input-error.ts'

/** What is kept of an assessment: a list of 200,000 lines must not hold as many assessments. */
export type ListAnswer =
  | {
      readonly verdict: Assessment['verdict']
      readonly possible: Assessment['possible']
      /** The next question; none where the verdict is known. */
      readonly questions: readonly EngineQuestion[]
      /** Its cells in the columns of the answer. */
      readonly cells: readonly string[]
    }
  | { readonly issues: readonly LineIssue[] }

export type Asking = {
  readonly defaults: Defaults
  /** Facts of lines that state none, such as the destination. */
  readonly stated: Columns
  readonly lang: Lang
  readonly ruleset: Ruleset
}

/** Answers that are remembered, and the characters of the different ones among them. When one is reached, all are forgotten. */
const MOST_ANSWERS = 20_000
const MOST_CHARACTERS = 8_000_000

/** Asks the engine for lines of lists. An inquiry that is repeated is asked once; equal answers share one object. */
export function listAsker(asking: Asking): Ask<ListAnswer> {
  const { lang, ruleset } = asking
  const answers = new Map<string, ListAnswer>()
  const distinct = new Map<string, ListAnswer>()
  let characters = 0
  const shared = (answer: ListAnswer): ListAnswer => {
    const key = JSON.stringify(answer)
    const known = distinct.get(key)
    if (known !== undefined) return known
    distinct.set(key, answer)
    characters += key.length
    return answer
  }
  const askOnce = (columns: Columns): ListAnswer => {
    try {
      const inquiry = parseInquiry(listDraft(columns, asking), { ruleset })
      return shared(listAnswer(assess(inquiry, { lang, ruleset })))
    } catch (error) {
      return { issues: issuesOf(error) }
    }
  }
  return (columns) => {
    const key = inquiryKey(columns)
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size === MOST_ANSWERS || characters > MOST_CHARACTERS) {
      answers.clear()
      distinct.clear()
      characters = 0
    }
    const answer = askOnce(columns)
    answers.set(key, answer)
    return answer
  }
}

/** The inquiry of a line. */
export const listDraft = (columns: Columns, { stated, defaults }: Pick<Asking, 'stated' | 'defaults'>): Draft =>
  withDefaults(columnsDraft({ ...stated, ...columns }), defaults)

/** What columns state of an inquiry. */
export function columnsDraft(columns: Columns): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries(columns)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return draft
}

function listAnswer(answer: Assessment): ListAnswer & { readonly cells: readonly string[] } {
  const { verdict, possible, questions } = answer
  const [next] = verdict === 'depends' ? questions : []
  return {
    verdict,
    possible,
    questions:
      next === undefined
        ? []
        : [
            {
              path: next.path,
              text: next.text,
              options: next.options.map(({ value, possible: leadsTo }) => ({ value, possible: leadsTo })),
            },
          ],
    cells: answerCells(answer),
  }
}
