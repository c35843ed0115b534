import type { AttackRun } from './findings.ts'
import { json, type Call, type Reply } from './send.ts'

/** What one tenant keeps. Its marker stands in all of it, and must never stand in the answer to anybody else. */
export type Tenant = {
  readonly key: string
  readonly marker: string
  readonly jobs: readonly string[]
  readonly watch: string
  readonly line: string
  readonly feed: string
  readonly ledger: string
  readonly delivery: string
}

const DAY = '2026-03-01'
const PROFILE = '{"profile":1,"columns":[],"goods":[],"deals":[]}'

/** Every tenant names its requests alike: each gets its own answer. */
const ONCE = { 'idempotency-key': 'planted' }

/** What a licence says, apart from its quantity. */
export const TERMS = {
  form: 'general',
  items: [{ code: '1C905.a.4' }],
  endUsers: [{ name: 'Example GmbH', country: 'DE' }],
  endUse: { kind: 'civil' },
  destinations: ['DE'],
  validFrom: DAY,
  validUntil: '2029-01-15',
}

/** What happened to a licence that bears a marker. */
const eventsOf = (marker: string): readonly object[] => {
  const about = { licence: `L-${marker}`, on: DAY, knownOn: DAY, by: marker }
  const terms = { ...TERMS, quantityKg: 500, endUsers: [{ name: `${marker} GmbH`, country: 'DE' }] }
  return [
    { ...about, key: 'paper', kind: 'issue', document: marker, terms },
    { ...about, key: 'order', kind: 'reserve', document: `SO-${marker}`, quantityKg: 20 },
  ]
}

/** Leaves jobs in two states, a job with a profile, a watch with lines, a webhook and a feed, and a ledger with events. */
export async function plant(
  origin: string,
  run: AttackRun,
  key: string,
  at: number,
  receiver: string,
): Promise<Tenant> {
  const marker = `Marker${at}of${key.replaceAll(/\W/g, '')}`
  const list = `id,product.form,product.elements,destination,endUser.name,note\n1,metal,Dy,DE,${marker} GmbH,${marker}\n`
  const ask = async (call: Call, status: number): Promise<Reply> => {
    const reply = await run.ask(origin, { ...call, key })
    if (reply?.status !== status) throw new Error(`${call.method} ${call.path}: ${reply?.status} ${reply?.text}`)
    return reply
  }
  const job = async (body: string | null): Promise<string> => {
    const path = `/v1/jobs?asOf=${DAY}`
    const csv = { headers: { 'content-type': 'text/csv' } }
    const { text } = await ask({ method: 'POST', path, ...(body === null ? {} : { ...csv, body }) }, 202)
    return idIn(text)
  }
  const createLedger = json('POST', '/v1/ledgers', { name: marker }, key)
  const ledger = idIn((await ask({ ...createLedger, headers: { ...createLedger.headers, ...ONCE } }, 201)).text)
  const added = await ask(json('POST', `/v1/ledgers/${ledger}/events`, eventsOf(marker), key), 200)
  if (!added.text.includes('"recorded":2')) throw new Error(`Events were not recorded: ${added.text}`)
  const [done, waiting, profiled] = [await job(list), await job(null), await job(null)]
  await ask(
    { method: 'PUT', path: `/v1/jobs/${waiting}/parts/1`, body: list, headers: { 'content-type': 'text/csv' } },
    204,
  )
  await ask(json('PUT', `/v1/jobs/${profiled}/profile`, PROFILE, key), 204)
  const line = `line-of-${marker}`
  const inquiry = {
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
    destination: 'DE',
    endUser: { name: `${marker} GmbH` },
  }
  const stated = { name: marker, webhook: { url: `${receiver}?${marker}` }, lines: [{ id: line, inquiry }] }
  const createWatch = json('POST', '/v1/watches', stated, key)
  const { watch }: { watch: { id: string; feed: string } } = JSON.parse(
    (await ask({ ...createWatch, headers: { ...createWatch.headers, ...ONCE } }, 201)).text,
  )
  await ask({ method: 'POST', path: `/v1/watches/${watch.id}/test` }, 200)
  return {
    key,
    marker,
    jobs: [done, waiting, profiled],
    watch: watch.id,
    line,
    feed: new URL(watch.feed, origin).pathname,
    ledger,
    delivery: 'none',
  }
}

/** The tenant with the id of a delivery, once there is one. */
export async function withDelivery(origin: string, run: AttackRun, tenant: Tenant): Promise<Tenant> {
  const reply = await run.ask(origin, {
    method: 'GET',
    path: `/v1/watches/${tenant.watch}/deliveries`,
    key: tenant.key,
  })
  const { items = [] }: { items?: { id: string }[] } = JSON.parse(reply?.text ?? '{}')
  return { ...tenant, delivery: items[0]?.id ?? tenant.delivery }
}

/** What a tenant reads of what it keeps, as far as only the tenant can change it. */
export async function seenBy(origin: string, run: AttackRun, { key, jobs, watch, ledger }: Tenant): Promise<string> {
  const read = async (path: string): Promise<object> => {
    const reply = await run.ask(origin, { method: 'GET', path, key })
    return reply?.status === 200 ? JSON.parse(reply.text) : { status: reply?.status }
  }
  const kept = await Promise.all(jobs.map((id) => read(`/v1/jobs/${id}`)))
  const watched: { webhook?: { url?: string } } = await read(`/v1/watches/${watch}`)
  const { items = [] }: { items?: readonly object[] } = await read(`/v1/watches/${watch}/lines`)
  const ledgerParts = await Promise.all(
    ['', '/events', '/balance?asOf=2026-03-01'].map((part) => read(`/v1/ledgers/${ledger}${part}`)),
  )
  return JSON.stringify([
    ...kept.map((job) => only(job, ['id', 'state', 'parameters', 'profile', 'inputBytes', 'lines', 'result', 'error'])),
    only(watched, ['id', 'name', 'ahead', 'feed', 'lines']),
    watched.webhook?.url,
    ...items.map((line) => only(line, ['id', 'inquiry'])),
    ...ledgerParts,
  ])
}

const only = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))

function idIn(text: string): string {
  const { id }: { id: string } = JSON.parse(text)
  return id
}
