import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { releases } from 'ytterby/law'
import * as z from 'zod'
import examples from '../src/contract/examples.json' with { type: 'json' }
import * as jobs from '../src/contract/job-schema.ts'
import * as ledgers from '../src/contract/ledger-schema.ts'
import * as licenceChanges from '../src/contract/licence-change-schema.ts'
import * as watches from '../src/contract/watch-schema.ts'
import * as webhooks from '../src/contract/webhook-schema.ts'
import { create, ended, send } from './ask.ts'
import { ISSUE, reserve, SHIPMENT } from './ledger-events.ts'
import { lookUntil, sendJson } from './watching.ts'

/** The documented schemas by their names. */
const SCHEMAS = new Map(
  [jobs, watches, ledgers, licenceChanges, webhooks]
    .flatMap((one) => Object.values(one))
    .flatMap((one: unknown) => {
      const id = one instanceof z.ZodType ? one.meta()?.id : undefined
      return one instanceof z.ZodType && id !== undefined ? [[id, one] as const] : []
    }),
)

type Content = Readonly<Record<string, { readonly schema?: { readonly $ref?: string }; readonly example?: unknown }>>
type Documented = {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
const documents: readonly { readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>> }[] =
  await Promise.all(
    ['jobs', 'watches', 'ledgers'].map(async (name) => (await send(`/v1/${name}/openapi.json`, { key: null })).json()),
  )
const operations = documents.flatMap(({ paths }) => Object.values(paths).flatMap((methods) => Object.values(methods)))

test.each(operations)('$operationId documents each parameter, and examples that its schemas allow', (operation) => {
  const { parameters = [], requestBody, responses } = operation
  expect(parameters.filter(({ description }) => description === undefined)).toEqual([])
  const answers = Object.entries(responses).filter(([status]) => status < '300')
  for (const content of [requestBody?.content, ...answers.map(([, answer]) => answer.content)])
    for (const [type, { schema, example }] of Object.entries(content ?? {})) {
      if (type === XLSX) continue
      expect(example, type).toBeDefined()
      const named = schema?.$ref?.replace('#/components/schemas/', '')
      if (named !== undefined) expect(SCHEMAS.get(named)?.safeParse(example)?.error).toBeUndefined()
    }
})

const LIST = 'id,product.form,product.elements,destination\nA-1,ndfeb-magnet,Nd;Dy,DE\n'
const HOOK = 'https://receiver.example.com/hook'
const LINE = {
  id: 'A-1',
  inquiry: { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' },
}

const outside = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
  new Request(input, init).url.startsWith('https://cloudflare-dns.com/')
    ? Response.json({ Answer: [{ type: 1, data: '93.184.215.14' }] })
    : new Response(null, { status: 204 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-10T12:00:00Z') })
  vi.stubGlobal('fetch', outside)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Example = {
  readonly request?: unknown
  readonly answer?: unknown
  readonly texts?: Readonly<Record<string, string>>
}
const made: Record<string, Example> = {}

/** Makes a real call, and keeps what was sent and answered. */
async function call(id: string, method: string, path: string, request?: unknown): Promise<Record<string, never>> {
  const response = request === undefined ? await send(path, { method }) : await sendJson(method, path, request)
  if (!response.ok) throw new Error(await response.text())
  const answer: Record<string, never> = await response.json()
  made[id] = request === undefined || typeof request === 'string' ? { answer } : { request, answer }
  return answer
}

/** Makes a real call that is answered as text, and keeps it beside what was answered as JSON. */
async function callForText(id: string, type: string, path: string, init: RequestInit = {}): Promise<void> {
  const response = await send(path, { ...init, headers: { accept: type, ...init.headers } })
  if (!response.ok || response.body === null) throw new Error(`${id}: ${response.status}`)
  // Events are sent as long as somebody listens: the first is read.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const readsAll = type !== EVENTS
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value
    if (!readsAll) break
  }
  await reader.cancel()
  keepText(id, type, text)
}
const EVENTS = 'text/event-stream'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function keepText(id: string, type: string, text: string): void {
  made[id] = { ...made[id], texts: { ...made[id]?.texts, [type]: text } }
}

async function callJobs(): Promise<void> {
  const profile = { profile: 1, columns: [], goods: [], deals: [] }
  const profiled = await call('createJob', 'POST', '/v1/jobs?asOf=2026-03-01')
  const { status } = await sendJson('PUT', `/v1/jobs/${String(profiled['id'])}/profile`, profile)
  if (status === 204) made['putJobProfile'] = { request: profile }
  const { id } = await call('createJob', 'POST', '/v1/jobs?asOf=2026-03-01')
  await send(`/v1/jobs/${String(id)}/parts/1`, { method: 'PUT', body: LIST })
  // Both answer the job as it is then; this one may be done before it can be resumed.
  made['resumeJob'] = { answer: await call('startJob', 'POST', `/v1/jobs/${String(id)}/start`) }
  await ended(String(id))
  await call('getJob', 'GET', `/v1/jobs/${String(id)}`)
  await call('listJobs', 'GET', '/v1/jobs?limit=1')
  await callForText('getJob', EVENTS, `/v1/jobs/${String(id)}`)
  await callForText('getJobResult', 'text/csv', `/v1/jobs/${String(id)}/result`)
  const other = await create('?asOf=2026-03-01&out=ndjson', LIST)
  await ended(other.id)
  await callForText('getJobResult', 'application/x-ndjson', `/v1/jobs/${other.id}/result`)
}

async function callWatches(): Promise<void> {
  const created = await call('createWatch', 'POST', '/v1/watches', {
    name: 'Parts',
    ahead: 30,
    webhook: { url: HOOK },
    lines: [LINE],
  })
  const { id } = z.object({ watch: z.object({ id: z.string() }) }).parse(created).watch
  const at = `/v1/watches/${id}`
  vi.setSystemTime(Date.parse('2026-11-11T12:00:00Z'))
  await lookUntil(id, '2026-11-11')
  await call('testWebhook', 'POST', `${at}/test`)
  const deliveries = await vi.waitFor(async () => {
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse(await call('listDeliveries', 'GET', `${at}/deliveries`))
    expect(items).not.toEqual([])
    return items
  })
  await call('replayDelivery', 'POST', `${at}/deliveries/${deliveries[0]?.id}/replay`)
  await call('listWatchEvents', 'GET', `${at}/events?limit=1`)
  await call('putWatchLine', 'PUT', `${at}/lines/A-2`, LINE.inquiry)
  await call('getWatchLine', 'GET', `${at}/lines/A-2`)
  await call('putWatchLines', 'POST', `${at}/lines`, `${JSON.stringify(LINE)}\n`)
  await call('listWatchLines', 'GET', `${at}/lines?limit=1`)
  await call('changeWatch', 'PATCH', at, { name: 'Parts of 2027' })
  await call('rotateWatchKeys', 'POST', `${at}/keys`, { overlapHours: 24 })
  await call('rotateWatchFeed', 'POST', `${at}/feed`)
  const { feed } = await call('getWatch', 'GET', at)
  await callForText('getWatchFeed', 'application/atom+xml', String(feed))
  await call('listWatches', 'GET', '/v1/watches')
  await send(at, { method: 'DELETE' })
}

async function callLedgers(): Promise<void> {
  // No receipt is older than the law that it states.
  vi.setSystemTime(Math.max(Date.now(), Date.parse(`${releases.at(-1)?.releasedOn ?? ''}T12:00:00Z`)))
  const { id } = await call('createLedger', 'POST', '/v1/ledgers', { name: 'Magnets' })
  const at = `/v1/ledgers/${String(id)}`
  const days = 'asOf=2026-03-05&knownAt=2026-03-05'
  await call('addLedgerEvents', 'POST', `${at}/events`, [ISSUE, reserve('SO-1', 400)])
  await call('listLedgerEvents', 'GET', `${at}/events?limit=1`)
  await call('getLedgerBalance', 'GET', `${at}/balance?${days}`)
  await callForText('getLedgerBalance', 'text/csv', `${at}/balance?${days}&format=csv`)
  await call('getLedgerStatement', 'GET', `${at}/statement?${days}`)
  await call('getLedgerReport', 'GET', `${at}/report?year=2026&knownAt=2026-03-05`)
  await callForText('getLedgerReport', 'text/csv', `${at}/report?year=2026&knownAt=2026-03-05&format=csv`)
  await call('checkShipments', 'POST', `${at}/check?${days}`, [SHIPMENT])
  await call('forecastLedger', 'POST', `${at}/forecast?${days}`, [SHIPMENT])
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['ics', 'text/calendar'],
  ] as const) {
    const response = await sendJson('POST', `${at}/forecast?${days}&format=${format}`, [SHIPMENT])
    keepText('forecastLedger', type, await response.text())
  }
  await call('changeLedger', 'PATCH', at, { ahead: 1000, webhook: { url: HOOK } })
  await runDurableObjectAlarm(env.LEDGERS.getByName(String(id)))
  await call('listLedgerChanges', 'GET', `${at}/changes?limit=1`)
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse(await call('listLedgerDeliveries', 'GET', `${at}/deliveries`))
  await call('rotateLedgerKeys', 'POST', `${at}/keys`, { overlapHours: 24 })
  await call('testLedgerWebhook', 'POST', `${at}/test`)
  await call('getLedger', 'GET', at)
  await call('listLedgers', 'GET', '/v1/ledgers?limit=1')
  await call('replayLedgerDelivery', 'POST', `${at}/deliveries/${items[0]?.id}/replay`)
  await send(at, { method: 'DELETE' })
}

const DIFFERENT: readonly string[] = ['citations', 'release']

/** A value without what differs from call to call and from release to release: names of members, and the kinds of their values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, DIFFERENT.includes(name) ? {} : shapeOf(member)]),
  )
}

test('the examples are what real calls answer', async () => {
  await callJobs()
  await callWatches()
  await callLedgers()
  const differs = Object.entries(made).filter(([id, example]) => {
    const stored: unknown = Reflect.get(examples, id)
    return JSON.stringify(shapeOf(stored)) !== JSON.stringify(shapeOf(example))
  })
  // Put these into the file, one a line, with other secrets.
  for (const [id, example] of differs) console.log(`EXAMPLE ${JSON.stringify({ [id]: example })}`)
  expect(differs.map(([id]) => id)).toEqual([])
}, 60_000)
