import { canonicalJson, YtterbyError } from 'ytterby'
import { createLocalClient } from 'ytterby/client'
import { calls } from './calls.ts'
import type { Conversation } from './python.ts'

export type Compared = { readonly asked: number; readonly bytes: number; readonly differing: readonly string[] }

/** Makes every call with both clients and compares the bytes of their outcomes. */
export async function compareCalls(python: Conversation, onProgress: (line: string) => void): Promise<Compared> {
  const local = createLocalClient()
  const differing: string[] = []
  let asked = 0
  let bytes = 0
  for (const { method, args, options, same } of calls()) {
    const said = await python.ask(JSON.stringify({ client: 'client', method, args, options }))
    if (said !== (await outcomeOf(same(local)))) differing.push(`${method}(${JSON.stringify(args).slice(0, 200)})`)
    asked += 1
    bytes += Buffer.byteLength(said)
    if (asked % 500 === 0) onProgress(`${asked} calls, ${differing.length} differ`)
  }
  return { asked, bytes, differing }
}

async function outcomeOf(answer: Promise<unknown>): Promise<string> {
  try {
    return canonicalJson({ answer: toldOf(await answer) })
  } catch (error) {
    if (!(error instanceof YtterbyError)) throw error
    return canonicalJson({ error: errorTold(error) })
  }
}

/** An answer whose lines may have an error instead. */
function toldOf(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer
  return answer.map((line: unknown) =>
    typeof line === 'object' && line !== null && 'problem' in line && line.problem instanceof YtterbyError
      ? { ...line, problem: errorTold(line.problem) }
      : line,
  )
}

function errorTold(error: YtterbyError): object {
  const issues: unknown = Reflect.get(error, 'issues')
  return {
    kind: error.name,
    code: error.code,
    pointer: error.pointer,
    issues: Array.isArray(issues) ? issues.map(({ code, pointer }) => [code, pointer]) : null,
  }
}
