/** Planning: what would flip a verdict, what a good with several parts needs, and whether a licence in hand covers a shipment. */
import type { Lang } from '../locales/langs.ts'
import { rulesetFor } from './current-ruleset.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { applyChanges } from '../planning/flips/change.ts'
import { flipsWith } from '../planning/flips/flips.ts'
import type { FactChange, Flips } from '../planning/flips/flips-schema.ts'
import { assessKitWith } from '../planning/kit/assess-kit.ts'
import type { KitAssessment } from '../planning/kit/kit-assessment-schema.ts'
import type { Kit, UnreadKit } from '../planning/kit/kit.ts'
import { readUnreadKit } from '../planning/kit/read-kit.ts'
import { licenceCoversWith } from '../planning/licence/licence-covers.ts'
import type { LicenceAnswer } from '../planning/licence/licence-answer-schema.ts'
import type { Licence } from '../planning/licence/licence.ts'
import { readLicence } from '../planning/licence/read-licence.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import { runToEnd } from '../schema/run-to-end.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

const MOST_FLIPS = 12

/**
 * Finds the smallest changes of facts that flip the verdict: at most `most` (default 12), a few for each verdict that can be
 * reached, nearest first, past days last.
 *
 * A flip is one change, or two (more for a composition), that leads to another `verdict`. If several verdicts are possible,
 * answering open questions also counts as a flip when it leaves only the current verdict possible. No subset of a flip's
 * changes reaches its verdict. The search tries: answers to open questions; adding or removing each rare earth and alloying
 * metal that an entry names; processing, host, and forms in which the same material is shipped; place, user, use and list
 * status; and the nearest days on which the law changes. It does not change the origin of the goods. It evaluates at most 1,500
 * inquiries; `exhausted` says whether those were all candidates.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer; RangeError if `most` is not a whole number.
 * @example
 * flips({ asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } })
 *   .flips.find(({ verdict }) => verdict === 'no-permit')?.changes // product.elements: Nd, Dy → Nd
 */
export function flips(inquiry: Inquiry, options: Options & { lang?: Lang; most?: number } = {}): Flips {
  return runToEnd(flipsInSteps(inquiry, options))
}

/**
 * The same, one inquiry per step, so that a service can handle other requests meanwhile, or stop if the client has gone. Each
 * step first yields the inquiry that it will evaluate. `next(false)` ends the search: what was found so far is the answer, and
 * `exhausted` is false.
 *
 * @throws what `flips` throws, in the first step.
 */
export function* flipsInSteps(
  inquiry: Inquiry,
  options: Options & { lang?: Lang; most?: number } = {},
): Generator<unknown, Flips> {
  return yield* flipsWith(rulesetFor(options), inquiry, options.lang ?? 'en', options.most ?? MOST_FLIPS)
}

/**
 * Applies the changes of a flip to an inquiry and returns it in canonical form.
 *
 * @throws InvalidInquiryError if the result is not a valid inquiry.
 */
export function withChanges(
  inquiry: Inquiry,
  changes: readonly Pick<FactChange, 'path' | 'to'>[],
  options: Options = {},
): Inquiry {
  return parseInquiry(indexOf(rulesetFor(options)), applyChanges(inquiry, changes))
}

/**
 * Assesses parts that are shipped together in one deal: each part as `assess` does, and the whole, which takes the strictest
 * verdict of the parts in each completion of the open facts. An invalid part is reported in its place, with pointers from the
 * root of the kit, and puts the whole on hold.
 *
 * @throws InvalidKitError if the deal or the structure of the kit is invalid.
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
 * The same answer, one part per step, so that a service can handle other requests between parts, or stop if the client has
 * gone. Each step first yields the inquiry that it will assess.
 *
 * @throws what `assessKit` throws, in the first step.
 */
export function* assessKitInSteps(
  kit: Kit | UnreadKit,
  options: Options & { lang?: Lang } = {},
): Generator<Inquiry, KitAssessment> {
  return yield* assessKitWith(rulesetFor(options), kit, options.lang ?? 'en')
}

/**
 * Checks the deal and the structure of an untrusted kit; `assessKit` checks its parts.
 *
 * @throws InvalidKitError with every issue, each with a JSON pointer.
 */
export function parseKit(value: unknown, options: Options = {}): UnreadKit {
  return readUnreadKit(indexOf(rulesetFor(options)), value).kit
}

/**
 * Checks an untrusted licence.
 *
 * @throws InvalidLicenceError with every issue, each with a JSON pointer.
 */
export const parseLicence = (value: unknown): Licence => readLicence(value)

/**
 * Checks whether a licence covers a shipment. Every condition of the licence and of Decree 792 is one check. Open facts are
 * asked for. The shipment may proceed only if all checks hold and nothing bars the export.
 *
 * Names of end users are compared as in list screening: a near match leaves the check open.
 *
 * @throws InvalidLicenceError, InvalidInquiryError with every issue, each with a JSON pointer.
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
