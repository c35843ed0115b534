import { currentRuleset } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { containmentOf } from './containment.ts'
import { digestsOf } from './digests.ts'
import { dimensionsOf, placesOfForms } from './dimensions.ts'
import { differences, readExpected } from './expected.ts'
import { FLOORS } from './outcome.ts'
import { summaryOf } from './summary.ts'
import { sweepTable } from './sweep.ts'

const figure = (count: number): string => count.toLocaleString('en')

/** Sweeps every form, composition, destination, party and edge day, and compares the verdicts with the stored digest. */
export const sweep: ProofPart = {
  title: 'An exhaustive sweep of the law',
  async run({ onProgress }) {
    const dimensions = dimensionsOf(currentRuleset.data)
    const { goods, circumstances, days } = dimensions
    const swept = sweepTable(currentRuleset, dimensions, { onProgress })
    const digests = digestsOf(dimensions, swept)
    const { compared, outside } = containmentOf(dimensions, swept)
    const { byYear, byForm, lines } = summaryOf(dimensions, swept)
    const different = differences({ dimensions: dimensions.digest, digests }, readExpected(), 'full')
    const verdicts = [...FLOORS, 'refused as inquiry'].filter((verdict) =>
      Object.values(byYear).some((counts) => verdict in counts),
    )
    const counted = (what: string, counts: Record<string, Record<string, number>>): string =>
      table(
        [what, ...verdicts],
        Object.entries(counts).map(([key, row]) => [key, ...verdicts.map((verdict) => figure(row[verdict] ?? 0))]),
      )
    return {
      holds: different.length === 0 && swept.wrong.length === 0 && outside.length === 0,
      body: [
        `${figure(goods.length)} goods of ${placesOfForms(goods).size} forms × ${circumstances.length} circumstances × ${days.length} days (every edge day of the law and its neighbours) = ${figure(swept.rows)} rows, SHA-256 \`${digests.all}\`: ${different.length === 0 ? 'the stored one' : 'not the stored one'}. Goods and circumstances have ${figure(lines)} different sequences of outcomes over the days.`,
        `On every row the verdict is the least strict of \`possible\`, \`depends\` is never possible, and the action follows from the verdict: ${swept.wrong.length} kinds of contradiction. ${figure(compared)} rows were compared with the row that leaves one more fact open: ${outside.length === 0 ? 'none has' : 'some have'} a verdict that the open one does not include.`,
        counted('year', byYear),
        counted('form', byForm),
        ...[...different, ...swept.wrong, ...outside].map((line) => `- ${line}`),
      ].join('\n\n'),
    }
  },
}
