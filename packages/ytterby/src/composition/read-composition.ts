import { InvalidCompositionError } from '../errors/invalid-composition-error.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import { readBy } from '../schema/read-by.ts'
import { readGraph, type Graph } from './graph.ts'
import { COMPOSITION_OUTLINE } from './outline.ts'
import { readRates, type Rates } from './rates.ts'

/** A checked composition: its deal as an inquiry without a good, its nodes, and its rates. */
export type ReadComposition = { readonly deal: Inquiry; readonly graph: Graph; readonly rates: Rates }

/**
 * Checks everything about a composition except the goods of its nodes, which the engine checks when it is asked about them. Each step reads or links some nodes.
 *
 * @throws InvalidCompositionError
 */
export function* readComposition(ruleset: CompiledRuleset, value: unknown): Generator<null, ReadComposition> {
  const reading = readBy(COMPOSITION_OUTLINE, value)
  if ('findings' in reading) throw new InvalidCompositionError(reading.findings)
  const { product, nodes = [], declarations = [], currency, rates, ...stated } = reading.value
  const deal = readDeal(ruleset, stated)
  const graph = yield* readGraph(product, nodes, declarations)
  return { deal, graph, rates: readRates({ ...(currency && { currency }), ...(rates && { rates }) }, graph.order) }
}

function readDeal(ruleset: CompiledRuleset, stated: object): Inquiry {
  try {
    return parseInquiry(ruleset, stated)
  } catch (error) {
    throw error instanceof InvalidInquiryError ? new InvalidCompositionError(error.issues) : error
  }
}
