import { join } from 'node:path'
import { load } from '@ytterby/runtimes/load'
import { bundleService } from '@ytterby/runtimes/service'
import { expect, test } from 'vitest'
import { inScratch } from '@ytterby/runtimes/scratch'
import { INQUIRIES, type Asked } from '../src/worker/inquiries.ts'
import { headOf, scriptsFor, withPeers } from '../src/worker/side-by-side.ts'

const HEAD = { 'content-type': 'application/json' }

const bytesOf = ({ answer }: Asked): number => Buffer.byteLength(answer)

test('ours, Hono and bare fetches give the same bytes in workerd, also under load', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const ours = await bundleService(join(folder, 'bundle'))
    for (const asked of INQUIRIES) {
      const scripts = await scriptsFor(asked, ours, await headOf(asked, ours, folder))
      const rates = await withPeers(asked, scripts, folder, ({ ports }) =>
        Promise.all(
          Object.values(ports).map((port) =>
            load([{ ...asked, answerBytes: bytesOf(asked) }], { port, milliseconds: 50 }),
          ),
        ),
      )
      expect(rates).toHaveLength(4)
      for (const { rate, latencies } of Array.isArray(rates) ? rates : []) {
        expect(rate).toBeGreaterThan(0)
        expect(latencies[0]).toBeGreaterThan(0)
      }
    }
  }),
)

test('a Worker that answers otherwise is not measured', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const [asked, other] = INQUIRIES
    if (asked === undefined || other === undefined) throw new Error('Too few inquiries')
    const { bare, hono, body } = await scriptsFor(asked, {}, HEAD)
    const wrong = await scriptsFor(other, {}, HEAD)
    const work = (): Promise<never> => Promise.reject(new Error('measured'))
    const right = { ytterby: bare, hono, bare, body }
    expect(await withPeers(asked, { ...right, hono: wrong.hono }, folder, work)).toMatch(/^a magnet .* hono answers /)
    expect(await withPeers(asked, { ...right, bare: wrong.bare }, folder, work)).toMatch(/^a magnet .* bare answers /)
    expect(await withPeers(asked, { ...right, body: wrong.bare }, folder, work)).toMatch(/^a magnet .* body answers /)
    const bolder = await scriptsFor(asked, {}, { ...HEAD, 'x-content-type-options': 'nosniff' })
    expect(await withPeers(asked, { ...right, bare: bolder.bare }, folder, work)).toMatch(/^a magnet .* another head/)
  }),
)

test('an answer that is not the expected one ends the load', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const [asked] = INQUIRIES
    if (asked === undefined) throw new Error('Nothing to ask')
    const { bare, hono, body } = await scriptsFor(asked, {}, HEAD)
    const ended = await withPeers(asked, { ytterby: bare, hono, bare, body }, folder, async ({ ports }) => {
      const shorter = load([{ ...asked, answerBytes: bytesOf(asked) - 1 }], { port: ports.hono, milliseconds: 50 })
      await expect(shorter).rejects.toThrow(/^Answered otherwise under load: HTTP\/1\.1 200 /)
      const refused = load([{ ...asked, body: '{', answerBytes: bytesOf(asked) }], {
        port: ports.hono,
        milliseconds: 50,
      })
      await expect(refused).rejects.toThrow(/^Answered otherwise under load: HTTP\/1\.1 500 /)
      return 'both'
    })
    expect(ended).toBe('both')
  }),
)
