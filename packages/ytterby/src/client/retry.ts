import { ServiceError } from '../errors/service-error.ts'
import { UnreachableError } from '../errors/unreachable-error.ts'
import { sleep } from './timeouts.ts'

/** What may be otherwise the next time: too many requests, and what stands before a service that is not there. */
const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Milliseconds: the first wait is drawn from nothing to `FIRST`, each further one from twice that, up to `MOST`. */
const FIRST_WAIT = 250
const MOST_WAIT = 8_000
/** The longest that is waited because a service says so: the minute over which ours counts requests. */
const MOST_RETRY_AFTER = 60_000

/** What is known of a call that is sent again. */
export type Retries = {
  /** How often it may be sent again. */
  readonly retries: number
  readonly signal: AbortSignal | undefined
}

/** What `attempt` gives, sent again where it fails in passing. No operation changes anything: each is safe to repeat. */
export async function withRetries<T>(attempt: () => Promise<T>, how: Retries): Promise<T> {
  for (let failed = 0; ; failed += 1) {
    try {
      return await attempt()
    } catch (error) {
      await waitAfter(error, failed, how)
    }
  }
}

/**
 * Waits before the next attempt: with full jitter, so that callers who failed together do not come again together.
 *
 * @throws The error itself where there is to be none.
 */
export async function waitAfter(error: unknown, failed: number, { retries, signal }: Retries): Promise<void> {
  const asked = failed < retries ? askedToWait(error) : null
  if (asked === null || asked > MOST_RETRY_AFTER) throw error
  await sleep(asked + Math.random() * Math.min(MOST_WAIT, FIRST_WAIT * 2 ** failed), signal)
}

/** Milliseconds that the service asks for; null where the error would come again. */
function askedToWait(error: unknown): number | null {
  if (error instanceof UnreachableError) return error.code === 'unreachable' ? 0 : null
  if (error instanceof ServiceError && RETRYABLE.has(error.status)) return (error.retryAfter ?? 0) * 1000
  return null
}
