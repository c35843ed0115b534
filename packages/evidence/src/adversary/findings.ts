import { nameOf, send, type Call, type Reply } from './send.ts'

/** A promise that fell: what, in which step of the plan, by which request. */
type Finding = { readonly what: string; readonly step: string; readonly request: string }

/** What one run saw. */
export type AttackRun = {
  readonly findings: readonly Finding[]
  /** How often each thing was done or seen. */
  readonly figures: ReadonlyMap<string, number>
  /** Begins a step of the plan; its name stands in every finding. */
  readonly begin: (step: string) => void
  readonly find: (what: string, request?: Call | string) => void
  readonly count: (figure: string, times?: number) => void
  /** Keeps the highest value that was seen. */
  readonly most: (figure: string, value: number) => void
  /** Sends a request and requires what holds for each: it is answered, not by a fault of ours, and a refusal is a problem document. */
  readonly ask: (origin: string, call: Call) => Promise<Reply | null>
}

/** @param onFinding called with each finding, in one line. */
export function openRun(onFinding: (line: string) => void = () => undefined): AttackRun {
  const findings: Finding[] = []
  const figures = new Map<string, number>()
  let step = ''
  const count = (figure: string, times = 1): void => void figures.set(figure, (figures.get(figure) ?? 0) + times)
  const find = (what: string, request: Call | string = ''): void => {
    const finding = { what, step, request: typeof request === 'string' ? request : nameOf(request) }
    findings.push(finding)
    onFinding(`${step}: ${what} ${finding.request}`)
  }
  return {
    findings,
    figures,
    begin: (name) => (step = name),
    find,
    count,
    most: (figure, value) => void figures.set(figure, Math.max(figures.get(figure) ?? 0, Math.round(value))),
    async ask(origin, call) {
      count('requests')
      try {
        const reply = await send(origin, call)
        const fault = faultOf(call, reply)
        if (fault !== null) find(fault, call)
        return reply
      } catch (error) {
        count('connections that ended without an answer')
        find(`No answer: ${error instanceof Error ? error.message : 'unknown'}`, call)
        return null
      }
    },
  }
}

type Problem = { readonly type?: unknown; readonly status?: unknown; readonly errors?: unknown }

/** How a fault of ours is reported. The library of the protocol gives the same code to a message that is none, with what is wrong. */
const INTERNAL_ERROR = '"code":-32603,"message":"Internal error"'
/** Codes of refusals of a body, whose errors say where. */
const OF_BODY = /^(?:invalid-(?!query)|paper-refused)/

/** What is wrong with any answer; null if nothing is. */
function faultOf({ method, path }: Call, { status, headers, text }: Reply): string | null {
  if (status >= 500) return `${status}: ${text.slice(0, 300)}`
  // The Model Context Protocol has its own documents, and reports a fault of ours with status 200.
  if (path.startsWith('/mcp')) return text.includes(INTERNAL_ERROR) ? `A tool failed: ${text.slice(0, 300)}` : null
  if (status < 400 || method === 'HEAD') return null
  if (headers['content-type'] !== 'application/problem+json') return `${status} without a problem document`
  const problem = problemIn(text)
  if (problem === null || typeof problem.type !== 'string' || problem.status !== status)
    return `${status} with a problem document without its type or its status: ${text.slice(0, 300)}`
  const code = problem.type.split('/').at(-1) ?? ''
  if (OF_BODY.test(code) && !hasPointers(problem.errors)) return `${code} does not say where: ${text.slice(0, 300)}`
  return null
}

function problemIn(text: string): Problem | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}

const hasPointers = (errors: unknown): boolean =>
  Array.isArray(errors) &&
  errors.length > 0 &&
  errors.every((one: unknown) => typeof one === 'object' && one !== null && ('pointer' in one || 'parameter' in one))
