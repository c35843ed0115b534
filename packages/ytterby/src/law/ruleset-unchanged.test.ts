import * as fc from 'fast-check'
import {
  assess,
  canonicalJson,
  classify,
  currentRuleset,
  decide,
  screenParty,
  verdictOf,
  YtterbyError,
  type Inquiry,
  type Lang,
  type Ruleset,
} from 'ytterby'
import {
  changeFeed,
  compare,
  findControl,
  listElements,
  listForms,
  listInstruments,
  listTiers,
  timeline,
  compileRuleset,
} from 'ytterby/law'
import { exposure, assessKit, flips, planReview } from 'ytterby/planning'
import { customsRemark, endUserStatement, notControlledSheet, supplierQuestions } from 'ytterby/papers'
import { screenedAgainst } from 'ytterby/receipts'
import { expect, it } from 'vitest'
import { carriedLaw, packedLaw } from '../../build/packed-law.ts'
import { loadLanguage } from '../engine/law/load-language.ts'
import { loadDetails } from '../engine/law/load-details.ts'
import { rulesetOf } from '../engine/law/ruleset.ts'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { runs } from '../../test/runs.ts'

type Asked = { readonly ruleset: Ruleset; readonly lang: Lang; readonly asOf: string; readonly inquiry: Inquiry }

const { chinese, details } = packedLaw
const copy = (value: unknown): ReturnType<typeof JSON.parse> => JSON.parse(JSON.stringify(value))

/** The exports of `ytterby/law` and `ytterby/law`; importing them loads the details. */
const ofLaw =
  (way: (asked: Asked) => unknown) =>
  (asked: Asked): unknown => {
    loadDetails(asked.ruleset, details.value)
    return way(asked)
  }

/** Every kind of call on a ruleset. */
const WAYS: readonly ((asked: Asked) => unknown)[] = [
  ({ ruleset }) => loadLanguage(ruleset, 'zh', chinese.value),
  ({ ruleset }) => loadDetails(ruleset, details.value),
  ({ inquiry, ...options }) => assess(inquiry, options),
  ({ inquiry, ...options }) => decide(inquiry, options),
  ({ inquiry, ...options }) => verdictOf(inquiry, options),
  ofLaw(({ inquiry, ...options }) => timeline(inquiry, options)),
  ({ inquiry, ...options }) => flips(inquiry, { ...options, most: 3 }),
  ({ inquiry, ...options }) => planReview(inquiry, { ...options, supplementRounds: [{ workingDays: 10 }] }),
  ({ inquiry, ...options }) => assessKit({ ...inquiry, parts: [{ id: 'A', product: { form: 'motor' } }] }, options),
  ({ inquiry, ...options }) => exposure([{ id: 'A', inquiry }], options),
  ofLaw(({ inquiry, ruleset, lang }) => [
    ...compare([{ inquiry }], {
      from: { asOf: '2026-11-10', ruleset },
      to: { asOf: '2026-11-24', ruleset },
      lang,
    }),
  ]),
  ({ inquiry, ...options }) => classify(inquiry.product ?? {}, options),
  (options) => screenParty('Cubic Corp', options),
  ofLaw((options) => listInstruments(options)),
  ofLaw((options) => findControl('1C905', options)),
  ofLaw((options) => [listForms(options), listTiers(options), listElements(options)]),
  ofLaw((options) => changeFeed(options)),
  (options) => screenedAgainst(options),
  ({ inquiry, ...options }) => endUserStatement(inquiry, options),
  ({ inquiry, ...options }) => notControlledSheet(assess(inquiry, options), options),
  ({ inquiry, ...options }) => customsRemark(assess(inquiry, options), options),
  ({ inquiry, ...options }) => supplierQuestions(assess(inquiry, options), options),
  ({ ruleset }) => [canonicalJson(ruleset), JSON.stringify(ruleset)],
]

/** Writes into every writable part of an answer, as a caller may. */
function writeInto(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || Object.isFrozen(answer)) return
  for (const part of Object.values(answer)) writeInto(part)
  if (Array.isArray(answer)) answer.push('written')
  else Object.assign(answer, { written: true })
}

const sourcesArbitrary = fc.constantFrom(
  ['of the sources', () => currentRuleset] as const,
  ['as the package carries it', () => rulesetOf(copy(carriedLaw), currentRuleset.digest)] as const,
  ['read from JSON', () => compileRuleset(copy(currentRuleset.data))] as const,
)
const askedArbitrary = fc.record({
  way: fc.constantFrom(...WAYS),
  lang: fc.constantFrom('en' as const, 'zh' as const),
  inquiry: inquiryArbitrary,
})

it('is byte for byte the same ruleset after any call, load or export', () => {
  fc.assert(
    fc.property(
      sourcesArbitrary,
      fc.array(askedArbitrary, { minLength: 5, maxLength: 20 }),
      ([, rulesetFrom], asked) => {
        const ruleset = rulesetFrom()
        const before = canonicalJson(ruleset)
        for (const { way, lang, inquiry } of asked)
          try {
            writeInto(way({ ruleset, lang, inquiry, asOf: inquiry.asOf }))
          } catch (error) {
            // A call that fails for this good, or because Chinese is not loaded, changes nothing either.
            if (!(error instanceof YtterbyError)) throw error
          }
        expect(canonicalJson(ruleset) === before).toBe(true)
      },
    ),
    { numRuns: runs(12) },
  )
})
