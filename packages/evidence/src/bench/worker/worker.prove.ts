import { join } from 'node:path'
import { load } from '../../runtimes/load.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { bundleService } from '../../runtimes/service.ts'
import { expect, test } from 'vitest'
import { itemAt } from '../item-at.ts'
import { streamOf } from './asked.ts'
import { batchRates } from './batch.ts'
import { ratesOf } from './rates.ts'
import { headOf, scriptsFor, withPeers } from './side-by-side.ts'

const HEAD = { 'content-type': 'application/json' }

test(
  'our Worker, Hono and a bare fetch return the same bytes in workerd, also under the load of both loaders',
  { timeout: 90_000 },
  () =>
    inScratch(async (folder) => {
      const ours = await bundleService(join(folder, 'bundle'))
      for (const view of ['full', 'decision'] as const) {
        const stream = streamOf(view, 64)
        const scripts = await scriptsFor(stream.answers, ours, await headOf(stream.unseen, ours, folder))
        for (const loader of ['own', 'autocannon'] as const) {
          const rates = await withPeers(stream, scripts, folder, (peers) => ratesOf(stream, peers, loader))
          expect(rates).toMatchObject({ unseen: { ytterby: { perSecond: expect.any(Number) } } })
          const all = typeof rates === 'string' ? [] : [rates.unseen, rates.repeated].flatMap((of) => Object.values(of))
          expect(all).toHaveLength(8)
          for (const { perSecond, p99 } of all) {
            expect(perSecond).toBeGreaterThan(0)
            expect(p99).toBeGreaterThan(0)
          }
        }
      }
      const rates = await batchRates({ lines: 300, modules: ours, folder, rounds: 1 })
      expect(rates).toMatchObject({ unseen: { ytterby: expect.any(Number) }, repeated: { peer: expect.any(Number) } })
    }),
)

test('a Worker with different answers is not measured', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const stream = streamOf('decision', 20)
    const { bare, hono, body } = await scriptsFor(stream.answers, {}, HEAD)
    const wrong = await scriptsFor(stream.answers.toReversed(), {}, HEAD)
    const work = (): Promise<never> => Promise.reject(new Error('measured'))
    const right = { ytterby: bare, hono, bare, body }
    expect(await withPeers(stream, { ...right, hono: wrong.hono }, folder, work)).toMatch(
      /hono gives a different answer/,
    )
    expect(await withPeers(stream, { ...right, bare: wrong.bare }, folder, work)).toMatch(
      /bare gives a different answer/,
    )
    const bolder = await scriptsFor(stream.answers, {}, { ...HEAD, 'x-content-type-options': 'nosniff' })
    expect(await withPeers(stream, { ...right, bare: bolder.bare }, folder, work)).toMatch(/bare has another head/)
  }),
)

test('a wrong answer ends the load', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const stream = streamOf('decision', 20)
    const { bare, hono, body } = await scriptsFor(stream.answers, {}, HEAD)
    const ended = await withPeers(stream, { ytterby: bare, hono, bare, body }, folder, async ({ ports }) => {
      const asked = itemAt(stream.unseen, 0)
      const other = load([{ ...asked, answerBytes: 1 }], { port: ports.hono, milliseconds: 50 })
      await expect(other).rejects.toThrow(/^Wrong answer under load: HTTP\/1\.1 200 /)
      const refused = load([{ ...asked, body: '{' }], { port: ports.hono, milliseconds: 50 })
      await expect(refused).rejects.toThrow(/^Wrong answer under load: HTTP\/1\.1 500 /)
      return 'both'
    })
    expect(ended).toBe('both')
  }),
)
