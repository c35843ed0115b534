import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import { assess, canonicalJson } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { malformedFrom, type Malformed, type ServicePath } from './malformed.ts'
import { sendSlowly } from './slow-bodies.ts'

const COUNT = 100_000
const AT_ONCE = 16
const MOST_TOLD = 20
/** Half of them are never finished. */
const SLOW_BODIES = 64

const INQUIRY = { asOf: '2026-03-01', product: { form: 'ore' }, destination: 'DE' } as const

type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

/** Sends malformed requests over sockets to the Worker in workerd. */
export const fuzz: ProofPart = {
  title: 'Malformed requests are refused, each with a problem document',
  run: ({ seed, onProgress }) =>
    inScratch(async (folder) => {
      const service = await startService(folder)
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
      try {
        const send = (one: Malformed): Promise<Reply> => sent(service.port, one, agent)
        const places = placesIn((await send({ what: '', path: '/openapi.json', init: { method: 'GET' } })).text)
        const requests = malformedFrom(seed, places)
        const wrong: string[] = []
        const statuses = new Map<number, number>()
        let asked = 0
        const ask = async (): Promise<void> => {
          while (asked < COUNT) {
            asked += 1
            if (asked % 10_000 === 0) onProgress(`${asked} of ${COUNT}, ${wrong.length} answered wrongly`)
            const { value } = requests.next()
            if (value === undefined) throw new Error('The stream of malformed requests must be endless')
            const reply = await send(value)
            statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
            if (!isRight(value, reply))
              wrong.push(`${reply.status} to ${value.init.method} ${value.path}: ${value.what}`)
          }
        }
        await Promise.all(Array.from({ length: AT_ONCE }, ask))
        onProgress('slow bodies')
        const expected = canonicalJson(assess(INQUIRY))
        const slow = await sendSlowly(service.port, { body: JSON.stringify(INQUIRY), expected, count: SLOW_BODIES })
        return { holds: wrong.length === 0 && slow.wrong === 0, body: bodyOf(wrong, statuses, slow) }
      } finally {
        agent.destroy()
        await service.stop()
      }
    }),
}

/** Requires that nothing causes a 5xx and that every refusal is a problem document, or an MCP error for agents. */
function isRight({ path, init }: Malformed, { status, headers, text }: Reply): boolean {
  if (status >= 500) return false
  if (status < 400 || path.startsWith('/mcp')) return true
  if (headers['content-type'] !== 'application/problem+json') return false
  if (init.method === 'HEAD') return text === ''
  const problem: unknown = JSON.parse(text)
  return typeof problem === 'object' && problem !== null && Reflect.get(problem, 'status') === status
}

function placesIn(openApi: string): ServicePath[] {
  const { paths }: { paths: Record<string, object> } = JSON.parse(openApi)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() })),
  )
}

/** The path unchanged; `fetch` would normalize it. */
function sent(port: number, { path, init }: Malformed, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method, headers = {}, body } = init
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }))
      incoming.once('error', reject)
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

function bodyOf(
  wrong: readonly string[],
  statuses: ReadonlyMap<number, number>,
  slow: { answered: number; wrong: number },
): string {
  return [
    `${COUNT.toLocaleString('en')} requests on ${AT_ONCE} connections: wrong values, truncated and changed bodies, deep nesting, huge texts, other encodings and types, other methods, bad paths and queries, prototype keys. ${wrong.length} caused a 5xx or got no problem document.`,
    table(
      ['status', 'answers'],
      [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => [status, count.toLocaleString('en')]),
    ),
    `${SLOW_BODIES} bodies arrive a few bytes at a time, and half of them are never finished: ${slow.answered} complete ones got the bytes of the SDK, ${slow.wrong} did not; other requests were answered meanwhile.`,
    ...wrong.slice(0, MOST_TOLD).map((one) => `- \`${one}\``),
  ].join('\n\n')
}
