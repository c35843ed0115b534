import {
  assess,
  factAt,
  parseInquiry,
  type Assessment,
  type Draft,
  type Inquiry,
  type Lang,
  type Ruleset,
} from 'ytterby'
import { inquiryKey, readTyped, type LineIssue } from 'ytterby/lists'
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

/** Copies a string into one flat string. V8 would otherwise join its pieces again at each write, and a slice would keep its whole parent alive. */
const flatten = (text: string): string => Buffer.from(text).toString()

type AnswererOptions = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly ruleset: Ruleset
  /** Whole answers repeat the inquiry, so they differ from line to line and are not cached. */
  readonly full: boolean
}

/**
 * Creates an answerer. Trade files repeat goods, buyers and days: a line that differs only in quantity takes a tenth of the time,
 * and one that differs only in what the law does not tell apart is read, and not assessed again.
 */
function createAnswerer(
  { defaults, lang, ruleset, full }: AnswererOptions,
  render: (answer: Assessment) => string,
): Answerer {
  const ofDrafts = createCache()
  const ofInquiries = createCache()
  const answer = (inquiry: Inquiry): Answered => {
    const assessment = assess(inquiry, { lang, ruleset })
    return { text: flatten(render(assessment)), verdict: assessment.verdict }
  }
  const read = (draft: Draft): Inquiry => parseInquiry(withDefaults(draft, defaults), { ruleset })
  return (draftOf) => {
    let draft: Draft = {}
    try {
      draft = draftOf()
      if (full) return answer(read(draft))
      return ofDrafts(draftKey(draft), () => {
        const inquiry = read(draft)
        return ofInquiries(inquiryKey(inquiry, ruleset), () => answer(inquiry))
      })
    } catch (error) {
      return { issues: meantIn(draft, issuesOf(error)) }
    }
  }
}

/** The same findings; where people have words for a refused value (Germany, neodymium), each says which value was probably meant. */
const meantIn = (draft: Draft, issues: readonly LineIssue[]): readonly LineIssue[] =>
  issues.map((issue) => {
    const path = issue.pointer.slice(1).replaceAll('/', '.')
    const given = issue.code === 'unknown-value' ? factAt(draft, path) : undefined
    const [, field] = IN_WORDS.find(([end]) => end.test(path)) ?? []
    if (typeof given !== 'string' || field === undefined) return issue
    const read = readTyped(field, given)
    return read.kind === 'value' ? { ...issue, message: `${issue.message} Did you mean “${read.value}”?` } : issue
  })

/** The fields whose values people have words for. */
const IN_WORDS = [
  [/(?:^|\.)(?:origin|destination|exportedFrom|country)$/, 'destination'],
  [/^product\.form$/, 'product.form'],
  [/\.symbol$/, 'product.elements'],
] as const

/** Limits of a cache, two of which have room in an isolate of a Worker. When one is reached, the cache is cleared. */
const MAX_CACHED_ANSWERS = 5_000
const MAX_CACHED_CHARACTERS = 8_000_000

/** Creates a bounded cache of answers by key; `make` makes those that it does not hold. */
function createCache(): (key: string, make: () => Answered) => Answered {
  const cache = new Map<string, Answered>()
  let characters = 0
  return (key, make) => {
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const answered = make()
    if (cache.size === MAX_CACHED_ANSWERS || characters > MAX_CACHED_CHARACTERS) {
      cache.clear()
      characters = 0
    }
    cache.set(key, answered)
    characters += key.length + answered.text.length
    return answered
  }
}

/** The key of an inquiry before it is read. It leaves out the quantity, on which no column depends, unless it may be refused. */
function draftKey({ quantityKg, ...read }: Draft): string {
  const isSound = typeof quantityKg === 'number' && quantityKg > 0 && quantityKg < 1e9
  return JSON.stringify(isSound ? read : { ...read, quantityKg })
}
