import { chanceFrom } from '../random/chance.ts'
import { callOf } from './by-schema.ts'
import type { Document, Operation } from './document.ts'
import type { Documents } from './documents.ts'
import type { AttackRun } from './findings.ts'
import type { Call } from './send.ts'
import { digestOfKey } from './operator.ts'
import { KEYS } from './stage.ts'
import { seenBy, type Tenant } from './tenants.ts'
import { messageIn, toolMessage } from './tools.ts'

/** Bodies that would change something, by the operation that takes them. */
const BODIES: Readonly<Record<string, string>> = {
  changeWatch: '{"name":"Taken over"}',
  putWatchLine: '{"inquiry":{"product":{"form":"metal"}}}',
  putWatchLines: '{"id":"taken-over","inquiry":{"product":{"form":"metal"}}}',
  rotateWatchKeys: '{}',
  putJobProfile: '{"profile":1,"columns":[],"goods":[],"deals":[]}',
  putJobPart: 'product.form\ntaken over\n',
  createWatch: '{"name":"Own"}',
  createLedger: '{"name":"Own"}',
  addLedgerEvents:
    '[{"key":"taken","kind":"reserve","licence":"L","document":"taken over","on":"2026-03-01","knownOn":"2026-03-01","by":"x","quantityKg":1}]',
  checkShipments: '[{"inquiry":{"asOf":"2026-03-10"}}]',
  forecastLedger: '[{"inquiry":{"asOf":"2026-03-10"}}]',
}
/** Operations that answer for the caller alone: with a key they succeed, and must show nothing of anybody else. */
const OF_CALLER: ReadonlySet<string> = new Set([
  'createJob',
  'createLedger',
  'createWatch',
  'listJobs',
  'listLedgers',
  'listWatches',
])

type Caller = { readonly name: string; readonly key: string | null }

/**
 * Every operation, called for the ids of each tenant by each other tenant, without a key, and with keys that are withdrawn or
 * unknown. None may succeed, none may show what somebody keeps, and nobody's data may be changed.
 */
export async function callWithOthersIds(
  origin: string,
  run: AttackRun,
  documents: Documents,
  tenants: readonly Tenant[],
): Promise<void> {
  const before = await Promise.all(tenants.map((tenant) => seenBy(origin, run, tenant)))
  const strangers: readonly Caller[] = [
    { name: 'nobody', key: null },
    { name: 'a withdrawn key', key: KEYS.withdrawn },
    { name: 'an unknown key', key: KEYS.unknown },
    { name: 'the operator', key: KEYS.operator },
  ]
  for (const [at, { marker }] of tenants.entries())
    if (before[at]?.includes(marker) !== true) run.find(`${marker} does not see what it keeps: ${before[at]}`)
  for (const tenant of tenants) {
    const others = tenants.filter((other) => other !== tenant).map(({ key, marker }) => ({ name: marker, key }))
    await Promise.all(
      [...strangers, ...others].map((caller) => callAll(caller, { origin, run, tenant, tenants, documents })),
    )
  }
  for (const caller of strangers.filter(({ key }) => key !== null))
    await callAnswering(caller, { origin, run, document: documents.answering, tenants })
  for (const other of tenants) await watchJobOfAnother(other, { origin, run, tenants })
  const after = await Promise.all(tenants.map((tenant) => seenBy(origin, run, tenant)))
  for (const [at, tenant] of tenants.entries())
    if (before[at] !== after[at])
      run.find(`What ${tenant.marker} keeps was changed by somebody else: ${before[at]} → ${after[at]}`)
}

type Against = {
  readonly origin: string
  readonly run: AttackRun
  readonly tenant: Tenant
  readonly tenants: readonly Tenant[]
}

async function callAll(caller: Caller, { documents, ...against }: Against & { documents: Documents }): Promise<void> {
  const { jobs, watch, ledger } = against.tenant
  for (const operation of documents.jobs.operations) for (const id of jobs) await callAs(caller, operation, id, against)
  for (const operation of documents.watches.operations) await callAs(caller, operation, watch, against)
  for (const operation of documents.ledgers.operations) await callAs(caller, operation, ledger, against)
  // The key of a tenant is known, so not even the operator may look at what it keeps.
  for (const operation of documents.operator.operations) await callAs(caller, operation, '', against)
  await askTool(caller, against)
}

/** The tool that reads the events of a watch answers for the key with which it is called. */
async function askTool(caller: Caller, { origin, run, tenant, tenants }: Against): Promise<void> {
  const call = toolMessage('tools/call', { name: 'watchEvents', arguments: { watch: tenant.watch } }, caller.key)
  const reply = await run.ask(origin, call)
  run.count('calls with the ids of others')
  if (reply === null) return
  requireNoMarker(run, call, { text: reply.text, tenants, own: caller.key })
  const { result }: { result?: { isError?: boolean } } = messageIn(reply.text)
  if (reply.status < 400 && result?.isError !== true)
    run.find(`${caller.name} was answered by a tool about the watch of ${tenant.marker}`, call)
}

async function callAs(
  caller: Caller,
  operation: Operation,
  id: string,
  { origin, run, tenant, tenants }: Against,
): Promise<void> {
  // The secret address of a feed needs no key, so another watch's secret is what a stranger has.
  const token =
    tenants
      .find((other) => other !== tenant)
      ?.feed.split('/')
      .at(-1) ?? 'none'
  const names: Readonly<Record<string, string>> = {
    id,
    n: '1',
    line: tenant.line,
    delivery: tenant.delivery,
    token,
    digest: digestOfKey(tenant.key),
  }
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? 'x')
  const body = BODIES[operation.id]
  const call: Call = {
    method: operation.method,
    path,
    key: caller.key,
    ...(body === undefined ? {} : { body, headers: { 'content-type': operation.body?.type ?? 'application/json' } }),
  }
  const reply = await run.ask(origin, call)
  run.count('calls with the ids of others')
  if (reply === null) return
  requireNoMarker(run, call, { text: reply.text + JSON.stringify(reply.headers), tenants, own: caller.key })
  const isOwn = OF_CALLER.has(operation.id) && tenants.some(({ key }) => key === caller.key)
  if (reply.status < 400 && !isOwn)
    run.find(`${caller.name} was answered ${reply.status} by ${operation.id} of ${tenant.marker}`, call)
}

/** What keeps nothing answers anybody without a key, and nobody with a wrong one. */
async function callAnswering(
  caller: Caller,
  {
    origin,
    run,
    document,
    tenants,
  }: { origin: string; run: AttackRun; document: Document; tenants: readonly Tenant[] },
): Promise<void> {
  const chance = chanceFrom(1)
  for (const operation of document.operations) {
    const call = callOf(operation, document, { chance, key: caller.key ?? '', isWrong: false })
    const reply = await run.ask(origin, call)
    run.count('calls with the ids of others')
    if (reply === null) continue
    requireNoMarker(run, call, { text: reply.text, tenants, own: null })
    if (reply.status !== 401) run.find(`${caller.name} was answered ${reply.status} by ${operation.id}`, call)
  }
}

/** A watch that is to take over the list of somebody else's job gets nothing of it. */
async function watchJobOfAnother(
  other: Tenant,
  { origin, run, tenants }: { origin: string; run: AttackRun; tenants: readonly Tenant[] },
): Promise<void> {
  const [job = ''] = tenants.find((tenant) => tenant !== other)?.jobs ?? []
  const call: Call = {
    method: 'POST',
    path: '/v1/watches',
    key: other.key,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Own', job }),
  }
  const reply = await run.ask(origin, call)
  run.count('calls with the ids of others')
  if (reply !== null && reply.status < 400)
    run.find(`A watch took over the job of another tenant: ${reply.text.slice(0, 300)}`, call)
}

function requireNoMarker(
  run: AttackRun,
  call: Call,
  { text, tenants, own }: { text: string; tenants: readonly Tenant[]; own: string | null },
): void {
  for (const { marker, key } of tenants)
    if (key !== own && text.includes(marker)) run.find(`The answer shows what ${marker} keeps`, call)
}
