/** Joins what lists say (`ytterby/intake`) with the answers of the engine, for clients and services. */
import { FIELDS, setField, type Draft } from './dotted.ts'
import type { Ruleset } from './engine/law/ruleset.ts'
import { InvalidInquiryError, type InquiryIssue } from './errors/invalid-inquiry-error.ts'
import { InvalidProfileError } from './errors/invalid-profile-error.ts'
import { currentRuleset, rulesetFor } from './current-ruleset.ts'
import { assess, parseInquiry } from './index.ts'
import type { LineGood } from './intake/lines/intake-line.ts'
import type { Columns, Profile } from './intake/profile/profile.ts'
import type { LineAnswer } from './intake/questions/triage.ts'
import { readRequest, type IntakeOptions } from './intake/report/read-request.ts'
import { reportInSteps } from './intake/report/report.ts'
import type { IntakeReport } from './intake/report/report-schema.ts'
import type { Lang } from './locales/langs.ts'
import { unknownKey } from './schema/findings.ts'
import { pointerTo } from './schema/pointer.ts'

type Options = IntakeOptions & { ruleset?: Ruleset; lang?: Lang }

/** What the next step does: it reads the words of a good, answers an inquiry, or hardly anything. */
export type IntakeStep = { readonly good: LineGood } | { readonly inquiry: Draft } | null

/**
 * Reads a list, says what its words propose and where each line stands, and asks what decides the rest. It works in steps, so
 * that a service can handle other requests between them.
 *
 * @throws InvalidListError for rows or options, InvalidProfileError for the profile, LanguageNotHeldError; each in the first
 *   step.
 */
export function* intakeInSteps(
  rows: unknown,
  { ruleset: asked = currentRuleset, lang = 'en', ...options }: Options = {},
): Generator<IntakeStep, IntakeReport> {
  const ruleset = rulesetFor({ ruleset: asked, lang })
  const { defaults, ...request } = readRequest(rows, options)
  requireKnownFields(request.profile)
  const { version, digest, knownThrough } = ruleset
  const ask = (columns: Columns): LineAnswer => answerTo(draftOf(columns, defaults), { ruleset, lang })
  const steps = reportInSteps({ ...request, ask, lang, ruleset: { version, digest, knownThrough } })
  let step = steps.next()
  for (; step.done !== true; step = steps.next())
    yield step.value === null || 'good' in step.value ? step.value : { inquiry: draftOf(step.value.columns, defaults) }
  return step.value
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

/** @throws InvalidProfileError if a profile states something that the contract does not have. */
function requireKnownFields({ goods, deals }: Profile): void {
  const issuesOf = (name: 'goods' | 'deals', at: number, states: Columns): InquiryIssue[] =>
    Object.keys(states)
      .filter((field) => !FIELDS.has(field))
      .map((field) => unknownKey(pointerTo([name, at, 'states', field]), field, [...FIELDS.keys()]))
  const issues = [
    ...goods.flatMap(({ states }, at) => issuesOf('goods', at, states)),
    ...deals.flatMap(({ states }, at) => issuesOf('deals', at, states)),
  ]
  if (issues.length > 0) throw new InvalidProfileError(issues)
}

export { MOST_ROWS } from './intake/report/read-request.ts'
