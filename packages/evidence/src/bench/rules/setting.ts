import { parseInquiry, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { rulesetData } from 'ytterby/law'
import { cel } from './cel.ts'
import type { Peer, Stream } from './agreement.ts'
import { deriveRules } from './derive.ts'
import type { Engine } from './engine.ts'
import { enlarge, type Copy } from './enlarge.ts'
import { forEachForm } from './for-each-form.ts'
import { factsOf, statedInquiries, type StatedInquiry } from './inquiries.ts'
import { jsonLogic } from './json-logic.ts'
import { jsonRules } from './json-rules.ts'
import type { Rules } from './rule.ts'
import { zen } from './zen.ts'

/** A day in force on which the announcements of October 2025 are suspended: the fewest rules of the year. */
export const DAY = '2026-06-01'

const ONE_SET: readonly Engine[] = [jsonRules, jsonLogic, cel, zen]
const APART = ONE_SET.map(forEachForm)

/** Copies take turns: some reach the same goods now, some will later, some reach other goods. */
const EVERY_KIND: readonly Copy[] = ['beside', 'ahead', 'elsewhere']

const SEED = 20260601

/** Distinct plain inquiries; the same each time. */
export const streamOn = (day: string, count: number): StatedInquiry[] => statedInquiries(count, day, SEED)

/** The inquiries as our engine is asked, parsed for this ruleset, and as the others are. */
export const streamOf = (inquiries: readonly StatedInquiry[], ruleset: Ruleset): Stream => ({
  inquiries: inquiries.map((inquiry) => parseInquiry(inquiry, { ruleset })),
  facts: inquiries.map((inquiry) => factsOf(rulesetData, inquiry)),
})

/** The law with so many times its controls. */
export const lawTimes = (times: number, kinds = EVERY_KIND): Ruleset =>
  compileRuleset(enlarge(rulesetData, times, kinds))

/** Every engine with a set of rules for each form, and where asked for also with all rules in one set. */
export function peersWith(rules: Rules, { oneSet }: { readonly oneSet: boolean }): Peer[] {
  return [...(oneSet ? ONE_SET : []), ...APART].map(({ name, build }) => ({ name, decider: build(rules) }))
}

export const rulesOf = (ruleset: Ruleset, asOf = DAY): Rules => deriveRules(ruleset, asOf)
