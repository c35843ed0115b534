/** What if: what would flip an answer, what a good of several parts needs, whether a licence in hand covers a shipment. */
import type { Lang } from './locales/langs.ts'
import { rulesetFor } from './current-ruleset.ts'
import { parseInquiry } from './engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from './engine/law/ruleset.ts'
import { changed } from './planning/flips/change.ts'
import { flipsWith } from './planning/flips/flips.ts'
import type { Change, Difference, Flip, Flips } from './planning/flips/flips-schema.ts'
import { assessKitWith } from './planning/kit/assess-kit.ts'
import type { KitAssessment, KitPartAnswer } from './planning/kit/kit-assessment-schema.ts'
import type { Kit, KitPart, UnreadKit } from './planning/kit/kit.ts'
import { readUnreadKit } from './planning/kit/read-kit.ts'
import { licenceCoversWith } from './planning/licence/licence-covers.ts'
import type { LicenceAnswer, LicenceCheck } from './planning/licence/licence-answer-schema.ts'
import type { Licence } from './planning/licence/licence.ts'
import { readLicence } from './planning/licence/read-licence.ts'
import type { Inquiry } from './schema/inquiry.ts'
import { runToEnd } from './schema/run-to-end.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

const MOST_FLIPS = 12

/**
 * The smallest changes of facts that flip the verdict, nearest first and days that have passed last, at most `most` (12), a few for each verdict that
 * can be reached: what would make this free, and what would make it prohibited.
 *
 * A flip is one change, or two (of a composition more), that leads to another `verdict`; where several verdicts are
 * possible, finding out open facts is one also where it leaves the verdict and nothing else possible. None of the
 * changes of a flip reaches its verdict without the others. Tried are: answers to open questions; each rare earth and
 * each alloying metal in or out that an entry names; processing, host, form in which the same material is shipped;
 * place, user, use, list status; and the nearest days on which the law turns. Where the goods come from is not tried.
 * At most 1,500 inquiries are evaluated; `exhausted` says whether that was all of them.
 *
 * @throws InvalidInquiryError with every finding, each with a JSON pointer; RangeError where `most` is no whole number.
 * @example
 * flips({ asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } })
 *   .flips.find(({ verdict }) => verdict === 'no-permit')?.changes // product.elements: Nd, Dy → Nd
 */
export function flips(inquiry: Inquiry, options: Options & { lang?: Lang; most?: number } = {}): Flips {
  return runToEnd(flipsInSteps(inquiry, options))
}

/**
 * The same, an inquiry a step: for a service that answers others meanwhile, or stops where nobody waits. Each step tells,
 * before it is done, the inquiry that will be evaluated.
 *
 * @throws what `flips` throws, with the first step.
 */
export function* flipsInSteps(
  inquiry: Inquiry,
  options: Options & { lang?: Lang; most?: number } = {},
): Generator<unknown, Flips> {
  return yield* flipsWith(rulesetFor(options), inquiry, options.lang ?? 'en', options.most ?? MOST_FLIPS)
}

/**
 * The inquiry with the changes of a flip, in canonical form.
 *
 * @throws InvalidInquiryError where they make no possible inquiry.
 */
export function withChanges(
  inquiry: Inquiry,
  changes: readonly Pick<Change, 'path' | 'to'>[],
  options: Options = {},
): Inquiry {
  return parseInquiry(indexOf(rulesetFor(options)), changed(inquiry, changes))
}

/**
 * Answers for parts that are shipped together in one deal: each part as `assess` does, and the whole: in each
 * completion of the open facts the strictest over the parts. A bad part is reported in its place, its pointers from the
 * root of the kit, and holds the whole.
 *
 * @throws InvalidKitError where the deal or the outline of the kit is refused.
 * @example
 * assessKit({
 *   asOf: '2026-03-01',
 *   destination: 'DE',
 *   parts: [
 *     { id: 'motor', product: { form: 'motor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
 *     { id: 'loose magnets', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
 *   ],
 * }).deciding // ['loose magnets']
 */
export function assessKit(kit: Kit | UnreadKit, options: Options & { lang?: Lang } = {}): KitAssessment {
  return runToEnd(assessKitInSteps(kit, options))
}

/**
 * The same answer, made a part a step: for a service that answers others between two parts, or stops where nobody waits.
 * Each step tells, before it is done, the inquiry that will be assessed.
 *
 * @throws what `assessKit` throws, with the first step.
 */
export function* assessKitInSteps(
  kit: Kit | UnreadKit,
  options: Options & { lang?: Lang } = {},
): Generator<Inquiry, KitAssessment> {
  return yield* assessKitWith(rulesetFor(options), kit, options.lang ?? 'en')
}

/**
 * Checks the deal and the outline of a kit from outside; `assessKit` reports on its parts.
 *
 * @throws InvalidKitError with every finding, each with a JSON pointer.
 */
export function parseKit(value: unknown, options: Options = {}): UnreadKit {
  return readUnreadKit(indexOf(rulesetFor(options)), value).kit
}

/**
 * Checks what is stated of a licence from outside.
 *
 * @throws InvalidLicenceError with every finding, each with a JSON pointer.
 */
export const parseLicence = (value: unknown): Licence => readLicence(value)

/**
 * Does the licence I hold cover this shipment? Every condition of the paper and of Decree 792 is checked by itself;
 * what is open is asked for, and only where all checks hold, and nothing bars the export, may it proceed.
 *
 * Names of end users are compared as lists are screened: a name that is merely near is open.
 *
 * @throws InvalidLicenceError, InvalidInquiryError with every finding, each with a JSON pointer.
 * @example
 * licenceCovers(licence, shipment).checks.find(({ outcome }) => outcome !== 'holds')?.text
 */
export function licenceCovers(
  licence: Licence,
  inquiry: Inquiry,
  options: Options & { lang?: Lang } = {},
): LicenceAnswer {
  return licenceCoversWith(rulesetFor(options), licence, inquiry, options.lang ?? 'en')
}

export { InvalidKitError } from './errors/invalid-kit-error.ts'
export { InvalidLicenceError } from './errors/invalid-licence-error.ts'
export { KitSchema } from './planning/kit/kit.ts'
export { LicenceSchema } from './planning/licence/licence.ts'
export type {
  Change,
  Difference,
  Flip,
  Flips,
  Kit,
  KitAssessment,
  KitPart,
  KitPartAnswer,
  Licence,
  LicenceAnswer,
  LicenceCheck,
}
