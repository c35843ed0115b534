import type { Asked } from './respond.ts'

/** One line for the operator and each request: nothing of what was asked or answered but how many verdicts of which kind. */
export function logRequest(
  { requestId, since }: Asked,
  operation: string | null,
  { status }: Response,
  verdicts: readonly string[] = [],
): void {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  const milliseconds = Math.round(performance.now() - since)
  console.log(JSON.stringify({ requestId, operation, status, milliseconds, verdicts: counts }))
}

/** Where it broke. The message stays out: it may quote somebody's data. */
export function logFault({ requestId }: Asked, error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  console.error(JSON.stringify({ requestId, fault: name, at: frames.map((frame) => frame.trim()) }))
}
