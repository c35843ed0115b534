/** Whether announcement 61 reaches a product that is made abroad of many parts. */
import type { CompositionAnswer } from '../composition/answer-schema.ts'
import { compositionOf } from '../composition/composition-of.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { compositionRefusals } from '../locales/refusals/composition.ts'
import { runToEnd } from '../schema/run-to-end.ts'
import { ownershipOf } from '../composition/ownership/ownership-of.ts'
import type { OwnershipAnswer } from '../composition/ownership/ownership-schema.ts'
import { questionnairesFor, type Questionnaire } from '../composition/questionnaire.ts'
import { loadRefusals } from '../words/refusals.ts'
import { rulesetFor } from './current-ruleset.ts'

loadRefusals(compositionRefusals)

/**
 * Answers whether announcement 61 of 2025 reaches a product made abroad, by the value of part 1 items of Chinese origin in it, by
 * Chinese technology or by its own origin, and says which supplier to ask next. The product is checked here: pass what came from
 * outside as it is.
 *
 * A share counts only in an item of annex 1 part 2, as a share of that item. Shares are exact: an open value or origin widens
 * the range and never narrows it. Whether a limb is in force on the day stands beside what its words reach.
 *
 * @throws InvalidCompositionError with every issue, each with a JSON pointer; a cycle also with its path.
 * @throws LanguageNotHeldError for `lang: 'zh'` before `import 'ytterby/zh'`.
 * @example
 * composition({
 *   asOf: '2026-03-01',
 *   exportedFrom: 'DE',
 *   product: {
 *     id: 'rotor',
 *     origin: 'DE',
 *     good: { form: 'motor-rotor' },
 *     unitValue: 90,
 *     currency: 'EUR',
 *     parts: [{ id: 'magnet', quantityPer: 8, good: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] } }],
 *   },
 * }).questions[0]?.id // 'magnet'
 */
export function composition(value: unknown, options: Options = {}): CompositionAnswer {
  return runToEnd(compositionInSteps(value, options))
}

type Options = { ruleset?: Ruleset; lang?: Lang }

/**
 * The same answer in small steps, so that a service can handle other requests meanwhile, or stop if the client has gone. Each step
 * yields the inquiry about a node that it will answer, or null while nodes are counted and read.
 *
 * @throws what `composition` throws.
 */
export function* compositionInSteps(
  value: unknown,
  options: Options = {},
): Generator<object | null, CompositionAnswer> {
  return yield* compositionOf(rulesetFor(options), value, options.lang ?? 'en')
}

/**
 * What to ask the makers of the open nodes of an answer, in its order, in English and Chinese. What they declare goes into
 * `declarations` of the composition, with who declared it and on which day. `units` of a table that was read are named where a value
 * is asked for.
 *
 * @throws LanguageNotHeldError before `import 'ytterby/zh'`: each questionnaire is written in both languages.
 * @example questionnaires(answer).map(questionnaireText)
 */
export const questionnaires = (
  answer: CompositionAnswer,
  { units, ...options }: { ruleset?: Ruleset; units?: ReadonlyMap<string, string> } = {},
): Questionnaire[] => questionnairesFor(rulesetFor({ ...options, lang: 'zh' }), answer, units)

/**
 * What parties on the control list and the watch list hold of a buyer over several levels of owners, as ranges: the largest single
 * one, and all of them together. Announcement 61 article 2, the only rule with a share that was read, speaks of what one party
 * holds, so the sum alone never decides. Proposes `endUser.listedOwnershipPercent` where the range lies on one side of 50 %.
 * Names are screened as in an inquiry.
 *
 * @throws InvalidCompositionError with every issue; owners that hold each other in a circle also with their path.
 * @example
 * ownership({
 *   asOf: '2026-03-01',
 *   party: 'buyer',
 *   parties: [{ id: 'parent', listed: 'watch-list' }],
 *   holdings: [{ owner: 'parent', held: 'buyer', percent: 60 }],
 * }).against // 'at-or-above'
 */
export const ownership = (owners: unknown, options: { ruleset?: Ruleset; lang?: Lang } = {}): OwnershipAnswer =>
  ownershipOf(rulesetFor(options), owners, options.lang ?? 'en')
