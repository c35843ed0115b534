import { serviceAt, type Call, type ClientOptions } from './service.ts'
import type { Stoppable } from './client.ts'
import { pagesOf } from './pages.ts'
import { sleep } from './timeouts.ts'

/** The parameters of a job: those of `ytterby batch`. */
export type JobParameters = {
  /** Day of export for lines that state none; the day in Beijing on which the job is created if left out. */
  asOf?: string | undefined
  knownAt?: string | undefined
  lang?: string | undefined
  /** Format of the result; that of the list if left out. */
  out?: 'csv' | 'ndjson' | undefined
  /** The whole canonical assessment of each line, as NDJSON. */
  full?: boolean | undefined
  /** Version of the release of the encoded law that answers; the one that is deployed if left out. */
  ruleset?: string | undefined
}

/** A list that is answered in the background, as the service describes it. Instants are in UTC, to the second. */
export type Job = {
  readonly id: string
  readonly state: 'uploading' | 'running' | 'done' | 'failed'
  readonly parameters: {
    readonly asOf: string
    readonly knownAt: string | null
    readonly lang: string
    readonly out: 'csv' | 'ndjson' | null
    readonly full: boolean
    readonly ruleset: string | null
  }
  /** With which the list is read; null for a list in the columns of the contract. */
  readonly profile: { readonly bytes: number; readonly digest: string } | null
  readonly ruleset: { readonly version: string; readonly digest: string; readonly knownThrough: string }
  readonly created: string
  readonly started: string | null
  /** While it runs: an estimate from the pace so far. */
  readonly expectedEnd: string | null
  readonly ended: string | null
  /** When the job, its list and its result are wiped. */
  readonly expires: string
  readonly inputBytes: number
  readonly lines: {
    readonly read: number
    readonly answered: number
    readonly refused: number
    /** Lines about which something new is asked: of a list with a profile. */
    readonly asked: number
  }
  /** How many lines have each verdict. */
  readonly verdicts: Readonly<Record<string, number>>
  /** Lines that are missing from the result, because answering them failed repeatedly. */
  readonly failedLines: readonly { readonly from: number; readonly to: number }[]
  /** Why the list was refused as a whole. */
  readonly error: { readonly code: string; readonly message: string } | null
  readonly result: { readonly bytes: number; readonly etag: string } | null
}

/** How something is created. */
export type Creating = Stoppable & {
  /**
   * Names this request, such as `crypto.randomUUID()`. Repeated with its key within 24 hours, by the client or by you, it creates
   * nothing twice and gets the same answer; without one it is sent only once.
   */
  idempotencyKey?: string | undefined
}

type RunOptions = Creating &
  JobParameters & {
    /** The JSON that an intake keeps about the list. The list is then read as another system exported it, CSV or XLSX. */
    profile?: string | undefined
    /** Goes on with a job of this list that was begun earlier. */
    job?: string | undefined
    /** Called with the job when it was created, after each part and whenever it was asked about. */
    onProgress?: ((job: Job, sentBytes: number) => void) | undefined
  }

/** Jobs of one API key. Every method rejects with ServiceError, UnreachableError or the reason of its signal. */
export type JobsClient = {
  /**
   * Sends a list, waits until it is answered, and returns the job. It may have `failed`: `error` or `failedLines` say why.
   *
   * @example
   * const job = await jobs.run(await openAsBlob('parts.csv'), { onProgress: ({ lines }) => console.log(lines.answered) })
   */
  readonly run: (list: Blob, options?: RunOptions) => Promise<Job>
  readonly get: (id: string, how?: Stoppable) => Promise<Job>
  /** All jobs of the key that are not wiped, newest first, as they arrive. */
  readonly list: (how?: Stoppable) => AsyncIterable<Job>
  /** Answers again what is not answered. */
  readonly resume: (id: string, how?: Stoppable) => Promise<Job>
  /** The answers as bytes: those that `ytterby batch` prints. */
  readonly result: (id: string, how?: Stoppable) => Promise<ReadableStream<Uint8Array>>
  /** Stops the job, and wipes the list, the answers and the job itself. */
  readonly wipe: (id: string, how?: Stoppable) => Promise<void>
}

/** A part of a list; the service takes 1,000 of at most this size. */
const PART_BYTES = 8 * 1024 * 1024
/** Each attempt to send a part may take this long, unless `timeoutMs` says otherwise. */
const TIMEOUT_MS = 120_000
const PAUSE_MS = 1_000

/**
 * Creates a client for lists of any length, which a service answers in the background. It needs an API key: the service keeps
 * the list and the answers until they are wiped.
 *
 * @throws TypeError for an invalid address.
 */
export function createJobsClient(options: ClientOptions & { apiKey: string }): JobsClient {
  const service = serviceAt({ timeoutMs: TIMEOUT_MS, ...options })
  // A job that was created twice would count twice.
  const once = serviceAt({ timeoutMs: TIMEOUT_MS, ...options, retries: 0 })
  const at = (id: string, rest = ''): string => `/v1/jobs/${encodeURIComponent(id)}${rest}`

  const get: JobsClient['get'] = (id, { signal } = {}) => service.json({ path: at(id), signal })
  const create = async ({
    asOf,
    knownAt,
    lang,
    out,
    full,
    ruleset,
    idempotencyKey,
    signal,
  }: RunOptions): Promise<Job> => {
    const query = { asOf, knownAt, lang, out, full: full === true ? 'true' : undefined, ruleset }
    const call: Call = { path: '/v1/jobs', method: 'POST', query, signal }
    if (idempotencyKey === undefined) return once.json(call)
    // The answer is that of the first such request: the job may be further by now.
    const { id } = await service.json<Job>({ ...call, headers: { 'idempotency-key': idempotencyKey } })
    return get(id, { signal })
  }

  return {
    get,
    list: (how) => pagesOf<Job>(service, '/v1/jobs', how),
    async run(list, how = {}) {
      const { signal, onProgress } = how
      let job = await (how.job === undefined ? create(how) : get(how.job, how))
      onProgress?.(job, job.inputBytes)
      if (job.state === 'uploading') {
        if (how.profile !== undefined) {
          const body = new Uint8Array(new TextEncoder().encode(how.profile))
          await service.open({ path: at(job.id, '/profile'), method: 'PUT', body, signal })
        }
        // What was sent before is whole, but for its last part.
        const kept = Math.floor(job.inputBytes / PART_BYTES)
        // An empty list is sent, too: the service says what it lacks.
        for (let n = kept; n === 0 || n * PART_BYTES < list.size; n += 1) {
          const body = new Uint8Array(await list.slice(n * PART_BYTES, (n + 1) * PART_BYTES).arrayBuffer())
          await service.open({ path: at(job.id, `/parts/${n + 1}`), method: 'PUT', body, signal })
          onProgress?.(job, n * PART_BYTES + body.length)
        }
        job = await service.json({ path: at(job.id, '/start'), method: 'POST', signal })
      }
      while (job.state === 'running' || job.state === 'uploading') {
        onProgress?.(job, list.size)
        await sleep(PAUSE_MS, signal)
        job = await get(job.id, how)
      }
      onProgress?.(job, list.size)
      return job
    },
    resume: (id, { signal } = {}) => service.json({ path: at(id, '/resume'), method: 'POST', signal }),
    async result(id, { signal } = {}) {
      const { body } = await service.open({ path: at(id, '/result'), signal })
      return body ?? new ReadableStream({ start: (controller) => controller.close() })
    },
    async wipe(id, { signal } = {}) {
      await service.open({ path: at(id), method: 'DELETE', signal })
    },
  }
}
