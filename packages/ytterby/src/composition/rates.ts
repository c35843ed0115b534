import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { filled } from '../locales/filled.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import type { ValueOf } from '../schema/schema-of.ts'
import { fractionOf, ONE, type Fraction } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import type { COMPOSITION_OUTLINE } from './outline.ts'

/** The currency in which values are compared, and what one unit of each currency is worth in it. */
export type Rates = { readonly currency: string | null; readonly byCurrency: ReadonlyMap<string, Fraction> }

/** Whether the value of a node can matter: not if it states that it holds nothing that counts. */
const hasUsedValue = ({ facts: { unitValue, good, chineseContent }, parts }: GraphNode): boolean =>
  unitValue !== undefined &&
  chineseContent?.valuePercent !== 0 &&
  (parts !== null || good?.elements === undefined || good.elements.length > 0)

/**
 * Reads the stated rates. Nothing is converted at any other rate.
 *
 * @throws InvalidCompositionError if a currency in which a value counts has no rate, or two.
 */
export function readRates(
  { currency: stated, rates = [] }: Pick<ValueOf<typeof COMPOSITION_OUTLINE>, 'currency' | 'rates'>,
  nodes: readonly GraphNode[],
): Rates {
  const issues: CompositionIssue[] = []
  const add = (code: string, pointer: string, message: string): void => void issues.push({ code, pointer, message })
  const counted = nodes.filter(hasUsedValue)
  const used = new Set(counted.flatMap(({ facts }) => facts.currency ?? []))
  const [only = null] = used
  const currency = stated ?? only
  // Before it is known which currency is the common one, nothing can be said of the rates.
  if (stated === undefined && used.size > 1)
    throw new InvalidCompositionError([
      { code: 'missing', pointer: '/currency', message: compositionRefusals.commonCurrency },
    ])
  const byCurrency = new Map<string, Fraction>(currency === null ? [] : [[currency, ONE]])
  for (const [index, { currency: of, rate }] of rates.entries()) {
    if (of === currency) add('rate', `/rates/${index}`, compositionRefusals.rateOfOwn)
    else if (byCurrency.has(of)) add('rate', `/rates/${index}`, compositionRefusals.rateTwice)
    byCurrency.set(of, fractionOf(rate))
  }
  if (issues.length === 0)
    for (const { facts, pointer } of counted)
      if (!byCurrency.has(facts.currency ?? ''))
        add(
          'rate',
          `${pointer}/currency`,
          filled(compositionRefusals.rateMissing, { currency: facts.currency ?? '', common: currency ?? '' }),
        )
  if (issues.length > 0) throw new InvalidCompositionError(issues)
  return { currency, byCurrency }
}
