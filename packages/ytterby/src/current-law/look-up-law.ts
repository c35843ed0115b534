/**
 * The complete law to look up, in both languages, with passages, definitions and sources, and the timeline of a good. Answers
 * do not need it.
 */
import { currentRuleset, rulesetFor } from './current-ruleset.ts'
import { rulesetInChinese } from './load-chinese.ts'
import { loadDetails } from '../engine/law/load-details.ts'
import { changeRefusals } from '../locales/en/refusals/changes.ts'
import type { Lang } from '../locales/langs.ts'
import { findControlWith, listInstrumentsWith, type LookUp } from '../engine/write/look-up.ts'
import type { ControlStatus } from '../engine/write/control-status-schema.ts'
import type { InstrumentStatus } from '../engine/write/instrument-status-schema.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { searchLawWith, type LawFound } from '../search/search-law.ts'
import { citationsWith, listElementsWith, listFormsWith, listTiersWith } from '../engine/write/vocabulary.ts'
import type { ElementInfo, FormInfo, TierInfo } from '../engine/write/vocabulary-schema.ts'
import { timelineWith } from '../engine/write/timeline.ts'
import type { Timeline } from '../engine/write/timeline-schema.ts'
import { details } from '../law/details.ts'
import { elsewhere } from '../law/elsewhere.ts'
import type { Citation } from '../schema/citation.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { RulesetData } from '../schema/ruleset.ts'

loadDetails(rulesetInChinese, details)

/**
 * The complete current law, in every language and with all details. The digest of `currentRuleset` covers it.
 * `currentRuleset.data` is the part that the package needs for answers, whatever is loaded.
 *
 * @example compileRuleset(rulesetData).digest // currentRuleset.digest
 */
export const rulesetData: RulesetData = loadedData(currentRuleset)

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

/**
 * The timeline of one good: every verdict over the whole life of the law, by law and as known on each day, with the cause of
 * each change. The inquiry's `asOf` is ignored; `knownAt` limits what counts.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 */
export function timeline(inquiry: Inquiry, options: Options & { lang?: Lang } = {}): Timeline {
  return timelineWith(rulesetFor(options), inquiry, options.lang ?? 'en')
}

/** Every instrument the ruleset holds, with the state of its limbs on a day. */
export function listInstruments(options: LookUp & Options): InstrumentStatus[] {
  return listInstrumentsWith(rulesetFor(options), options)
}

/** The entries of a control code, with their state on a day. */
export function findControl(code: string, options: LookUp & Options): ControlStatus[] {
  return findControlWith(rulesetFor(options), code, options)
}

/**
 * Finds parts of the law by words in English or Chinese, ids, numbers, control codes, days in any usual form, element symbols,
 * names of listed parties, and commodity codes of any length and dotting. `hits` has the best first; what contains all words comes
 * first. A word matches at the beginning of words. Codes, days, ids and symbols must match. For a control code, `elsewhere` has what
 * lists of the EU, Japan and the US say of its goods; it never decides.
 *
 * @throws TypeError for words that are no list, or without options, as JavaScript can pass them.
 * @example searchLaw(['de minimis'], { asOf: '2026-03-01' }).hits[0]?.id // 'a61-1'
 */
export function searchLaw(words: readonly string[], options: LookUp & Options): LawFound {
  if (!Array.isArray(words) || options === undefined) throw new TypeError(changeRefusals.listOfWords)
  return searchLawWith(rulesetFor(options), words, options, elsewhere)
}

/** The tiers of the framework, which says how strictly a good is controlled in practice. It is not law. */
export function listTiers(options: Options & { lang?: Lang } = {}): TierInfo[] {
  return listTiersWith(rulesetFor(options), options.lang ?? 'en')
}

/** The 17 rare earths, in atomic order. */
export function listElements(options: Options & { lang?: Lang } = {}): ElementInfo[] {
  return listElementsWith(rulesetFor(options), options.lang ?? 'en')
}

/** Every form of goods with its definition and its tier. */
export function listForms(options: Options & { lang?: Lang } = {}): FormInfo[] {
  return listFormsWith(rulesetFor(options), options.lang ?? 'en')
}

/** The citations with these keys, such as those of `listForms` or of a control. Unknown keys are left out. */
export function citationsOf(keys: readonly string[], options: Options = {}): Record<string, Citation> {
  return citationsWith(rulesetFor(options), keys)
}
