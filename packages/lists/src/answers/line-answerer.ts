import { assess, parseInquiry, type Assessment, type Lang, type Ruleset, type Draft } from 'ytterby'
import type { LineIssue } from 'ytterby/lists'
import { issuesOf } from '../list-error.ts'
import { withDefaults, type Defaults } from '../session/with-defaults.ts'
import type { Line } from '../records/line.ts'
import type { BatchForm, BatchFormat } from '../records/open-batch.ts'
import { csvOutput, fullOutput, ndjsonOutput, type Output } from './output.ts'

/** By what the records of a list are answered, and in which format. */
export type LineAnswererOptions = AnswererOptions & {
  /** The format of the input by default. */
  readonly out: BatchFormat | undefined
  /** Whether CSV has the cells as the list has them; if not, it is for a spreadsheet, and no cell is taken for a formula. */
  readonly raw: boolean
}

/** Answers the records of a list. `begin` is the text that precedes all answers. */
export type LineAnswerer = {
  readonly begin: string
  /** The text of the answer with its line end; the verdict is `null` if the record was refused. */
  readonly answer: (line: Line) => { readonly text: string; readonly verdict: Assessment['verdict'] | null }
}

/** Creates what answers the records of a list in the columns of the contract, in one of the formats. */
export function createLineAnswerer(form: BatchForm, options: LineAnswererOptions): LineAnswerer {
  const output = outputOf(form, options)
  const answerOne = createAnswerer(options, output.render)
  return {
    begin: output.begin,
    answer(line) {
      const outcome = answerOne(line.draft)
      return 'text' in outcome
        ? { text: output.answered(line, outcome.text), verdict: outcome.verdict }
        : { text: output.failed(line, outcome.issues), verdict: null }
    },
  }
}

function outputOf({ format, shape }: BatchForm, { out = format, full, raw }: LineAnswererOptions): Output {
  if (full) return fullOutput
  return out === 'csv' ? csvOutput(shape, raw) : ndjsonOutput
}

type Answered = { readonly text: string; readonly verdict: Assessment['verdict'] }
type Outcome = Answered | { readonly issues: readonly LineIssue[] }

/** Answers one inquiry as text, and names its verdict. */
type Answerer = (draftOf: () => Draft) => Outcome

/** Limits of the cache. When one is reached, the cache is cleared. */
const MAX_CACHED_ANSWERS = 20_000
const MAX_CACHED_CHARACTERS = 32_000_000

/** Copies a string into one flat string. V8 would otherwise join its pieces again at each write, and a slice would keep its whole parent alive. */
const flatten = (text: string): string => Buffer.from(text).toString()

type AnswererOptions = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly ruleset: Ruleset
  /** Whole answers repeat the inquiry, so they differ from line to line and are not cached. */
  readonly full: boolean
}

/** Creates an answerer with a cache, because trade files repeat goods, buyers and days. A line that differs only in quantity takes a tenth of the time. */
function createAnswerer(
  { defaults, lang, ruleset, full }: AnswererOptions,
  render: (answer: Assessment) => string,
): Answerer {
  const cache = new Map<string, Answered>()
  let characters = 0
  const remember = (key: string, answered: Answered): void => {
    if (cache.size === MAX_CACHED_ANSWERS || characters > MAX_CACHED_CHARACTERS) {
      cache.clear()
      characters = 0
    }
    cache.set(key, answered)
    characters += key.length + answered.text.length
  }
  return (draftOf) => {
    try {
      const draft = draftOf()
      const key = draftKey(draft)
      const cached = cache.get(key)
      if (cached !== undefined) return cached
      const inquiry = parseInquiry(withDefaults(draft, defaults), { ruleset })
      const answer = assess(inquiry, { lang, ruleset })
      const answered = { text: flatten(render(answer)), verdict: answer.verdict }
      if (!full) remember(key, answered)
      return answered
    } catch (error) {
      return { issues: issuesOf(error) }
    }
  }
}

/** The cache key of an inquiry. It leaves out the quantity, on which no column depends, unless it may be refused. */
function draftKey({ quantityKg, ...read }: Draft): string {
  const isSound = typeof quantityKg === 'number' && quantityKg > 0 && quantityKg < 1e9
  return JSON.stringify(isSound ? read : { ...read, quantityKg })
}
