/**
 * Ytterby: may this rare-earth good leave China on this day to this buyer, with which permit, after how long a review,
 * under which restrictions, and how do we know?
 *
 * Everything here is pure: no clock, file, network, locale or randomness. The same inquiry and ruleset give the same bytes on
 * Node, on workerd and in browsers.
 */
import { currentRuleset, rulesetFor } from './current-ruleset.ts'
import { assessWith, decideWith, verdictWith } from '../engine/write/assess.ts'
import type { Lang } from '../locales/langs.ts'
import type { DecisionView } from '../engine/write/decision-schema.ts'
import { parseInquiry as parseWith } from '../engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { VerdictAlone } from '../engine/verdict/verdict-set.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

/**
 * Answers one inquiry. It is checked here, once: pass what came from outside as it is.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 * @throws LanguageNotHeldError for `lang: 'zh'` before `import 'ytterby/zh'`.
 * @example
 * assess({
 *   asOf: '2025-06-01',
 *   product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
 *   destination: 'DE',
 *   endUse: { kind: 'civil' },
 * }).verdict // 'permit-required'
 */
export function assess(inquiry: unknown, options: Options & { lang?: Lang } = {}): Assessment {
  return assessWith(rulesetFor(options), inquiry, options.lang ?? 'en')
}

/**
 * Returns only the decision view of the assessment. Faster than `assess`; for many goods at once, and for records.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 * @example decide(inquiry) // equals decisionView(assess(inquiry))
 */
export function decide(inquiry: unknown, options: Options = {}): DecisionView {
  return decideWith(rulesetFor(options), inquiry)
}

/**
 * Returns only the `verdict`, `possible` and `action` that `assess` gives, without reasons; for many goods at once.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 */
export function verdictOf(inquiry: unknown, options: Options = {}): VerdictAlone {
  return verdictWith(rulesetFor(options), inquiry)
}

/**
 * Checks a value from outside and puts it into canonical form: codes digits only, elements in atomic order.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 */
export function parseInquiry(value: unknown, options: Options = {}): Inquiry {
  return parseWith(indexOf(options.ruleset ?? currentRuleset), value)
}
