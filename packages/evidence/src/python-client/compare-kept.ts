import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from 'ytterby'
import { createJobsClient, createWatchesClient } from 'ytterby/client'
import { general, generalShipment } from '../ledger/general-licence.ts'
import { collect } from './collect.ts'
import type { Conversation } from './python.ts'

type Service = { readonly baseUrl: string; readonly apiKey: string; readonly folder: string }

const LIST = 'id,product.form,product.elements,destination\nA,ndfeb-magnet,Nd;Dy,DE\nB,ore,,JP\nC,nonsense,,DE\n'
const LINES = [
  { id: 'A', inquiry: { product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] }, destination: 'DE' } },
  { id: 'B/光', inquiry: { product: { form: 'ore' }, destination: 'JP' } },
]

/** Uses a job, a watch and a ledger from Python, and looks at them from TypeScript. Returns what differs. */
export async function compareKept(python: Conversation, service: Service): Promise<readonly string[]> {
  return [
    ...(await compareJobs(python, service)),
    ...(await compareWatches(python, service)),
    ...(await compareLedgers(python, service)),
  ]
}

async function compareJobs(python: Conversation, { folder, ...service }: Service): Promise<readonly string[]> {
  const jobs = createJobsClient(service)
  const ask = asking(python, 'jobs')
  const list = join(folder, 'list.csv')
  writeFileSync(list, LIST)
  const created = await ask('run', [list], { as_of: '2026-03-01', full: true })
  const { id } = created.answer
  const result = await ask('result', [id])
  const there = await new Response(await jobs.result(id)).text()
  const same = await jobs.run(new Blob([LIST]), { asOf: '2026-03-01', full: true })
  const otherwise = await new Response(await jobs.result(same.id)).text()
  const listed = await ask('list', [])
  const all = await collect(jobs.list())
  await ask('wipe', [id])
  const gone = await ask('get', [id])
  return findings({
    'the state of a job': [created.answer.state, same.state],
    'the result of a job': [Buffer.from(result.answer.join(''), 'latin1').toString(), there],
    'the result of the same job from TypeScript': [there, otherwise],
    'the jobs': [listed.answer, all],
    'a wiped job': [gone.error?.code, 'not-found'],
  })
}

async function compareWatches(python: Conversation, service: Omit<Service, 'folder'>): Promise<readonly string[]> {
  const watches = createWatchesClient(service)
  const ask = asking(python, 'watches')
  const { id } = (await ask('create', [{ name: 'From Python', lines: LINES.slice(0, 1) }])).answer.watch
  const put = await ask('put_lines', [id, LINES])
  const lines = await collect(watches.lines(id))
  const found = findings({
    'added lines': [put.answer.added, 1],
    lines: [(await ask('lines', [id])).answer, lines],
    'one line': [(await ask('line', [id, 'B/光'])).answer, lines[1]],
    'the watch': [(await ask('get', [id])).answer, await watches.get(id)],
    'its events': [(await ask('events', [id], { after: 0 })).answer, await collect(watches.events(id))],
    'its deliveries': [(await ask('deliveries', [id])).answer, await watches.deliveries(id)],
    'its new name': [(await ask('change', [id, { name: 'Renamed' }])).answer.watch.name, 'Renamed'],
    'its new feed': [(await ask('rotate_feed', [id])).answer.feed, (await watches.get(id)).feed],
    'keys of no webhook': [(await ask('rotate_keys', [id], { overlap_hours: 1 })).error?.code, 'no-webhook'],
    'a refused line': [(await ask('put_line', [id, 'C', { destination: 'XX' }])).error?.pointer, '/destination'],
    'the list': [(await ask('list', [])).answer, await watches.list()],
  })
  await ask('remove_line', [id, 'A'])
  const left = (await collect(watches.lines(id))).map((line) => line.id)
  await ask('wipe', [id])
  return [
    ...found,
    ...findings({ 'lines that are left': [left, ['B/光']], 'watches that are left': [await watches.list(), []] }),
  ]
}

async function compareLedgers(python: Conversation, { baseUrl, apiKey }: Service): Promise<readonly string[]> {
  const ask = asking(python, 'ledgers')
  const { id } = (await ask('create', ['From Python'])).answer
  const there = async (path: string): Promise<unknown> =>
    (await fetch(`${baseUrl}/v1/ledgers/${id}${path}`, { headers: { authorization: `Bearer ${apiKey}` } })).json()
  const common = { licence: 'L-1', on: '2026-02-01', knownOn: '2026-02-01', by: 'A. Clerk' }
  const issue = { ...common, key: '1', kind: 'issue', document: 'paper', terms: general }
  const order = { ...common, key: '2', kind: 'reserve', document: 'SO-1', quantityKg: 300 }
  const sent = await ask('add_events', [id, [issue, order, order, { ...order, key: '3', kind: 'sell' }]])
  const asOf = { as_of: '2026-12-01' }
  const shipment = generalShipment('2026-12-10')
  const found = findings({
    'events that were sent': [
      [sent.answer.recorded, sent.answer.repeated, sent.answer.refused],
      [2, 1, 1],
    ],
    'events of a ledger': [
      (await ask('events', [id])).answer.map(({ event }: { event: unknown }) => event),
      [issue, order],
    ],
    'a balance': [(await ask('balance', [id], asOf)).answer, await there('/balance?asOf=2026-12-01')],
    'a report': [(await ask('report', [id, 2026])).answer, await there('/report?year=2026')],
    'a check': [(await ask('check', [id, [shipment]], asOf)).answer.shipments[0].covers, 'yes'],
    'a forecast': [(await ask('forecast', [id, [shipment]], asOf)).answer.licences[0].licence, 'L-1'],
    'its new name': [(await ask('change', [id, { name: 'Renamed' }])).answer.ledger.name, 'Renamed'],
    'the ledgers': [(await ask('list', [])).answer.length, 1],
    'keys of no webhook': [(await ask('rotate_keys', [id])).error?.code, 'no-webhook'],
  })
  await ask('wipe', [id])
  return [...found, ...findings({ 'a wiped ledger': [(await ask('get', [id])).error?.code, 'not-found'] })]
}

const asking =
  (python: Conversation, client: string) =>
  async (method: string, args: readonly unknown[], options: object = {}) =>
    JSON.parse(await python.ask(JSON.stringify({ client, method, args, options })))

const findings = (pairs: Readonly<Record<string, readonly [unknown, unknown]>>): string[] =>
  Object.entries(pairs).flatMap(([name, [one, other]]) =>
    canonicalJson(one ?? null) === canonicalJson(other ?? null)
      ? []
      : [`${name}: ${JSON.stringify(one)?.slice(0, 200)} and ${JSON.stringify(other)?.slice(0, 200)}`],
  )
