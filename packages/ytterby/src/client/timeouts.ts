import { UnreachableError } from '../errors/unreachable-error.ts'

/** The longest delay that platform timers support. */
const MOST_MS = 2 ** 31 - 1

/**
 * Runs `work` with a time limit. Its signal aborts when the caller's signal does or the time is over; the result is then no
 * longer awaited, even if `work` ignores the signal. No timer is left behind, because some platforms limit them.
 *
 * @throws UnreachableError `timed-out` after `ms` milliseconds; the reason of the caller's signal if that aborts.
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
