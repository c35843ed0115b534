import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { serveLocally, type LocalServer } from './local-server.ts'
import { askOsv } from '../src/vulnerabilities/ask-osv.ts'
import { lockedPackages } from '../src/vulnerabilities/locked-packages.ts'
import { digestOf, refusalsOfCheck, type StoredCheck } from '../src/vulnerabilities/stored-check.ts'

const ROOT = join(import.meta.dirname, '../../..')
const LOCKFILE = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')

test('every package of the lockfile is asked about, by the name and version that a registry has', () => {
  const packages = lockedPackages(LOCKFILE)
  expect(packages.length).toBeGreaterThan(1000)
  expect(packages).toContainEqual({ name: 'zod', version: expect.stringMatching(/^4\./) })
  expect(packages).toContainEqual({ name: '@types/node', version: expect.stringMatching(/^24\./) })
  expect(packages.filter(({ name, version }) => /[()@]/.test(version) || !/^(@[^/]+\/)?[^/@]+$/.test(name))).toEqual([])
})

test.each(['a@file:../a', 'a@https://example.com/a.tgz', 'a'])('an entry such as %s is refused', (id) => {
  expect(() => lockedPackages(`packages:\n  '${id}': {}\n`)).toThrow('which is no version of a registry')
})

type Batch = { readonly queries: readonly { readonly package: { readonly name: string }; readonly version: string }[] }

let server: LocalServer | undefined
afterEach(() => server?.close())

/** A database of vulnerabilities that answers as it is told, and what it was asked. */
async function serving(answer: (batch: Batch) => unknown, status = 200): Promise<{ url: string; asked: Batch[] }> {
  const asked: Batch[] = []
  server = await serveLocally((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk)))
    request.on('end', () => {
      const batch: Batch = JSON.parse(body)
      asked.push(batch)
      response.statusCode = status
      response.end(JSON.stringify(answer(batch)))
    })
  })
  return { url: server.url, asked }
}

const some = Array.from({ length: 1500 }, (_, at) => ({ name: `p${at}`, version: '1.0.0' }))

test('what is known is found, in calls of at most 1,000 packages', async () => {
  const { url, asked } = await serving(({ queries }) => ({
    results: queries.map(({ package: { name } }) =>
      name === 'p3'
        ? { vulns: [{ id: 'GHSA-b', modified: '' }, { id: 'GHSA-a' }] }
        : name === 'p1200'
          ? { vulns: [{ id: 'MAL-1' }] }
          : {},
    ),
  }))
  expect(await askOsv(some, url)).toEqual([
    { id: 'MAL-1', package: 'p1200@1.0.0' },
    { id: 'GHSA-a', package: 'p3@1.0.0' },
    { id: 'GHSA-b', package: 'p3@1.0.0' },
  ])
  expect(asked.map(({ queries }) => queries.length)).toEqual([1000, 500])
  expect(asked[0]?.queries[0]).toEqual({ package: { name: 'p0', ecosystem: 'npm' }, version: '1.0.0' })
})

test.each<[string, (batch: Batch) => unknown, number]>([
  ['an error', () => ({}), 503],
  ['no results', () => ({}), 200],
  ['fewer results than questions', () => ({ results: [{}] }), 200],
])('%s is no result', async (_, answer, status) => {
  const { url } = await serving(answer, status)
  await expect(askOsv(some.slice(0, 2), url)).rejects.toThrow()
})

const CHECK: StoredCheck = {
  checked: '2026-11-23',
  lockfile: digestOf('lock'),
  packages: 3,
  found: [],
  accepted: [],
}
const FOUND = { found: [{ id: 'GHSA-a', package: 'p@1.0.0' }] }
const ACCEPTED = { id: 'GHSA-a', package: 'p@1.0.0', reason: 'It is used by a test alone.', until: '2026-12-31' }

const refusals = (change: Partial<StoredCheck> | null, today = '2026-11-30', lockfile = 'lock'): string[] =>
  refusalsOfCheck(change === null ? null : JSON.stringify({ ...CHECK, ...change }), { today, lockfile })

test('a release may be made up to seven days after a check without findings', () => {
  for (const today of ['2026-11-23', '2026-11-30']) expect(refusals({}, today)).toEqual([])
})

test('a finding that is accepted with a reason refuses nothing until its day', () => {
  expect(refusals({ ...FOUND, accepted: [ACCEPTED] })).toEqual([])
})

test.each<[string, string, string[]]>([
  ['no check', 'Nobody has checked', refusals(null)],
  ['a check of eight days ago', '8 days old', refusals({}, '2026-12-01')],
  ['a check of tomorrow', 'after today', refusals({}, '2026-11-22')],
  ['a check of another lockfile', 'another pnpm-lock.yaml', refusals({}, '2026-11-30', 'another')],
  ['a finding', 'GHSA-a', refusals(FOUND)],
  ['a finding in another version', 'GHSA-a', refusals({ ...FOUND, accepted: [{ ...ACCEPTED, package: 'p@0.9.0' }] })],
  ['a finding without a reason', 'GHSA-a', refusals({ ...FOUND, accepted: [{ ...ACCEPTED, reason: 'no' }] })],
  [
    'a finding whose day has passed',
    'GHSA-a',
    refusals({ ...FOUND, accepted: [{ ...ACCEPTED, until: '2026-11-29' }] }),
  ],
])('%s refuses a release', (_, said, found) => {
  expect(found).toEqual([expect.stringContaining(said)])
})
