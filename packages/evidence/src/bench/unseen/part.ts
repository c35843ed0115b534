import type { Inquiry } from 'ytterby'
import { table } from '../../driver/report.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { barRow } from '../bar.ts'
import type { BenchPart } from '../../driver/part.ts'
import { OTHER_GOODS } from '../rules/inquiries.ts'
import { lawTimes } from '../rules/setting.ts'
import { timesText } from '../time-text.ts'
import { heapGrowth, ratioOf, shareOf, WORK, type TimeShare } from './figures.ts'
import { hardInquiries, incompleteLists, knownThen, unseenInquiries } from './inquiries.ts'
import { FRESH, measureFresh } from './measure-fresh.ts'

const COMPARED_WITH = '1.0.0'
const MANY = 20_000
const FEW = 4_500

/** Work on a stream of inquiries, and its target relative to `JSON.stringify` of the answers, if it has one. */
type Measure = {
  readonly what: string
  readonly work: keyof typeof WORK
  readonly asked: readonly Inquiry[]
  readonly rounds: number
  readonly limit?: number
}

function measuresOf(rounds: number, few: number): Measure[] {
  const stated = unseenInquiries(MANY, 'stated')
  const halfOpen = unseenInquiries(MANY, 'half-open')
  const formOpen = unseenInquiries(FEW, 'form-open')
  const listOpen = incompleteLists(unseenInquiries(2 * FEW, 'form-open', 5))
  const alloys = hardInquiries(FEW, 'an incomplete list of an alloy')
  const nothing = hardInquiries(FEW, 'nothing stated')
  const consignees = hardInquiries(FEW, 'twelve open consignees')
  return [
    { what: 'stated', work: 'assess', asked: stated, rounds, limit: 0.4 },
    { what: 'stated', work: 'bytes', asked: stated.toReversed(), rounds, limit: 0.6 },
    { what: 'stated', work: 'decide', asked: stated.slice(5000), rounds: rounds / 2, limit: 0.2 },
    { what: 'stated', work: 'verdict', asked: stated.slice(5000), rounds: rounds / 2, limit: 0.1 },
    { what: 'half open', work: 'assess', asked: halfOpen, rounds, limit: 0.6 },
    { what: 'nothing stated', work: 'assess', asked: nothing, rounds: few, limit: 1 },
    { what: 'twelve open consignees', work: 'assess', asked: consignees, rounds: few, limit: 0.8 },
    { what: 'form open', work: 'decide', asked: formOpen, rounds: few, limit: 0.25 },
    { what: 'form open', work: 'assess', asked: formOpen, rounds: few, limit: 1 },
    { what: 'an incomplete list of an alloy', work: 'decide', asked: alloys, rounds: few, limit: 0.4 },
    { what: 'an incomplete list of an alloy', work: 'assess', asked: alloys, rounds: few, limit: 1.2 },
    { what: 'form open and list incomplete', work: 'decide', asked: listOpen, rounds: few, limit: 0.6 },
    { what: 'form open and list incomplete', work: 'assess', asked: listOpen, rounds: few, limit: 1.5 },
    { what: 'stated, `knownAt` another day in each', work: 'assess', asked: knownThen(stated), rounds },
  ]
}

/** Measures new inquiries, compared with a few repeated ones. */
export const unseen: BenchPart = {
  title: 'Inquiries never seen before',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const [rounds, few, processes] = quick ? [16, 8, 1] : [60, 15, 7]
      const shares = measuresOf(rounds, few).map((measure): Measured => {
        onProgress(`${measure.what}: ${measure.work}`)
        return { ...measure, ...shareOf(WORK[measure.work](), measure.asked, measure.rounds) }
      })
      const stated = unseenInquiries(MANY, 'stated')
      const own = { work: WORK.assess(), inquiries: stated }
      onProgress('knownAt')
      const knownRatio = ratioOf({ ...own, inquiries: knownThen(stated) }, own, rounds)
      onProgress('law × 100')
      const usual = stated.filter(({ product }) => !OTHER_GOODS.some((form) => form === product?.form))
      const larger = { work: WORK.assess({ ruleset: lawTimes(100, ['elsewhere']) }), inquiries: usual }
      const largerRatio = ratioOf(larger, { ...own, inquiries: usual }, few)
      onProgress('heap')
      const heap = heapGrowth(unseenInquiries(MANY + 500, 'stated', 3), WORK.assess())
      onProgress(`new processes, compared with ${COMPARED_WITH}`)
      const fresh = await measureFresh(COMPARED_WITH, { rounds: processes, folder })
      return { holds: true, body: reportOf({ shares, knownRatio, largerRatio, heap, fresh }) }
    }),
}

type Measured = Measure & TimeShare

type Report = {
  readonly shares: readonly Measured[]
  readonly knownRatio: number
  readonly largerRatio: number
  readonly heap: number
  readonly fresh: Awaited<ReturnType<typeof measureFresh>>
}

function reportOf({ shares, knownRatio, largerRatio, heap, fresh }: Report): string {
  const { current, released } = fresh
  const text = (share: number): string => share.toFixed(2)
  const kinds = ['first', 'named', 'compiled'] as const
  return [
    `Figures are relative to \`JSON.stringify\` of plain copies of the whole answers, in the same run. “Never seen”: distinct inquiries, each asked once. “Repeated”: fifty of them, asked repeatedly. Processor time counts all threads, collections included.`,
    table(
      ['what', 'never seen', 'repeated', 'never seen, µs', 'processor time, µs'],
      shares.map(({ what, work, unseen: first, repeated, micros, processorMicros }) => [
        `${what}: ${work}`,
        text(first),
        text(repeated),
        micros.toFixed(1),
        processorMicros.toFixed(1),
      ]),
    ),
    table(
      ['bar, for new inquiries', '', 'measured', ''],
      [
        ...shares.flatMap(({ what, work, unseen: measured, limit }) =>
          limit === undefined ? [] : [barRow({ what: `${what}: ${work}`, measured, limit, text })],
        ),
        barRow({ what: '`knownAt` ÷ without', measured: knownRatio, limit: 1.5, text }),
        barRow({ what: 'law × 100 on other goods ÷ × 1', measured: largerRatio, limit: 2, text }),
        barRow({
          what: `heap after ${MANY.toLocaleString('en')} stated inquiries`,
          measured: heap / 1e6,
          limit: 6,
          text: (value) => `${value.toFixed(1)} MB`,
        }),
        ...(released === null
          ? []
          : kinds.map((what) =>
              barRow({
                what: `${FRESH[what].text}, ÷ ${COMPARED_WITH}`,
                measured: current[what] / released[what],
                limit: FRESH[what].limit,
                text: timesText,
              }),
            )),
      ],
    ),
    `In a new process, medians in ms, and in ${COMPARED_WITH}: ${kinds.map((what) => `${FRESH[what].text} ${current[what].toFixed(0)} and ${released?.[what].toFixed(0) ?? 'unknown, because this clone does not contain that release'}`).join('; ')}.`,
  ].join('\n\n')
}
