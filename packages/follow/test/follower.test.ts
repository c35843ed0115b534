import { describe, expect, it, vi } from 'vitest'
import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import { BundleRefusedError, compileRuleset, rulesetData } from 'ytterby/law'
import { createLawFollower, memoryStore, type FollowerOptions, type LawFollower } from '@ytterby/follow'
import { FAULTS, publisher, SOURCE, TRUST, type Publisher } from './publisher.ts'

const NOW = Date.parse('2026-12-01T00:00:00Z')
const DAY = 86_400_000
const magnet: Inquiry = {
  asOf: '2026-12-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}

type Setting = { from: Publisher; options: FollowerOptions; clock: { now: number }; start: () => Promise<LawFollower> }
function setting(change: Partial<FollowerOptions> = {}): Setting {
  const from = publisher()
  const clock = { now: NOW }
  const options: FollowerOptions = {
    source: SOURCE,
    trust: TRUST,
    store: memoryStore(),
    now: () => clock.now,
    fetch: from.fetch,
    accept: 'automatic',
    ...change,
  }
  return { from, options, clock, start: () => createLawFollower(options) }
}
const versionOf = (follower: LawFollower): string => follower.status().inForce.version

describe('a follower', () => {
  it('answers by the law of the package, then by each law that is released, and names it', async () => {
    const onChange = vi.fn()
    const { from, start } = setting({ onChange })
    const follower = await start()
    expect(follower.assess(magnet)).toEqual(assess(magnet))
    expect(follower.status()).toMatchObject({ inForce: { from: 'package' }, checked: null })
    await follower.check()
    expect(follower.assess(magnet).ruleset.version).toBe('9.0.0')
    from.published = 2
    expect(await follower.check()).toMatchObject({
      inForce: { version: '9.1.0', from: 'bundle', accepted: { by: 'automatic', at: '2026-12-01T00:00:00.000Z' } },
      failure: null,
    })
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it('lets the application answer others while it opens a law', async () => {
    const follower = await setting().start()
    const waits = vi.spyOn(globalThis, 'setTimeout')
    await follower.check()
    expect(waits.mock.calls.length).toBeGreaterThan(5)
    waits.mockRestore()
    expect(versionOf(follower)).toBe('9.0.0')
  })

  it('opens any release that is announced, without putting it into force', async () => {
    const { from, start } = setting()
    from.published = 2
    const follower = await start()
    expect(follower.announced).toEqual([])
    await expect(follower.open('9.0.0')).rejects.toMatchObject({ code: 'unknown-version' })
    await follower.check()
    expect(follower.announced.map(({ version }) => version)).toEqual(['9.0.0', '9.1.0'])
    expect((await follower.open('9.0.0')).ruleset.version).toBe('9.0.0')
    expect(versionOf(follower)).toBe('9.1.0')
    await expect(follower.open('9.2.0')).rejects.toMatchObject({ code: 'unknown-version' })
  })

  it('gives the bytes of the law in force, in both languages', async () => {
    const { start } = setting()
    const follower = await start()
    await follower.check()
    const ruleset = compileRuleset({ ...structuredClone(rulesetData), version: '9.0.0' })
    for (const lang of ['en', 'zh'] as const)
      expect(canonicalJson(follower.assess(magnet, { lang }))).toBe(canonicalJson(assess(magnet, { ruleset, lang })))
  })

  it('asks for nothing but the announcement while nothing changes, and opens nothing again', async () => {
    const store = memoryStore()
    const readBody = vi.fn(store.readBody)
    const { from, start } = setting({ store: { ...store, readBody } })
    const follower = await start()
    await follower.check()
    const { calls } = readBody.mock
    const opened = calls.length
    for (let check = 0; check < 4; check += 1) await follower.check()
    expect(from.requests.filter((name) => name === 'latest').length).toBe(5)
    expect(from.requests.length).toBe(6)
    expect(calls.length).toBe(opened)
  })

  it.each(FAULTS.filter((fault) => fault !== 'none'))(
    'keeps its law when the source is %s, and says so',
    async (fault) => {
      const { from, start } = setting()
      const follower = await start()
      from.published = 2
      await follower.check()
      from.published = fault === 'older' ? 2 : 3
      from.fault = fault
      const failed = await follower.check()
      expect(failed).toMatchObject({ inForce: { version: '9.1.0' }, failure: { at: '2026-12-01T00:00:00.000Z' } })
      expect(follower.assess(magnet).ruleset.version).toBe('9.1.0')
      from.fault = 'none'
      from.published = 3
      expect(await follower.check()).toMatchObject({ inForce: { version: '9.2.0' }, failure: null })
    },
  )

  it('refuses an announcement that has expired as an update, and goes on answering', async () => {
    const { from, clock, start } = setting()
    const follower = await start()
    await follower.check()
    clock.now = NOW + 30 * DAY
    from.published = 2
    expect(await follower.check()).toMatchObject({
      inForce: { version: '9.0.0' },
      isExpired: true,
      expires: '2026-12-08',
      failure: { code: 'expired' },
    })
    from.expires = '2027-01-08'
    expect(await follower.check()).toMatchObject({ inForce: { version: '9.1.0' }, isExpired: false, failure: null })
  })

  it('answers without a network by what it kept, and without its store by the law of the package', async () => {
    const { from, options, start } = setting()
    await (await start()).check()
    from.fault = 'down'
    const again = await start()
    expect(versionOf(again)).toBe('9.0.0')
    const lost = { ...options.store, readBody: () => Promise.resolve(null) }
    const bare = await createLawFollower({ ...options, store: lost })
    expect(bare.status()).toMatchObject({
      inForce: { from: 'package', version: currentRuleset.version },
      failure: { code: 'cut-short' },
    })
    from.fault = 'none'
    expect((await bare.check()).inForce.version).toBe('9.0.0')
  })

  it.each([null, '{"format":"law-st'])(
    'takes up its law again after its store was emptied or spoilt: %s',
    async (spoilt) => {
      const kept: { state: string | null } = { state: null }
      const store: FollowerOptions['store'] = {
        ...memoryStore(),
        readState: () => Promise.resolve(kept.state),
        replaceState: (before, after) => {
          if (kept.state !== before) return Promise.resolve(false)
          kept.state = after
          return Promise.resolve(true)
        },
      }
      const { start } = setting({ store })
      const follower = await start()
      await follower.check()
      kept.state = spoilt
      expect(await follower.check()).toMatchObject({ inForce: { version: '9.0.0' }, failure: null })
      expect(JSON.parse(kept.state ?? '')).toMatchObject({ accepted: { version: '9.0.0' } })
      kept.state = spoilt
      const { inForce, failure } = (await start()).status()
      expect([inForce.from, failure?.code]).toEqual(['package', spoilt === null ? undefined : 'unreadable'])
    },
  )

  it('goes on answering, and says so, when its store fails', async () => {
    const { options, start } = setting()
    await (await start()).check()
    const full = new Error('ENOSPC: no space left on device')
    const follower = await createLawFollower({
      ...options,
      store: { ...options.store, readState: vi.fn(options.store.readState).mockRejectedValue(full) },
    }).catch((error: unknown) => error)
    expect(follower).toBe(full)
    const running = await createLawFollower({
      ...options,
      now: () => NOW + DAY,
      store: { ...memoryStore(), replaceState: () => Promise.reject(full) },
    })
    expect(await running.check()).toMatchObject({
      inForce: { from: 'package' },
      failure: { code: 'unexpected', message: expect.stringContaining('ENOSPC') },
    })
  })

  it('follows a pinned release only', async () => {
    const { from, start } = setting({ pin: '9.1.0' })
    const follower = await start()
    expect((await follower.check()).failure).toMatchObject({ code: 'unknown-version' })
    from.published = 3
    expect(await follower.check()).toMatchObject({ inForce: { version: '9.1.0' }, pin: '9.1.0', waiting: null })
  })
})

describe('after a preview', () => {
  it('nothing counts until somebody accepts it, also after a restart', async () => {
    const { start } = setting({ accept: 'after-preview' })
    const follower = await start()
    expect(await follower.check()).toMatchObject({ inForce: { from: 'package' }, waiting: { version: '9.0.0' } })
    const again = await start()
    expect(again.status().waiting).toMatchObject({ version: '9.0.0' })
    expect(again.preview([{ inquiry: magnet }])).toMatchObject({ to: '9.0.0', changed: [], refused: [] })
    expect(await again.accept({ version: '9.0.0', by: 'Anna' })).toMatchObject({
      inForce: { version: '9.0.0', accepted: { by: 'Anna' } },
      waiting: null,
    })
    expect(again.preview([])).toBeNull()
    // Who accepts it too, in this process or another, changes nothing.
    for (const one of [again, follower])
      expect((await one.accept({ version: '9.0.0', by: 'Ben' })).inForce.accepted).toMatchObject({ by: 'Anna' })
    // The other one learns of it with its next check.
    expect((await follower.check()).inForce).toMatchObject({ version: '9.0.0', accepted: { by: 'Anna' } })
  })
})

describe('what was previewed', () => {
  it('alone is accepted, not what was released since', async () => {
    const { from, start } = setting({ accept: 'after-preview' })
    const follower = await start()
    await follower.check()
    expect(follower.preview([])).toMatchObject({ to: '9.0.0' })
    from.published = 2
    await follower.check()
    await expect(follower.accept({ version: '9.0.0', by: 'Anna' })).rejects.toThrow(BundleRefusedError)
    expect(follower.status()).toMatchObject({ inForce: { from: 'package' }, waiting: { version: '9.1.0' } })
  })
})

describe('going back', () => {
  it('needs a release that was announced, and stays with its reason until it is taken back', async () => {
    const { from, start } = setting()
    const follower = await start()
    await follower.check()
    from.published = 3
    await follower.check()
    const to = { version: '9.0.0', reason: 'line 12 is wrong', by: 'Ben' }
    await expect(follower.goBack({ ...to, version: '8.0.0' })).rejects.toThrow(BundleRefusedError)
    await follower.goBack(to)
    from.published = 4
    const wentBack = { reason: 'line 12 is wrong', by: 'Ben', at: '2026-12-01T00:00:00.000Z' }
    expect(await follower.check()).toMatchObject({ inForce: { version: '9.0.0' }, wentBack, waiting: null })
    expect((await start()).status()).toMatchObject({ inForce: { version: '9.0.0' }, wentBack })
    expect(await follower.takeBack()).toMatchObject({ wentBack: null, waiting: { version: '9.3.0' } })
    expect((await follower.check()).inForce.version).toBe('9.3.0')
  })
})
