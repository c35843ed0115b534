import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { createLawFollower, memoryStore, type FollowerOptions, type LawFollower, type LawStore } from '@ytterby/follow'
import { FAULTS, publisher, RELEASES, SOURCE, TRUST, type Fault, type Publisher } from './publisher.ts'

/** What should be true of a store and of the follower that uses it. Release 0 is the law of the package. */
type Model = {
  accept: FollowerOptions['accept']
  day: number
  published: number
  expires: number
  /** The newest release that was proven, and the one in force. */
  proven: number
  inForce: number
  wentBack: boolean
  /** The releases whose bodies are kept. */
  readonly bodies: Set<number>
}
type Real = {
  readonly from: Publisher
  readonly store: LawStore
  follower: LawFollower
  /** The newest sequence that was ever kept. */
  sequence: number
  /** Laws that took force in this process, as it was told. */
  swaps: string[]
  /** Writes that are still done before the process ends; Infinity while it is well. */
  writes: number
  clock: number
}
type Command = fc.AsyncCommand<Model, Real>

const FIRST_DAY = Date.parse('2026-12-01T00:00:00Z')
const DAY = 86_400_000
const dayOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)
const versionOf = (release: number): string => (release === 0 ? currentRuleset.version : `9.${release - 1}.0`)

async function start(real: Real, accept: FollowerOptions['accept']): Promise<void> {
  const { from, store } = real
  real.swaps = []
  const written =
    <Args extends unknown[], T>(write: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> => {
      if (real.writes === 0) return Promise.reject(new Error('The process ended'))
      real.writes -= 1
      return write(...args)
    }
  real.follower = await createLawFollower({
    source: SOURCE,
    trust: TRUST,
    store: { ...store, writeBody: written(store.writeBody), replaceState: written(store.replaceState) },
    now: () => real.clock,
    fetch: from.fetch,
    accept,
    onChange: ({ inForce }) => real.swaps.push(inForce.version),
  })
}

/** What holds after every command. */
async function holds(model: Model, real: Real): Promise<void> {
  const { version, digest } = real.follower.ruleset
  expect(version).toBe(versionOf(model.inForce))
  expect(digest).toBe(
    model.inForce === 0 ? currentRuleset.digest : RELEASES[model.inForce - 1]?.header.parts[0]?.digest,
  )
  const { ruleset } = real.follower.assess({ asOf: '2026-12-01', product: { form: 'ore' } })
  expect(ruleset).toMatchObject({ version, digest })
  const state: { kept: { sequence: number } } | null = JSON.parse((await real.store.readState()) ?? 'null')
  expect(state?.kept.sequence ?? 0).toBe(model.proven)
  expect(model.proven).toBeGreaterThanOrEqual(real.sequence)
  real.sequence = model.proven
  // Each law takes force once: never twice in a row.
  expect(real.swaps.every((one, at) => one !== real.swaps[at - 1])).toBe(true)
}

/** What a wrong body spoils only if it is fetched. */
const OF_BODIES: readonly Fault[] = ['altered-body', 'cut-body', 'broken-body', 'endless']

/** Whether an announcement of a release is proven. */
function isProven({ proven, day, expires, bodies }: Model, release: number, fault: Fault): boolean {
  const isFine = fault === 'none' || fault === 'older' || (OF_BODIES.includes(fault) && bodies.has(release))
  const isTimely = expires > day || proven === release
  return isFine && isTimely && release >= proven
}

function prove(model: Model, release: number): void {
  model.proven = release
  model.bodies.add(release)
  if (model.accept === 'automatic' && !model.wentBack) model.inForce = release
}

class Publish implements Command {
  check = ({ published }: Readonly<Model>): boolean => published < RELEASES.length
  run = async (model: Model, real: Real): Promise<void> => {
    model.published += 1
    model.expires = model.day + 7
    Object.assign(real.from, { published: model.published, expires: dayOf(model.expires) })
    await holds(model, real)
  }
  toString = (): string => 'publish'
}

class Check implements Command {
  readonly fault: Fault
  constructor(fault: Fault) {
    this.fault = fault
  }
  check = (): boolean => true
  run = async (model: Model, real: Real): Promise<void> => {
    real.from.fault = this.fault
    const { failure } = await real.follower.check()
    const release = this.fault === 'older' ? Math.max(1, model.published - 1) : model.published
    const isNew = isProven(model, release, this.fault)
    expect(failure === null).toBe(isNew)
    if (isNew) prove(model, release)
    await holds(model, real)
  }
  toString = (): string => `check(${this.fault})`
}

class Accept implements Command {
  check = ({ accept }: Readonly<Model>): boolean => accept === 'after-preview'
  run = async (model: Model, real: Real): Promise<void> => {
    const version = real.follower.status().waiting?.version
    if (version !== undefined) await real.follower.accept({ version, by: 'Anna' })
    if (!model.wentBack && model.proven > 0) model.inForce = model.proven
    await holds(model, real)
  }
  toString = (): string => 'accept'
}

class GoBack implements Command {
  check = ({ proven, inForce }: Readonly<Model>): boolean => proven > 1 && inForce > 1
  run = async (model: Model, real: Real): Promise<void> => {
    real.from.fault = 'none'
    await real.follower.goBack({ version: versionOf(1), reason: 'a line is wrong', by: 'Ben' })
    model.bodies.add(1)
    Object.assign(model, { inForce: 1, wentBack: true })
    await holds(model, real)
  }
  toString = (): string => 'goBack'
}

class TakeBack implements Command {
  check = (): boolean => true
  run = async (model: Model, real: Real): Promise<void> => {
    await real.follower.takeBack()
    model.wentBack = false
    await holds(model, real)
  }
  toString = (): string => 'takeBack'
}

class Wait implements Command {
  check = (): boolean => true
  run = async (model: Model, real: Real): Promise<void> => {
    model.day += 3
    real.clock += 3 * DAY
    await holds(model, real)
  }
  toString = (): string => 'wait'
}

/** A process that ends after some writes of an update, and another one that starts with what it left. */
class Crash implements Command {
  readonly writes: number
  constructor(writes: number) {
    this.writes = writes
  }
  check = (): boolean => true
  run = async (model: Model, real: Real): Promise<void> => {
    real.from.fault = 'none'
    real.writes = this.writes
    const isNew = isProven(model, model.published, 'none')
    const isWritten = (await real.follower.check()).failure === null
    if (isNew && isWritten) prove(model, model.published)
    if (isNew && this.writes > 0) model.bodies.add(model.published)
    real.writes = Infinity
    await start(real, model.accept)
    await holds(model, real)
  }
  toString = (): string => `crash(${this.writes})`
}

const commands = fc.commands(
  [
    fc.constant(new Publish()),
    fc.constantFrom(...FAULTS).map((fault) => new Check(fault)),
    fc.constant(new Check('none')),
    fc.constant(new Accept()),
    fc.constant(new GoBack()),
    fc.constant(new TakeBack()),
    fc.constant(new Wait()),
    fc.nat(2).map((writes) => new Crash(writes)),
  ],
  { maxCommands: 14 },
)

const RUNS = process.env['PROPERTY_FACTOR'] === undefined ? 20 : 600

it('over any sequence of releases, faults, days and crashes, the last proven law answers, and nothing goes back by itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('automatic', 'after-preview'), commands, async (accept, sequence) => {
      const from = publisher()
      const model = (): Model => ({
        accept,
        day: 0,
        published: 1,
        expires: 7,
        proven: 0,
        inForce: 0,
        wentBack: false,
        bodies: new Set(),
      })
      const real: Real = {
        from,
        store: memoryStore(),
        follower: await createLawFollower({
          source: SOURCE,
          trust: TRUST,
          store: memoryStore(),
          now: () => 0,
          fetch: from.fetch,
          accept,
        }),
        sequence: 0,
        swaps: [],
        writes: Infinity,
        clock: FIRST_DAY,
      }
      await start(real, accept)
      await fc.asyncModelRun(() => ({ model: model(), real }), sequence)
    }),
    { numRuns: RUNS },
  )
})
