import { styleText } from 'node:util'
import { type Lang, printable, wordOf } from 'ytterby'
import type { Comparison } from 'ytterby/law'
import { columnOf } from '../exposure/column-of.ts'
import { phrase } from '../render/phrases.ts'
import { refusalText } from '../render/refusals.ts'
import { instrumentsOf } from './comparison-csv.ts'

/** Numbers of lines compared, changed in any way, changed in their verdict, and refused. */
export type ComparisonCount = {
  readonly lines: number
  readonly changed: number
  readonly verdicts: number
  readonly refused: number
}

/** Describes what changes for a line; empty if nothing does. */
export function changeText(comparison: Comparison, lang: Lang): string {
  const name = printable(comparison.id ?? '')
  const where = { line: comparison.line, name: name === '' ? '' : ` ${name}` }
  if ('issues' in comparison)
    return comparison.issues
      .map(({ code, pointer, message }) =>
        printable(
          phrase('comparedLine', lang, {
            ...where,
            what: `${[code, columnOf(pointer)].join(' ').trim()}: ${refusalText(code, message, lang)}`,
          }),
        ),
      )
      .map((text) => `${styleText('red', text)}\n`)
      .join('')
  const { from, to, differs, firstDay } = comparison
  if (differs.length === 0) return ''
  const verdict = wordOf(to.verdict, lang)
  const what = differs.includes('verdict')
    ? styleText('bold', `${wordOf(from.verdict, lang)} → ${verdict}`)
    : phrase('comparedOtherwise', lang, { verdict, fields: differs.join(phrase('comma', lang)) })
  const change =
    firstDay === null
      ? phrase('comparedLine', lang, { ...where, what })
      : phrase('comparedLineSince', lang, { ...where, what, day: firstDay })
  const because = instrumentsOf(comparison).map((id) => `    ${styleText('dim', id)}\n`)
  return `${change}\n${because.join('')}`
}

/** Summarizes the comparison of a list. */
export const summaryText = ({ lines, changed, verdicts, refused }: ComparisonCount, lang: Lang): string =>
  `${phrase('comparedSum', lang, { lines, verdicts, others: changed - verdicts, same: lines - changed - refused, refused })}\n`
