import { assess, canonicalJson, decide, type Inquiry } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { unseenInquiries } from '../unseen/inquiries.ts'

/** How an answer is asked for, by what stands in the query. */
export type View = 'full' | 'decision'

/** A request to the Worker, and how long the answer must be. */
export type Asked = {
  readonly method: 'POST'
  readonly path: string
  readonly body: string
  readonly answerBytes: number
}

/** So many of the first answers are compared byte by byte, and held by those that are measured beside. */
export const HELD = 200

const PATHS: Readonly<Record<View, string>> = { full: '/v1/assessments', decision: '/v1/assessments?view=decision' }

/** What is asked of each Worker: requests that were never seen, some of them again and again, and others that warm it up. */
export type Stream = {
  readonly view: View
  readonly unseen: readonly Asked[]
  readonly repeated: readonly Asked[]
  readonly warmUp: readonly Asked[]
  /** The answers of the SDK to the first, in order. */
  readonly answers: readonly string[]
}

const [SEED, SEED_OF_WARM_UP] = [11, 12]
const FEW = 50

export function streamOf(view: View, count: number): Stream {
  const asked = (inquiry: Inquiry): Asked => ({
    method: 'POST',
    path: PATHS[view],
    body: JSON.stringify(inquiry),
    answerBytes: Buffer.byteLength(answerOf(inquiry, view)),
  })
  const inquiries = unseenInquiries(count, 'mixed', SEED)
  const unseen = inquiries.map(asked)
  return {
    view,
    unseen,
    repeated: manyOf(unseen, Math.max(HELD, count / 4)),
    warmUp: unseenInquiries(Math.max(HELD, count / 20), 'mixed', SEED_OF_WARM_UP).map(asked),
    answers: inquiries.slice(0, HELD).map((inquiry) => answerOf(inquiry, view)),
  }
}

/** The same few again and again. */
const manyOf = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => itemAt(all, at % Math.min(FEW, all.length)))

const answerOf = (inquiry: Inquiry, view: View): string =>
  canonicalJson(view === 'full' ? assess(inquiry) : decide(inquiry))

/** A batch of inquiries that no other batch of another number asks, as NDJSON, and the decisions of the SDK. */
export function batchOf(lines: number, number: number): { body: string; decisions: readonly string[] } {
  return batchFrom(unseenInquiries(lines, 'mixed', SEED + 2 + number))
}

/** A batch that asks the same few again and again. */
export function repeatedBatchOf(lines: number): { body: string; decisions: readonly string[] } {
  return batchFrom(manyOf(unseenInquiries(FEW, 'mixed', SEED), lines))
}

function batchFrom(inquiries: readonly Inquiry[]): { body: string; decisions: readonly string[] } {
  return {
    body: inquiries.map((inquiry, id) => JSON.stringify({ id, ...inquiry })).join('\n'),
    decisions: inquiries.map((inquiry) => answerOf(inquiry, 'decision')),
  }
}
