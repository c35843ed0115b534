import type { Arrival } from './arrival.ts'

/**
 * Logs the stack of an internal error without its message, which may quote somebody's data.
 *
 * @example logFault(c.var.arrival, new Error('about a buyer')) // logs the request id, “Error” and the frames
 */
export function logFault({ requestId }: Arrival, error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  console.error(JSON.stringify({ requestId, fault: name, at: frames.map((frame) => frame.trim()) }))
}
