/** The exposure of a parts list: lines, quantity and value grouped by what answers say, and what the framework says about them. */
import type { Lang } from '../locales/langs.ts'
import { rulesetFor } from './current-ruleset.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { deepFreeze } from '../schema/deep-freeze.ts'
import type { ExposureOptions } from '../exposure/check-list.ts'
import { exposureOf } from '../exposure/exposure-of.ts'
import type { Exposure } from '../exposure/exposure-schema.ts'
import supplyChain from '../reference/supply-chain.json' with { type: 'json' }
import { runToEnd } from '../schema/run-to-end.ts'

/**
 * Assesses every line of a parts list and adds up lines, quantities and values by verdict, action, tier, element, control code,
 * permit, destination, gap in the law, open question, warning and coming change. It adds what the framework says about stock,
 * premium, recycling, alternatives and substitutes, and the EU targets for 2030.
 *
 * Each line is an `ExposureLine`, checked one by one. A line that cannot be assessed is listed in `refused`; the others are
 * answered. Amounts are added up by currency and never converted. Sums do not depend on the order of the lines.
 *
 * @throws InvalidListError if the list cannot be answered at all: no line, more than 100,000, an unknown option.
 * @throws LanguageNotHeldError for `lang: 'zh'` before `import 'ytterby/zh'`.
 * @example
 * exposure(
 *   [
 *     {
 *       id: 'A1',
 *       inquiry: { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] }, destination: 'DE', quantityKg: 120 },
 *       value: { amount: 9600, currency: 'EUR' },
 *     },
 *   ],
 *   { asOf: '2026-03-01' },
 * ).groupings.verdict.groups[0]?.key // 'permit-required'
 */
export function exposure(lines: readonly unknown[], options: Options = {}): Exposure {
  return runToEnd(exposureInSteps(lines, options))
}

type Options = ExposureOptions & { ruleset?: Ruleset; lang?: Lang }

/**
 * The same report, one line per step, so that a service can handle other requests between lines, or stop if the client has
 * gone. Each step first yields the inquiry that it will assess, or null if the line is refused or equals an earlier one.
 *
 * @throws what `exposure` throws, in the first step.
 * @example
 * const steps = exposureInSteps(lines, { asOf: '2026-03-01' })
 * let step = steps.next()
 * for (; step.done !== true; step = steps.next()) await letOthersThrough()
 * step.value // the report
 */
export function* exposureInSteps(lines: readonly unknown[], options: Options = {}): Generator<object | null, Exposure> {
  const { lang = 'en' } = options
  return yield* exposureOf(rulesetFor(options), deepFreeze(supplyChain), lines, { ...options, lang })
}
