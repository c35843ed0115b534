import type { Lang } from '../locales/langs.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { ExposureOptions } from './check-list.ts'
import type { RefusedLine } from './exposure-schema.ts'
import { goodsOf, type CountedGoods } from './goods-of.ts'
import type { LineRef } from './exposure-schema.ts'
import { readLine } from './read-line.ts'
import { countLine } from './tally.ts'

/** A list whose lines have all been assessed and counted. */
export type CountedList = CountedGoods & {
  /** Sorted by line number. */
  refused: RefusedLine[]
  withoutQuantity: LineRef[]
  withoutValue: LineRef[]
}

/**
 * Assesses and counts a list, one line per step. Equal inquiries are assessed once; every line counts as if assessed alone.
 * Each step first yields the inquiry that it will assess; null if there is none.
 */
export function* countLines(
  ruleset: Ruleset,
  lines: readonly unknown[],
  options: ExposureOptions & { lang: Lang },
): Generator<object | null, CountedList> {
  const goods = goodsOf(ruleset, options.lang)
  const refused: RefusedLine[] = [...(options.unread ?? [])]
  const withoutQuantity: LineRef[] = []
  const withoutValue: LineRef[] = []
  for (const [at, given] of lines.entries()) {
    const read = readLine(given, at + 1, options)
    if ('issues' in read) {
      refused.push(read)
      yield null
      continue
    }
    const { line, id, inquiry, quantityKg, value } = read
    const good = yield* goods.goodOf(inquiry, at)
    if (!('own' in good)) {
      refused.push({ line, id, issues: good })
      continue
    }
    countLine(good.own, quantityKg, value)
    if (quantityKg === undefined) withoutQuantity.push({ line, id })
    if (value === undefined) withoutValue.push({ line, id })
  }
  return {
    ...(yield* goods.settled()),
    refused: refused.sort((a, b) => a.line - b.line),
    withoutQuantity,
    withoutValue,
  }
}
