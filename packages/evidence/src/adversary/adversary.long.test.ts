import { afterAll, beforeAll, expect, test } from 'vitest'
import { bombsFrom, throwBombs } from './bombs.ts'
import { askBySchema, requestsBySchema } from './by-schema.ts'
import { documentsOf, type Documents } from './documents.ts'
import { openRun, type AttackRun } from './findings.ts'
import { callWithOthersIds } from './id-matrix.ts'
import { killsFrom } from './kills.ts'
import { tryAddresses } from './receivers.ts'
import { KEYS, openStage, type Stage } from './stage.ts'
import { plant, type Tenant } from './tenants.ts'

const SEED = 41
const run: AttackRun = openRun()
let stage: Stage
let origin = ''
let documents: Documents
let anybody: Tenant

beforeAll(async () => {
  stage = openStage()
  stage.withdrawKey()
  ;({ origin } = await stage.start())
  documents = await documentsOf(origin, run)
  anybody = await plant(origin, run, KEYS.anybody, 2, 'http://localhost:9/nobody-listens')
})
afterAll(() => stage.close())

test('no operation answers anybody for the ids of another tenant', async () => {
  const tenants = []
  for (const [at, key] of KEYS.tenants.slice(0, 2).entries())
    tenants.push(await plant(origin, run, key, at, 'http://localhost:9/nobody-listens'))
  await callWithOthersIds(origin, run, documents, tenants)
  expect(run.findings).toEqual([])
  expect(run.figures.get('calls with the ids of others')).toBeGreaterThan(200)
})

test('requests by schema are answered as declared, or refused with a problem document', async () => {
  const { key, jobs, watch, ledger } = anybody
  const kept = { jobs, watches: [watch], ledgers: [ledger] }
  const requests = requestsBySchema(documents, SEED, { key, kept, operator: KEYS.operator })
  await askBySchema(origin, run, requests, 200)
  expect(run.findings).toEqual([])
  expect(run.figures.get('requests by schema that were answered')).toBeGreaterThan(50)
  expect(run.figures.get('requests by schema that were refused')).toBeGreaterThan(50)
})

test('bombs are answered or refused in bounded time and memory', async () => {
  await throwBombs({ origin, run, stage, ledger: anybody.ledger }, bombsFrom(SEED, KEYS.anybody), 10)
  expect(run.findings).toEqual([])
})

test('the plan knows every operation: of answers, of what is kept, of tools for agents and of the operator', () => {
  const requests = requestsBySchema(documents, SEED, { key: '' })
  const planned = new Set(Array.from({ length: 3_000 }, () => requests.next().value?.operation.id))
  const operations = Object.values(documents).flatMap((document) => document.operations.map(({ id }) => id))
  expect(operations.filter((id) => !planned.has(id))).toEqual(['deleteJob', 'deleteWatch', 'deleteLedger'])
  for (const id of [
    'composition',
    'getLawBundle',
    'checkShipments',
    'rotateWatchKeys',
    'tool watchEvents',
    'deleteWithdrawnKey',
  ])
    expect(operations).toContain(id)
})

test('no webhook leads inside', async () => {
  await tryAddresses(origin, run, { key: KEYS.tenants[0], seed: SEED })
  expect(run.findings).toEqual([])
})

test('a seed makes the same plan again', () => {
  const planOf = (seed: number): unknown => {
    const [kills, bombs, requests] = [
      killsFrom(seed),
      bombsFrom(seed, ''),
      requestsBySchema(documents, seed, { key: '' }),
    ]
    return Array.from({ length: 12 }, () => [kills.next().value, bombs.next().value?.what, requests.next().value?.call])
  }
  expect(planOf(SEED)).toEqual(planOf(SEED))
  expect(planOf(SEED)).not.toEqual(planOf(SEED + 1))
})

test('what a service does wrong is found', async () => {
  const bad = openRun()
  const replies = [
    ['500', 500, 'application/problem+json', '{"type":"/problems/internal","status":500}'],
    ['no document', 400, 'text/plain', 'No'],
    ['no type', 400, 'application/problem+json', '{"status":400}'],
    ['no pointer', 422, 'application/problem+json', '{"type":"/problems/invalid-inquiry","status":422}'],
  ] as const
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    const [, status, type, text] =
      replies.find(([name]) => request.url === `/${encodeURIComponent(name)}`) ?? replies[0]
    response.writeHead(status, { 'content-type': type }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  for (const [name] of replies)
    await bad.ask(`http://localhost:${port}`, { method: 'GET', path: `/${encodeURIComponent(name)}` })
  server.close()
  expect(bad.findings).toHaveLength(replies.length)
})
