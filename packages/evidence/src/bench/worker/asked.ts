import { assess, canonicalJson, decide, type Inquiry } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { unseenInquiries } from '../unseen/inquiries.ts'

/** The view that the query requests. */
export type View = 'full' | 'decision'

/** A request to the Worker, and the expected length of the answer. */
export type WorkerRequest = {
  readonly method: 'POST'
  readonly path: string
  readonly body: string
  readonly answerBytes: number
}

/** The number of first answers that are compared byte by byte, and that the other Workers contain. */
export const HELD = 200

const PATHS: Readonly<Record<View, string>> = { full: '/v1/assessments', decision: '/v1/assessments?view=decision' }

/** The requests to each Worker: new ones, a few repeated ones, and others for the warm-up. */
export type RequestStream = {
  readonly view: View
  readonly unseen: readonly WorkerRequest[]
  readonly repeated: readonly WorkerRequest[]
  readonly warmUp: readonly WorkerRequest[]
  /** The answers of the SDK to the first requests, in order. */
  readonly answers: readonly string[]
}

const [SEED, SEED_OF_WARM_UP] = [11, 12]
const FEW = 50

export function streamOf(view: View, count: number): RequestStream {
  const asked = (inquiry: Inquiry): WorkerRequest => ({
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

/** Repeats a list up to a length. */
const manyOf = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => itemAt(all, at % Math.min(FEW, all.length)))

const answerOf = (inquiry: Inquiry, view: View): string =>
  canonicalJson(view === 'full' ? assess(inquiry) : decide(inquiry))

/** A batch of inquiries as NDJSON, different for each number, and the decisions of the SDK. */
export function batchOf(lines: number, number: number): { body: string; decisions: readonly string[] } {
  return batchFrom(unseenInquiries(lines, 'mixed', SEED + 2 + number))
}

/** A batch that repeats a few inquiries. */
export function repeatedBatchOf(lines: number): { body: string; decisions: readonly string[] } {
  return batchFrom(manyOf(unseenInquiries(FEW, 'mixed', SEED), lines))
}

function batchFrom(inquiries: readonly Inquiry[]): { body: string; decisions: readonly string[] } {
  return {
    body: inquiries.map((inquiry, id) => JSON.stringify({ id, ...inquiry })).join('\n'),
    decisions: inquiries.map((inquiry) => answerOf(inquiry, 'decision')),
  }
}
