import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { isSea } from 'node:sea'
import { Worker } from 'node:worker_threads'
import type { BatchForm, LineAnswererOptions, ListPart } from '@ytterby/lists/batch'
import type { PartyClearance } from '../clearances/clearance-in.ts'

/** What a thread is given at its start. It has a memory of its own, and opens the law itself. */
export type ThreadData = Omit<LineAnswererOptions, 'defaults' | 'ruleset'> & {
  readonly form: BatchForm
  /** The day for inquiries that state none. */
  readonly day: string
  readonly knownAt?: string | undefined
  readonly clearances?: readonly PartyClearance[] | undefined
  readonly law: { readonly ruleset?: string; readonly digest: string }
}

/** The answers to a part of a list. */
export type AnsweredPart = {
  readonly text: string
  /** Numbers of lines by verdict; `refused` for those without one. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Whether a line up to here stated no day. */
  readonly usesDay: boolean
}

/** Each thread compiles and remembers for itself: some 400 MB, measured with 50,000 different lines. */
export const MOST_THREADS = 8
const USUAL_THREADS = 4
const BYTES_PER_THREAD = 512 * 1024

/**
 * In how many threads a file is answered: as many as were asked for, or by its size. Always 1 for standard input, whose lines are
 * answered as they come, and for the executable, which is one script.
 */
export async function threadsFor(file: string, asked: number | undefined): Promise<number> {
  if (file === '-' || isSea()) return 1
  if (asked !== undefined) return asked
  const bytes = (await stat(file).catch(() => null))?.size ?? 0
  return Math.max(1, Math.min(availableParallelism(), USUAL_THREADS, Math.floor(bytes / BYTES_PER_THREAD)))
}

/** Parts that are read ahead for each thread. */
const AHEAD = 3

/** Answers the parts of a list in threads, and gives the answers in the order of the parts. */
export async function* answerInThreads(
  parts: AsyncGenerator<ListPart>,
  count: number,
  data: ThreadData,
): AsyncGenerator<AnsweredPart> {
  const threads = Array.from({ length: count }, () => startThread(data))
  const answers: Promise<AnsweredPart | null>[] = []
  try {
    for (let next = 0; ; next = (next + 1) % count) {
      const thread = threads[next]
      const answer = parts.next().then(({ done, value }) => (done === true ? null : (thread?.answer(value) ?? null)))
      // An error is thrown when it is its turn.
      answer.catch(() => {})
      answers.push(answer)
      if (answers.length < count * AHEAD) continue
      const answered = await answers.shift()
      if (answered === null || answered === undefined) return
      yield answered
    }
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}

const THREAD = new URL(`./answering-thread${extname(import.meta.url)}`, import.meta.url)

function startThread(data: ThreadData) {
  const worker = new Worker(THREAD, { workerData: data })
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (part: ListPart): Promise<AnsweredPart> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Threads of Node have no origin.
    worker.postMessage(part)
    const [answered] = await once(worker, 'message')
    return answered
  }
  return {
    /** Answers a part, after those that it was given before. */
    answer(part: ListPart): Promise<AnsweredPart> {
      const answered = last.then(() => ask(part))
      last = answered.catch(() => {})
      return answered
    },
    end: () => worker.terminate(),
  }
}
