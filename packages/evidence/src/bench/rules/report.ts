import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import { timesText, timeText } from '../time-text.ts'
import type { StatedInquiry } from './inquiries.ts'
import { DAY } from './setting.ts'
import type { EngineComparison } from './side-by-side.ts'

type Section = Extract<EngineComparison, { equal: true }>

export type RulesMeasured = { readonly stated: readonly StatedInquiry[]; readonly sections: readonly Section[] }

/** Formats the measurements as Markdown, targets first. */
export function reportOf({ stated, sections }: RulesMeasured): string {
  const distinct = (read: (inquiry: StatedInquiry) => unknown): string =>
    new Set(stated.map((inquiry) => JSON.stringify(read(inquiry)))).size.toLocaleString('en')
  return [
    `Law of ${DAY}. A stream of ${stated.length.toLocaleString('en')} distinct inquiries: ${distinct(({ product }) => product)} distinct goods, ${distinct(({ destination, endUse, endUser }) => [destination, endUse, endUser])} distinct circumstances. “Never seen”: each of them is asked once. “Repeated”: fifty of them are asked repeatedly, in alternation. Figures are medians for only the verdict.`,
    table(['what', 'bar', 'measured', ''], sections.slice(0, 1).map(fastestRow)),
    ...sections.flatMap(({ times, rules, figures }) => [
      `### ${times === 1 ? 'The law as it is' : `The law × ${times}`}: ${rules.toLocaleString('en')} rules`,
      table(
        ['engine', 'never seen', 'repeated', 'never seen, to ours', 'equal answers, checked first'],
        figures.map(({ name, unseen, repeated, compared }) => [
          name,
          timeText(unseen),
          timeText(repeated),
          timesText(unseen / (figures[0]?.unseen ?? Number.NaN)),
          compared?.toLocaleString('en') ?? '',
        ]),
      ),
    ]),
  ].join('\n\n')
}

/** The target of the design. */
function fastestRow({ figures: [ours, ...peers] }: Section): string[] {
  const [fastest] = peers.toSorted((a, b) => a.unseen - b.unseen)
  if (ours === undefined || fastest === undefined) throw new RangeError('Nothing was measured')
  return barRow({
    what: `verdict, never seen, ÷ the fastest other engine (${fastest.name})`,
    measured: ours.unseen / fastest.unseen,
    limit: 1,
    text: timesText,
  })
}
