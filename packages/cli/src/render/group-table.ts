import { styleText } from 'node:util'
import type { Exposure } from 'ytterby/planning'
import { withCommas, money, percent } from './amounts.ts'
import type { LabelledGrouping } from './group-label.ts'
import type { Speaker } from './speaker.ts'
import { widthOf, wrap } from './wrap.ts'

/** How many groups of a grouping are shown. */
const MAX_GROUPS = 12
const MIN_LABEL_WIDTH = 30
const GAP = '  '
const STEP = '  '

/** Renders groupings as tables with the same columns: lines, kilograms and each currency, each with its share of the list. */
export function groupTables(
  groupings: readonly LabelledGrouping[],
  { totals }: Exposure,
  { phrase }: Speaker,
  width: number,
): string {
  const head = [
    phrase('columnLines'),
    '',
    ...(totals.quantityKg === null ? [] : [phrase('columnKg'), '']),
    ...totals.value.flatMap(({ currency }) => [currency, '']),
  ]
  const filled = groupings.filter(({ groups }) => groups.length > 0)
  const shown = filled.flatMap(({ groups }) => groups.slice(0, MAX_GROUPS).map(({ group }) => cellsOf(group, totals)))
  const widths = head.map((name, at) => Math.max(...[name, ...shown.map((cells) => cells[at] ?? '')].map(widthOf)))
  const numbers = widths.reduce((sum, one) => sum + one + GAP.length, 0)
  const left = Math.max(width - numbers, MIN_LABEL_WIDTH)
  const row = (label: string, cells: readonly string[]): string =>
    label +
    ' '.repeat(Math.max(left - widthOf(label), 0)) +
    widths
      .map((wide, at) => GAP + ' '.repeat(wide - widthOf(cells[at] ?? '')) + (cells[at] ?? ''))
      .join('')
      .trimEnd()

  const tables = filled.map(({ heading, overlapping, groups }) => {
    const title = phrase(heading) + (overlapping ? ' *' : '')
    const more = groups.length - MAX_GROUPS
    return [
      styleText('bold', row(title, head)),
      ...groups.slice(0, MAX_GROUPS).flatMap(({ label, sentence, group }) => {
        const [first = '', ...others] = wrap(label, left - STEP.length)
        return [
          row(STEP + first, cellsOf(group, totals)),
          ...others.map((text) => STEP.repeat(2) + text),
          ...(sentence === null
            ? []
            : wrap(sentence, width - 4).map((text) => STEP.repeat(2) + styleText('dim', text))),
        ]
      }),
      ...(more > 0 ? [STEP + phrase('moreGroups', { count: more })] : []),
    ].join('\n')
  })
  const note = filled.some(({ overlapping }) => overlapping) ? [`* ${phrase('overlapping')}`] : []
  return [...tables, ...note].join('\n\n')
}

/** The cells of a group in the columns of the whole list. */
function cellsOf(
  { lines, shareOfLines, quantityKg, shareOfQuantity, value }: Exposure['totals'],
  totals: Exposure['totals'],
): string[] {
  return [
    withCommas(lines),
    percent(shareOfLines),
    ...(totals.quantityKg === null
      ? []
      : quantityKg === null
        ? ['–', '']
        : [withCommas(quantityKg), percent(shareOfQuantity)]),
    ...totals.value.flatMap(({ currency }) => {
      const one = value.find((sum) => sum.currency === currency)
      return one === undefined ? ['–', ''] : [money(one.amount), percent(one.share)]
    }),
  ]
}
