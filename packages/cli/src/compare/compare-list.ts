import type { Writable } from 'node:stream'
import type { Lang } from 'ytterby'
import type { Compared, Comparison } from 'ytterby/law'
import { LIST_COLUMNS } from '../exposure/list-columns.ts'
import type { Progress } from '../batch/progress.ts'
import { sourceOf } from '../batch/source.ts'
import { idOf, issuesOf, withDefaults, type Defaults, type Line } from '@ytterby/lists/batch'
import { phrase } from '../render/phrases.ts'
import { comparisonCsv, CSV_HEADER } from './comparison-csv.ts'
import { changeText, summaryText, type ComparisonCount } from './comparison-text.ts'

/** Lines with the same verdict that are kept until those with another one are printed. */
const MOST_OTHERS = 1_000

export type CompareFormat = 'text' | 'csv' | 'ndjson'

export type CompareListOptions = {
  readonly compare: (inquiry: unknown) => Compared
  readonly defaults: Defaults
  readonly lang: Lang
  readonly out: CompareFormat
  /** Whether CSV is for a program, and not for a spreadsheet. */
  readonly raw: boolean
  readonly progress: Progress
}

/**
 * Compares every line of a file in order, as it is read. Text output shows only the lines that change, those with another verdict
 * first, and a summary.
 *
 * @returns the numbers of compared, changed and refused lines.
 * @throws InputError if the whole file is refused.
 */
export async function compareList(file: string, options: CompareListOptions, to: Writable): Promise<ComparisonCount> {
  const { compare, defaults, out, lang, progress } = options
  const source = await sourceOf(file, { columns: LIST_COLUMNS, progress })
  const count = { lines: 0, changed: 0, verdicts: 0, refused: 0 }
  const others: string[] = []
  await source.run(
    out === 'csv' ? CSV_HEADER : '',
    (line) => {
      progress.line()
      const comparison = compareLine(line, compare, defaults)
      const text = format(comparison, options)
      count.lines += 1
      if ('issues' in comparison) {
        count.refused += 1
        return text
      }
      if (comparison.differs.length > 0) count.changed += 1
      if (comparison.differs.includes('verdict')) count.verdicts += 1
      if (out !== 'text' || comparison.differs.includes('verdict')) return text
      if (others.length < MOST_OTHERS && text !== '') others.push(text)
      return ''
    },
    to,
  )
  progress.end()
  if (out === 'text') {
    const left = count.changed - count.verdicts - others.length
    for (const text of others) to.write(text)
    if (left > 0) to.write(`${phrase('moreGroups', lang, { count: left })}\n`)
    to.write(summaryText(count, lang))
  }
  return count
}

function compareLine(line: Line, compare: CompareListOptions['compare'], defaults: Defaults): Comparison {
  const id = idOf(line)
  try {
    const { value: _, currency: __, ...inquiry } = line.draft()
    return { line: line.number, id, ...compare(withDefaults(inquiry, defaults)) }
  } catch (error) {
    return { line: line.number, id, issues: issuesOf(error) }
  }
}

function format(comparison: Comparison, { out, raw, lang }: Pick<CompareListOptions, 'out' | 'raw' | 'lang'>): string {
  switch (out) {
    case 'text':
      return changeText(comparison, lang)
    case 'csv':
      return comparisonCsv(comparison, raw)
    case 'ndjson':
      return `${JSON.stringify(comparison)}\n`
  }
}
