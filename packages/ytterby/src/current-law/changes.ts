/**
 * Compares answers for a parts list between two days, two states of knowledge or two releases; and lists changes of the law and
 * of its encoding.
 */
import { checkSides, type Side } from '../changes/side.ts'
import { inquiryComparerOf } from '../changes/compare.ts'
import type { Comparison } from '../changes/compared-line.ts'
import type { Compared } from '../changes/compared-schema.ts'
import type { Lang } from '../locales/langs.ts'
import { feedOf } from '../changes/feed.ts'
import type { ChangeFeed } from '../changes/feed-schema.ts'
import { currentRuleset, rulesetFor } from './current-ruleset.ts'
import { requireLanguage } from '../engine/law/languages.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { issuesWithin, readLine, type UncheckedLine } from '../exposure/read-line.ts'
import './look-up-law.ts'
import { RECORDS } from '../releases/records.ts'

/** The two sides, and the language of what is cited. */
export type ComparisonOptions = { readonly from: Side; readonly to: Side; readonly lang?: Lang }

/**
 * Compares the answers for a parts list between two sides: two days of export, two knowledge days, or two rulesets. Each line
 * is an `ExposureLine`. Results come one by one in the order of the lines, so a long list can be streamed. A line that cannot
 * be answered on both sides comes back with its issues; the others are compared.
 *
 * @throws InvalidComparisonError with the first result, if the sides are equal or a day is invalid.
 * @throws LanguageNotHeldError for `lang: 'zh'` before `import 'ytterby/zh'`.
 * @example
 * const [fibre] = compare([{ inquiry: { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' } }], {
 *   from: { asOf: '2026-11-10' },
 *   to: { asOf: '2026-11-11' },
 * })
 */
export function* compare(lines: Iterable<unknown>, options: ComparisonOptions): Generator<Comparison> {
  const compared = inquiryComparer(options)
  let place = 0
  for (const given of lines) {
    place += 1
    const read = readLine(given, place, {})
    yield 'issues' in read ? read : comparedLine(read, compared)
  }
}

function comparedLine({ line, id, inquiry }: UncheckedLine, compared: (inquiry: unknown) => Compared): Comparison {
  try {
    return { line, id, ...compared(inquiry) }
  } catch (error) {
    return { line, id, issues: issuesWithin(error) }
  }
}

/**
 * Returns a function that compares inquiries one by one, for example from a stream. Equal inquiries are compared once.
 *
 * @throws InvalidComparisonError immediately, if the sides are equal or a day is invalid. The returned function throws
 * InvalidInquiryError for an inquiry that one of the sides refuses.
 */
export function inquiryComparer({ from, to, lang = 'en' }: ComparisonOptions): (inquiry: unknown) => Compared {
  const sides = checkSides(from, to, currentRuleset)
  requireLanguage(sides.from.ruleset, lang)
  requireLanguage(sides.to.ruleset, lang)
  return inquiryComparerOf(sides, lang)
}

/**
 * What changed by a day and what is known to come: our releases and their corrections, instruments by publication day, and
 * every day on which the law changes from a year before the day on.
 *
 * @example changeFeed({ asOf: '2026-11-24' }).items.filter(({ kind, on }) => kind === 'edge' && on > '2026-11-24')
 */
export function changeFeed(options: {
  readonly asOf: string
  readonly ruleset?: Ruleset
  readonly lang?: Lang
}): ChangeFeed {
  const { asOf, lang = 'en' } = options
  return feedOf(rulesetFor(options), RECORDS, { asOf, lang })
}
