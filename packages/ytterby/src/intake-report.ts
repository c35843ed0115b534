/** Joins what lists say (`ytterby/lists`) with the answers of the engine, for clients and services. */
import { answerObject } from './dotted/answer-columns.ts'
import { FIELDS } from './dotted/fields.ts'
import { setField, type Draft } from './dotted/set-field.ts'
import { loadedData, type Ruleset } from './engine/law/ruleset.ts'
import { InvalidInquiryError, type InquiryIssue } from './errors/invalid-inquiry-error.ts'
import { InvalidListError } from './errors/invalid-list-error.ts'
import { InvalidProfileError } from './errors/invalid-profile-error.ts'
import { currentRuleset, rulesetFor } from './current-law/current-ruleset.ts'
import { assess, parseInquiry } from './current-law/assess.ts'
import type { IntakeOpening } from './intake/lines/open-intake.ts'
import type { Columns, Profile } from './intake/profile/profile.ts'
import { inquiryKey, type LineAnswer, type TriagedLine } from './intake/questions/triage.ts'
import { askListInSteps, type AskedList } from './intake/report/ask-list.ts'
import { readRequest, type IntakeOptions, type IntakeRequest } from './intake/report/read-request.ts'
import { reportOf } from './intake/report/report.ts'
import type { IntakeReport } from './intake/report/report-schema.ts'
import type { WorkbookAnswer } from './intake/workbook/answered-list.ts'
import { answeredWorkbook } from './intake/workbook/answered-workbook.ts'
import type { WorkbookSheet } from './intake/workbook/workbook-sheet.ts'
import type { Lang } from './locales/langs.ts'
import { unknownKey } from './schema/findings.ts'
import { pointerTo } from './schema/pointer.ts'
import type { Verdict } from './schema/verdict.ts'
import { refusalText } from './words/refusals.ts'

type Options = IntakeOptions & { ruleset?: Ruleset; lang?: Lang }

/** What the next step does: it reads some records or the words of a good, answers an inquiry, or hardly anything. */
export type IntakeStep = IntakeOpening | { readonly inquiry: Draft }

/**
 * Reads a list, says what its words propose and where each line stands, and asks what decides the rest. It works in steps, so
 * that a service can handle other requests between them.
 *
 * @throws InvalidListError for rows or options, InvalidProfileError for the profile, LanguageNotHeldError; each in the first
 *   step.
 */
export function* intakeInSteps(rows: unknown, options: Options = {}): Generator<IntakeStep, IntakeReport> {
  const request = readAll(rows, options)
  const { lang, ruleset } = request
  const { version, digest, knownThrough } = ruleset
  return reportOf(yield* askInSteps(request), { lang, ruleset: { version, digest, knownThrough } })
}

/** The sheets of an answered workbook, for a library that writes them. */
export type ListWorkbook = {
  readonly sheets: readonly WorkbookSheet[]
  /** The verdicts of its lines, without those whose inquiry is refused. */
  readonly verdicts: readonly Verdict[]
}

/**
 * Answers a list as `intakeInSteps` does, but as the sheets of a workbook: the list with its answers beside it, the open
 * questions with the answers to choose from, and the sources. `filledIn` takes the sheet of questions back.
 *
 * @param sheet name of the sheet that the rows come from; null if they come from none.
 * @throws as `intakeInSteps`; InvalidListError also for answers that do not fit, as a workbook has no place for them.
 */
export function* workbookInSteps(
  rows: unknown,
  options: Options = {},
  sheet: string | null = null,
): Generator<IntakeStep, ListWorkbook> {
  const request = readAll(rows, options)
  const { lang, ruleset, defaults } = request
  const { lines, refused, ...list } = yield* askInSteps(request)
  if (refused.length > 0)
    throw new InvalidListError(refused.map((issue) => ({ ...issue, pointer: `/options${issue.pointer}` })))
  const answers = yield* answersInSteps(lines, request)
  const sheets = answeredWorkbook({
    ...list,
    triaged: lines,
    answerOf: ({ columns }) => answers.get(inquiryKey(columns)) ?? null,
    ruleset,
    asOf: lines.some(({ columns }) => columns['asOf'] === undefined) ? (defaults['asOf'] ?? null) : null,
    sheet,
    lang,
    nameOf: (kind) => loadedData(ruleset).kinds.find(({ id }) => id === kind)?.name[lang] ?? kind,
    issueText: ({ code = '', message }) => refusalText(code, message, lang),
  })
  return { sheets, verdicts: lines.flatMap(({ answer }) => ('verdict' in answer ? [answer.verdict] : [])) }
}

type Request = IntakeRequest & { readonly ruleset: Ruleset; readonly lang: Lang }

function readAll(rows: unknown, { ruleset = currentRuleset, lang = 'en', ...options }: Options): Request {
  const held = rulesetFor({ ruleset, lang })
  const request = readRequest(rows, options)
  requireKnownFields(request.profile)
  return { ...request, ruleset: held, lang }
}

function* askInSteps({ defaults, ruleset, lang, ...request }: Request): Generator<IntakeStep, AskedList> {
  const ask = (columns: Columns): LineAnswer => answerTo(draftOf(columns, defaults), { ruleset, lang })
  const steps = askListInSteps({ ...request, ask })
  let step = steps.next()
  for (; step.done !== true; step = steps.next())
    yield step.value !== null && 'columns' in step.value
      ? { inquiry: draftOf(step.value.columns, defaults) }
      : step.value
  return step.value
}

/** The whole answers to lines, by the keys of their inquiries. They cite what they rest on. */
function* answersInSteps(
  lines: readonly TriagedLine[],
  { defaults, ruleset, lang }: Request,
): Generator<IntakeStep, ReadonlyMap<string, WorkbookAnswer>> {
  const answers = new Map<string, WorkbookAnswer>()
  for (const { columns, answer } of lines) {
    const key = inquiryKey(columns)
    if ('issues' in answer || answers.has(key)) continue
    const inquiry = draftOf(columns, defaults)
    yield { inquiry }
    const whole = assess(parseInquiry(inquiry, { ruleset }), { ruleset, lang })
    answers.set(key, { cells: answerObject(whole), citations: Object.values(whole.citations) })
  }
  return answers
}

/** What a line states, and the defaults of its list for what it leaves out. */
function draftOf(columns: Columns, defaults: Columns): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries({ ...defaults, ...columns })) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return draft
}

function answerTo(draft: Draft, options: { ruleset: Ruleset; lang: Lang }): LineAnswer {
  try {
    const { verdict, possible, questions } = assess(parseInquiry(draft, options), options)
    // Thousands of whole answers would fill the memory.
    return { verdict, possible, questions }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

/** Unknown fields of one good or deal that are named. */
const MOST_NAMED = 20

/** @throws InvalidProfileError if a profile states something that the contract does not have. */
function requireKnownFields({ goods, deals }: Profile): void {
  const issuesOf = (name: 'goods' | 'deals', at: number, states: Columns): InquiryIssue[] =>
    Object.keys(states)
      .filter((field) => !FIELDS.has(field))
      .slice(0, MOST_NAMED)
      .map((field) => unknownKey(pointerTo([name, at, 'states', field]), field, [...FIELDS.keys()]))
  const issues = [
    ...goods.flatMap(({ states }, at) => issuesOf('goods', at, states)),
    ...deals.flatMap(({ states }, at) => issuesOf('deals', at, states)),
  ]
  if (issues.length > 0) throw new InvalidProfileError(issues)
}

export { meantBy } from './intake/value/meant-by.ts'
export { MOST_ROWS } from './intake/report/read-rows.ts'
