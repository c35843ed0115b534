import type { Inquiry } from 'ytterby'
import { table } from '../../driver/report.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { barRow } from '../bar.ts'
import type { BenchPart } from '../../driver/part.ts'
import { OTHER_GOODS } from '../rules/inquiries.ts'
import { lawTimes } from '../rules/setting.ts'
import { timesText } from '../time-text.ts'
import { heapGrowth, ratioOf, shareOf, WORK, type TimeShare } from './figures.ts'
import { hardInquiries, knownThen, unseenInquiries } from './inquiries.ts'
import { FRESH, measureFresh } from './measure-fresh.ts'

const COMPARED_WITH = '1.0.0'
const MANY = 20_000
const FEW = 4_500

/** Measures new inquiries, compared with a few repeated ones. */
export const unseen: BenchPart = {
  title: 'Inquiries never seen before',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const [rounds, few, processes] = quick ? [16, 8, 1] : [60, 15, 7]
      const stated = unseenInquiries(MANY, 'stated')
      const shares: TimeShare[] = []
      const measure = (
        what: string,
        work: ReturnType<(typeof WORK)['bytes']>,
        asked: readonly Inquiry[],
        count: number,
      ): TimeShare => {
        onProgress(what)
        const share = shareOf(what, work, asked, count)
        shares.push(share)
        return share
      }
      const plain = measure('stated: assess', WORK.assess(), stated, rounds)
      const bytes = measure('stated: to canonical bytes', WORK.bytes(), stated.toReversed(), rounds)
      const half = measure('half open: assess', WORK.assess(), unseenInquiries(MANY, 'half-open'), rounds)
      const open = measure('form open: assess', WORK.assess(), unseenInquiries(MANY, 'form-open'), few)
      const own = { work: WORK.assess(), inquiries: stated }
      const known = { work: WORK.assess(), inquiries: knownThen(stated) }
      measure('stated, `knownAt` another day in each: assess', known.work, known.inquiries, rounds)
      const knownRatio = ratioOf(known, own, rounds)
      const decided = measure('stated: decide', WORK.decide(), stated.slice(5000), rounds / 2)
      const verdict = measure('stated: verdict', WORK.verdict(), stated.slice(5000), rounds / 2)
      const usual = stated.filter(({ product }) => !OTHER_GOODS.some((form) => form === product?.form))
      const larger = { work: WORK.assess({ ruleset: lawTimes(100, ['elsewhere']) }), inquiries: usual }
      measure('stated, law × 100 on other goods: assess', larger.work, usual, few)
      const largerRatio = ratioOf(larger, { ...own, inquiries: usual }, few)
      for (const kind of ['nothing stated', 'an incomplete list of an alloy', 'twelve open consignees'] as const)
        measure(`${kind}: assess`, WORK.assess(), hardInquiries(FEW, kind), few)
      onProgress('heap')
      const heap = heapGrowth(unseenInquiries(MANY + 500, 'stated', 3), WORK.assess())
      onProgress(`new processes, compared with ${COMPARED_WITH}`)
      const fresh = await measureFresh(COMPARED_WITH, { rounds: processes, folder })
      return {
        holds: true,
        body: reportOf({ shares, plain, bytes, half, open, decided, verdict, knownRatio, largerRatio, heap, fresh }),
      }
    }),
}

type Measured = Readonly<Record<'plain' | 'bytes' | 'half' | 'open' | 'decided' | 'verdict', TimeShare>> & {
  readonly shares: readonly TimeShare[]
  readonly knownRatio: number
  readonly largerRatio: number
  readonly heap: number
  readonly fresh: Awaited<ReturnType<typeof measureFresh>>
}

function reportOf({ shares, knownRatio, largerRatio, heap, fresh, ...of }: Measured): string {
  const { current, released } = fresh
  const text = (share: number): string => share.toFixed(2)
  const ofStringify = (what: string, { unseen: measured }: TimeShare, limit: number): string[] =>
    barRow({ what: `${what} ÷ \`JSON.stringify\``, measured, limit, text })
  const kinds = ['first', 'named', 'compiled'] as const
  return [
    `Figures are relative to \`JSON.stringify\` of plain copies of such answers in the same run. “Never seen”: distinct inquiries, each asked once. “Repeated”: fifty of them, asked repeatedly.`,
    table(
      ['what', 'never seen', 'repeated', 'never seen, µs'],
      shares.map(({ what, unseen: first, repeated, micros }) => [what, text(first), text(repeated), micros.toFixed(1)]),
    ),
    table(
      ['bar, for new inquiries', '', 'measured', ''],
      [
        ofStringify('a stated good, read and assessed', of.plain, 0.4),
        ofStringify('a stated good to canonical bytes', of.bytes, 0.7),
        ofStringify('half open', of.half, 1.2),
        ofStringify('form open', of.open, 2.5),
        barRow({ what: '`knownAt` ÷ without', measured: knownRatio, limit: 1.5, text }),
        barRow({
          what: 'law × 100 on other goods ÷ × 1',
          measured: largerRatio,
          limit: 2,
          text,
        }),
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
    `Stated inquiries: never seen ÷ repeated ${text(of.plain.unseen / of.plain.repeated)}; decide ÷ assess ${text(of.decided.unseen / of.plain.unseen)}, verdict ÷ assess ${text(of.verdict.unseen / of.plain.unseen)}.`,
    `In a new process, medians in ms, and in ${COMPARED_WITH}: ${kinds.map((what) => `${FRESH[what].text} ${current[what].toFixed(0)} and ${released?.[what].toFixed(0) ?? 'unknown, because this clone does not contain that release'}`).join('; ')}.`,
  ].join('\n\n')
}
