import { cpuUsage } from 'node:process'
import { assess, canonicalJson, decide, parseInquiry, type Inquiry } from 'ytterby'
import { table } from '../driver/report.ts'
import { KINDS, type InquiryKind } from './costly-inquiries.ts'

const WARM_UP_SECONDS = 1
const MOST = 2000
/** Slow kinds are asked fewer times. */
const MOST_SECONDS = 4

/** Measures the worst inquiry of each kind, including serialisation, and compares it with a typical one. */
export function costsOfKinds(onProgress: (line: string) => void): string {
  const rows = KINDS.map((kind) => {
    onProgress(kind.name)
    return {
      name: kind.name,
      decision: microseconds(kind, (inquiry) => canonicalJson(decide(parseInquiry(inquiry)))),
      whole: microseconds(kind, (inquiry) => canonicalJson(assess(parseInquiry(inquiry)))),
    }
  })
  const [usual] = rows
  const beside = (cost: number, of: number | undefined): string =>
    `${Math.round(cost).toLocaleString('en')} µs (${(cost / (of ?? Number.NaN)).toFixed(1)})`
  return table(
    ['inquiry', 'decision view (times the usual one)', 'whole answer (times the usual one)'],
    rows.map(({ name, decision, whole }) => [name, beside(decision, usual?.decision), beside(whole, usual?.whole)]),
  )
}

/** The mean processor time of one inquiry, over different ones. */
function microseconds({ inquiryOf }: InquiryKind, answer: (inquiry: Inquiry) => string): number {
  let characters = 0
  let at = 0
  const run = (most: number, seconds: number): { count: number; used: number } => {
    const begun = cpuUsage()
    const first = at
    let used = 0
    while (at < first + most && used < seconds * 1e6) {
      at += 1
      characters += answer(inquiryOf(at)).length
      const { user, system } = cpuUsage(begun)
      used = user + system
    }
    return { count: at - first, used }
  }
  run(MOST, WARM_UP_SECONDS)
  const { count, used } = run(MOST, MOST_SECONDS)
  if (characters === 0) throw new Error('Nothing was answered')
  return used / count
}
