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
  readonly delivery: string
}

const DAY = '2026-03-01'
const PROFILE = '{"profile":1,"columns":[],"goods":[],"deals":[]}'

/** Leaves jobs in two states, a job with a profile, and a watch with lines, a webhook and a feed. */
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
  const { watch }: { watch: { id: string; feed: string } } = JSON.parse(
    (await ask(json('POST', '/v1/watches', stated, key), 201)).text,
  )
  await ask({ method: 'POST', path: `/v1/watches/${watch.id}/test` }, 200)
  return {
    key,
    marker,
    jobs: [done, waiting, profiled],
    watch: watch.id,
    line,
    feed: new URL(watch.feed, origin).pathname,
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
export async function seenBy(origin: string, run: AttackRun, { key, jobs, watch }: Tenant): Promise<string> {
  const read = async (path: string): Promise<object> => {
    const reply = await run.ask(origin, { method: 'GET', path, key })
    return reply?.status === 200 ? JSON.parse(reply.text) : { status: reply?.status }
  }
  const kept = await Promise.all(jobs.map((id) => read(`/v1/jobs/${id}`)))
  const watched: { webhook?: { url?: string } } = await read(`/v1/watches/${watch}`)
  const { items = [] }: { items?: readonly object[] } = await read(`/v1/watches/${watch}/lines`)
  return JSON.stringify([
    ...kept.map((job) => only(job, ['id', 'state', 'parameters', 'profile', 'inputBytes', 'lines', 'result', 'error'])),
    only(watched, ['id', 'name', 'ahead', 'feed', 'lines']),
    watched.webhook?.url,
    ...items.map((line) => only(line, ['id', 'inquiry'])),
  ])
}

const only = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))

function idIn(text: string): string {
  const { id }: { id: string } = JSON.parse(text)
  return id
}
