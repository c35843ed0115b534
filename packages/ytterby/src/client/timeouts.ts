import { UnreachableError } from '../errors/unreachable-error.ts'

/** The longest time that a timer of the platform counts. */
const MOST_MS = 2 ** 31 - 1

/**
 * What `work` gives, where it gives it in time. Its signal goes off when the caller's does or the time is over; whether it
 * listens or not, it is not waited for any longer. No timer is left behind: some platforms count them.
 *
 * @throws UnreachableError `timed-out` after `ms` milliseconds; the reason of the caller's signal where that goes off.
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  caller: AbortSignal | undefined,
): Promise<T> {
  caller?.throwIfAborted()
  const over = new AbortController()
  const giveUp = (): void => over.abort(caller?.reason)
  const timer = setTimeout(() => over.abort(new UnreachableError('timed-out')), Math.min(ms, MOST_MS))
  caller?.addEventListener('abort', giveUp)
  try {
    return await unlessAborted(work(over.signal), over.signal)
  } catch (error) {
    over.signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', giveUp)
  }
}

/** Waits so many milliseconds. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await (signal === undefined ? slept : unlessAborted(slept, signal))
  } finally {
    clearTimeout(timer)
  }
}

const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
