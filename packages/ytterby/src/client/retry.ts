import { ServiceError } from '../errors/service-error.ts'
import { UnreachableError } from '../errors/unreachable-error.ts'
import { sleep } from './timeouts.ts'

/** Statuses that may be temporary: too many requests, and gateways without a running service behind them. With `Retry-After`, any is. */
const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Milliseconds. The first wait is a random time up to `FIRST_WAIT`; the limit doubles for each further one, up to `MOST_WAIT`. */
const FIRST_WAIT = 250
const MOST_WAIT = 8_000
/** The longest `Retry-After` that is followed: our service counts requests per minute. */
const MOST_RETRY_AFTER = 60_000

/** The retry options of a call. */
export type Retries = {
  /** How many retries are allowed. */
  readonly retries: number
  readonly signal: AbortSignal | undefined
}

/** Calls `attempt` and retries temporary failures. It is for calls that are safe to repeat. */
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
 * Waits before the next attempt, with full jitter, so that callers that failed together do not retry together.
 *
 * @throws The error itself if there is no next attempt.
 */
export async function waitAfter(error: unknown, failed: number, { retries, signal }: Retries): Promise<void> {
  const asked = failed < retries ? askedToWait(error) : null
  if (asked === null || asked > MOST_RETRY_AFTER) throw error
  await sleep(asked + Math.random() * Math.min(MOST_WAIT, FIRST_WAIT * 2 ** failed), signal)
}

/** The milliseconds to wait for a retryable error; null if retrying is pointless. */
function askedToWait(error: unknown): number | null {
  if (error instanceof UnreachableError) return error.code === 'unreachable' ? 0 : null
  if (!(error instanceof ServiceError) || error.code === 'quota-reached') return null
  return error.retryAfter !== null || RETRYABLE.has(error.status) ? (error.retryAfter ?? 0) * 1000 : null
}
