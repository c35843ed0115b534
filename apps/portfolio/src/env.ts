import type { Account } from './account/account.ts'
import type { ChunkMessage } from './jobs/answer-chunk.ts'
import type { Job } from './jobs/job.ts'

/** The bindings, variables and secrets of `wrangler.jsonc`. */
export type Env = {
  /** What callers send and get, each job under its own prefix. */
  readonly FILES: R2Bucket
  /** The numbers of chunks to answer. */
  readonly CHUNKS: Queue<ChunkMessage>
  readonly JOBS: DurableObjectNamespace<Job>
  readonly ACCOUNTS: DurableObjectNamespace<Account>
  /** Rate limits for callers without a key and with one. */
  readonly LIMIT?: RateLimit
  readonly LIMIT_WITH_KEY?: RateLimit
  /** Secret: SHA-256 digests of the API keys in hexadecimal, separated by white space. */
  readonly API_KEY_DIGESTS?: string
  /** Quotas of one key. */
  readonly JOBS_A_DAY: string
  readonly BYTES_KEPT: string
  /** Days after which a job is wiped. */
  readonly KEEP_DAYS: string
  /** Chunks are sent again if none was answered for this long. */
  readonly RESEND_AFTER_SECONDS: string
}
