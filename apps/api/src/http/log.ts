import type { RequestStart } from './respond.ts'

/** Logs one line per request. Of the question and the answer it holds only how many verdicts of each kind were given. */
export function logRequest(
  { requestId, since }: RequestStart,
  operation: string | null,
  { status }: Response,
  verdicts: readonly string[] = [],
): void {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  const milliseconds = Math.round(performance.now() - since)
  console.log(JSON.stringify({ requestId, operation, status, milliseconds, verdicts: counts }))
}

/** Logs the stack of an internal error without its message, which may quote somebody's data. */
export function logFault({ requestId }: RequestStart, error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  console.error(JSON.stringify({ requestId, fault: name, at: frames.map((frame) => frame.trim()) }))
}
