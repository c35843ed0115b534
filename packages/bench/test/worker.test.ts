import { join } from 'node:path'
import { load } from '@ytterby/runtimes/load'
import { bundleService } from '@ytterby/runtimes/service'
import { expect, test } from 'vitest'
import { inScratch } from '@ytterby/runtimes/scratch'
import { INQUIRIES, type Asked } from '../src/worker/inquiries.ts'
import { scriptsFor, withTrio } from '../src/worker/side-by-side.ts'

const bytesOf = ({ answer }: Asked): number => Buffer.byteLength(answer)

test('ours, Hono and a bare fetch give the same bytes in workerd, also under load', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const ours = await bundleService(join(folder, 'bundle'))
    for (const asked of INQUIRIES) {
      const scripts = await scriptsFor(asked, ours)
      const rates = await withTrio(asked, scripts, folder, ({ ports }) =>
        Promise.all(
          Object.values(ports).map((port) =>
            load([{ ...asked, answerBytes: bytesOf(asked) }], { port, milliseconds: 50 }),
          ),
        ),
      )
      expect(rates).toHaveLength(3)
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
    const { bare, hono } = await scriptsFor(asked, {})
    const wrong = await scriptsFor(other, {})
    const work = (): Promise<never> => Promise.reject(new Error('measured'))
    expect(await withTrio(asked, { ytterby: bare, hono: wrong.hono, bare }, folder, work)).toMatch(/^a magnet .* hono /)
    expect(await withTrio(asked, { ytterby: hono, hono, bare: wrong.bare }, folder, work)).toMatch(/^a magnet .* bare /)
  }),
)

test('an answer that is not the expected one ends the load', { timeout: 60_000 }, () =>
  inScratch(async (folder) => {
    const [asked] = INQUIRIES
    if (asked === undefined) throw new Error('Nothing to ask')
    const { bare, hono } = await scriptsFor(asked, {})
    await withTrio(asked, { ytterby: hono, hono, bare }, folder, async ({ ports }) => {
      const shorter = load([{ ...asked, answerBytes: bytesOf(asked) - 1 }], { port: ports.hono, milliseconds: 50 })
      await expect(shorter).rejects.toThrow(/^Answered otherwise under load: HTTP\/1\.1 200 /)
      const refused = load([{ ...asked, body: '{', answerBytes: bytesOf(asked) }], {
        port: ports.hono,
        milliseconds: 50,
      })
      await expect(refused).rejects.toThrow(/^Answered otherwise under load: HTTP\/1\.1 500 /)
    })
  }),
)
