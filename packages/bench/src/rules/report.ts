import { table } from '@ytterby/proof/report'
import { barRow } from '../bar.ts'
import type { Figures } from '../measure.ts'
import { timesText, timeText } from '../time-text.ts'
import type { FirstSight } from './first-sight.ts'
import type { Growth } from './growth.ts'
import { OWN } from './own-costs.ts'
import type { StatedInquiry } from './inquiries.ts'
import { DAY } from './setting.ts'
import type { SideBySide } from './side-by-side.ts'

export type Measured = {
  readonly stated: readonly StatedInquiry[]
  readonly sections: readonly Extract<SideBySide, { equal: true }>[]
  readonly own: readonly Figures[]
  readonly growth: readonly Growth[]
  readonly firstSight: FirstSight
}

/** Everything that was measured, as Markdown: the bars first. */
export function reportOf({ stated, sections, own, growth, firstSight }: Measured): string {
  const distinct = (read: (inquiry: StatedInquiry) => unknown): string =>
    new Set(stated.map((inquiry) => JSON.stringify(read(inquiry)))).size.toLocaleString('en')
  return [
    `Law of ${DAY}. A stream of ${stated.length.toLocaleString('en')} distinct inquiries in random order: ${distinct(({ product }) => product)} distinct goods, ${distinct(({ destination, endUse, endUser }) => [destination, endUse, endUser])} distinct circumstances, ${distinct(({ destination }) => destination)} destinations.`,
    table(['what', 'bar', 'measured', ''], barsOf({ sections, own, growth })),
    ...sections.flatMap(({ times, rules, figures }) => [
      `### Verdict only, ${times === 1 ? 'the law as it is' : `the law × ${times}`}: ${rules.toLocaleString('en')} rules`,
      table(
        ['engine', 'median', 'p99', 'to ours', 'equal answers, checked first'],
        figures.map(({ name, median, p99, ratio, compared }) => [
          name,
          timeText(median),
          p99Text(p99),
          timesText(ratio),
          compared?.toLocaleString('en') ?? '',
        ]),
      ),
    ]),
    '### Our own costs',
    table(
      ['what', 'median', 'p99'],
      [...own, reasonsOf(own)].map(({ name, median, p99 }) => [name, timeText(median), p99Text(p99)]),
    ),
    '### Our engine as the law grows',
    table(
      ['law', 'verdict only', '', 'with reasons', '', 'bytes of an answer'],
      growth.map(({ law, verdict, full, bytes }) => [
        law,
        timeText(verdict.median),
        timesText(verdict.ratio),
        timeText(full.median),
        timesText(full.ratio),
        bytes.toLocaleString('en'),
      ]),
    ),
    '### First sight',
    'Each inquiry asked once of a fresh ruleset, of whose tables those are made on the way that are needed first.',
    table(
      ['what', 'median', 'p99'],
      [
        ['verdict only', timeText(firstSight.verdict.median), timeText(firstSight.verdict.p99)],
        ['full assessment with reasons', timeText(firstSight.full.median), timeText(firstSight.full.p99)],
        ['compiling a ruleset from its data: checks and digest', timeText(firstSight.compile), ''],
        ['its first inquiry, which indexes it', timeText(firstSight.first), ''],
      ],
    ),
  ].join('\n\n')
}

/** Too few single inquiries for a percentile leave the cell empty. */
const p99Text = (p99: number | null): string => (p99 === null ? '' : timeText(p99))

const medianOf = (figures: readonly Figures[], name: string): number =>
  figures.find((each) => each.name === name)?.median ?? Number.NaN

const reasonsOf = (own: readonly Figures[]): { name: string; median: number; p99: null } => ({
  name: 'reasons alone: full assessment less verdict only',
  median: medianOf(own, OWN.full) - medianOf(own, OWN.verdict),
  p99: null,
})

/** The budgets of the design. */
function barsOf({ sections, own, growth }: Pick<Measured, 'sections' | 'own' | 'growth'>): string[][] {
  const full = medianOf(own, OWN.full)
  const unnamed = medianOf(own, OWN.noName)
  const [ours, ...peers] = sections.find(({ times }) => times === 1)?.figures ?? []
  const fastest = peers.toSorted((a, b) => a.median - b.median)[0]
  const [, , hundred, hundredElsewhere] = growth
  return [
    barRow({ what: 'verdict only', measured: medianOf(own, OWN.verdict), limit: 1_000, text: timeText }),
    barRow({ what: 'full assessment with reasons, no name', measured: full, limit: 15_000, text: timeText }),
    barRow({
      what: 'the name of the end user, more',
      measured: medianOf(own, OWN.oneName) - unnamed,
      limit: 4_000,
      text: timeText,
    }),
    barRow({
      what: 'each of three names, more',
      measured: (medianOf(own, OWN.threeNames) - unnamed) / 3,
      limit: 4_000,
      text: timeText,
    }),
    barRow({
      what: 'verdict only, law × 100 of every kind',
      measured: hundred?.verdict.ratio ?? Number.NaN,
      limit: 2,
      text: timesText,
    }),
    barRow({
      what: 'full assessment, law × 100 on other goods',
      measured: hundredElsewhere?.full.ratio ?? Number.NaN,
      limit: 2,
      text: timesText,
    }),
    barRow({
      what: `verdict only, beside the fastest other engine (${fastest?.name})`,
      measured: ours?.median ?? Number.NaN,
      limit: fastest?.median ?? Number.NaN,
      text: timeText,
    }),
  ]
}
