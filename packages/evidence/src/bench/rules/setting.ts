import { parseInquiry, type Ruleset } from 'ytterby'
import { compileRuleset, rulesetData } from 'ytterby/law'
import { cel } from './cel.ts'
import type { Peer, InquiryStream } from './agreement.ts'
import { deriveRules } from './derive.ts'
import type { Engine } from './engine.ts'
import { enlarge, type Copy } from './enlarge.ts'
import { forEachForm } from './for-each-form.ts'
import { factsOf, statedInquiries, type StatedInquiry } from './inquiries.ts'
import { jsonLogic } from './json-logic.ts'
import { jsonRules } from './json-rules.ts'
import type { Rules } from './rule.ts'
import { zen } from './zen.ts'

/** A day on which the announcements of October 2025 are suspended, with the fewest rules of the year. */
export const DAY = '2026-06-01'

const ONE_SET: readonly Engine[] = [jsonRules, jsonLogic, cel, zen]
const SET_PER_FORM = ONE_SET.map(forEachForm)

/** Copies alternate between these kinds. */
const EVERY_KIND: readonly Copy[] = ['beside', 'ahead', 'elsewhere']

const SEED = 20260601

/** Distinct plain inquiries, the same on every call. */
export const streamOn = (day: string, count: number): StatedInquiry[] => statedInquiries(count, day, SEED)

/** The inquiries parsed for our engine, and as facts for the others. */
export const streamOf = (inquiries: readonly StatedInquiry[], ruleset: Ruleset): InquiryStream => ({
  inquiries: inquiries.map((inquiry) => parseInquiry(inquiry, { ruleset })),
  facts: inquiries.map((inquiry) => factsOf(rulesetData, inquiry)),
})

/** The current law with its controls multiplied. */
export const lawTimes = (times: number, kinds = EVERY_KIND): Ruleset =>
  compileRuleset(enlarge(rulesetData, times, kinds))

/** Every engine with a set of rules for each form, and optionally with all rules in one set. */
export function peersWith(rules: Rules, { oneSet }: { readonly oneSet: boolean }): Peer[] {
  return [...(oneSet ? ONE_SET : []), ...SET_PER_FORM].map(({ name, build }) => ({ name, decider: build(rules) }))
}

export const rulesOf = (ruleset: Ruleset, asOf = DAY): Rules => deriveRules(ruleset, asOf)
