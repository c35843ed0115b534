import { createJobsClient } from 'ytterby/client'
import { env, exports } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import type * as z from 'zod'
import { JobListSchema } from '../src/contract/job-schema.ts'
import { create, ended, jobIn, send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { expectRefused } from './refused.ts'

type Listed = z.infer<typeof JobListSchema>
const LIST = 'id,product.form,destination\n1,metal,DE\n'

const listed = async (query = '', key = API_KEYS.ours): Promise<Listed> =>
  JobListSchema.parse(await (await send(`/v1/jobs${query}`, { key })).json())
const idsOf = ({ items }: Pick<Listed, 'items'>): readonly string[] => items.map(({ id }) => id)

beforeEach(async () => {
  for (const key of [API_KEYS.ours, API_KEYS.theirs])
    for (const { id } of (await env.ACCOUNTS.getByName(await digestOf(key)).listKept()).jobs)
      await send(`/v1/jobs/${id}`, { method: 'DELETE', key })
})

test('the jobs of the key are listed as each states itself, newest first, and those of others are not', async () => {
  const done = await create('?asOf=2026-03-01', LIST)
  await create('', undefined, API_KEYS.theirs)
  const waiting = await create()
  const now = [await jobIn(await send(`/v1/jobs/${waiting.id}`)), await ended(done.id)]
  expect(await listed()).toMatchObject({ items: now, done: true })
})

test('pages hold each job once, also while others come and go', async () => {
  const ids: string[] = []
  for (let n = 0; n < 5; n += 1) ids.unshift((await create()).id)
  const [newest = '', second = '', third = '', fourth = '', oldest = ''] = ids
  const first = await listed('?limit=2')
  expect([idsOf(first), first.done]).toEqual([[newest, second], false])
  await create()
  for (const id of [second, third]) await send(`/v1/jobs/${id}`, { method: 'DELETE' })
  const next = await listed(`?limit=2&after=${first.next}`)
  expect([idsOf(next), next.done]).toEqual([[fourth, oldest], false])
  expect(await listed(`?limit=2&after=${next.next}`)).toEqual({ items: [], next: next.next, done: true })
})

test('the client walks all pages', async () => {
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.unshift((await create()).id)
  const jobs = createJobsClient({
    baseUrl: 'http://localhost',
    apiKey: API_KEYS.ours,
    fetch: (url, init) => exports.default.fetch(new Request(`${url}&limit=2`, init)),
  })
  const found: string[] = []
  for await (const { id } of jobs.list()) found.push(id)
  expect(found).toEqual(ids)
})

test('a key without jobs has an empty list', async () => {
  expect(await listed('', API_KEYS.theirs)).toEqual({ items: [], next: 0, done: true })
})

test.each(['limit=0', 'limit=101', 'limit=x', 'after=-1', 'after=1.5'])('%s is refused', async (query) => {
  await expectRefused(await send(`/v1/jobs?${query}`), 400, 'invalid-query')
})
