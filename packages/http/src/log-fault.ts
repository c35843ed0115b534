import type { Arrival } from './arrival.ts'

/**
 * Logs the stack of an internal error without its message, which may quote somebody's data.
 *
 * @example logFault(c.var.arrival, new Error('about a buyer')) // logs the request id, “Error” and the frames
 */
export function logFault({ requestId }: Arrival, error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error()
  // The stack begins with the message, whose lines may look like frames.
  const begin = stack.indexOf(message)
  const frames = begin === -1 ? [] : stack.slice(begin + message.length).split('\n')
  console.error(
    JSON.stringify({
      requestId,
      fault: name,
      at: frames.map((frame) => frame.trim()).filter((frame) => frame.startsWith('at ')),
    }),
  )
}
