import { setTimeout as pause } from 'node:timers/promises'
import { chanceFrom, type Chance } from '../random/chance.ts'
import type { AttackRun } from './findings.ts'
import {
  attempt,
  createJob,
  deleteJob,
  deleteLine,
  requireJob,
  requireResult,
  requireWatch,
  sendLines,
  sendPart,
  startJob,
  type KilledJob,
  type KilledWatch,
} from './kept-work.ts'
import type { Receivers } from './receivers.ts'
import { json } from './send.ts'
import { KEYS, type Stage } from './stage.ts'

/** What goes on when everything is killed. */
const ACTS = ['upload', 'answer', 'collect', 'delete', 'lines', 'deliver'] as const
type Act = (typeof ACTS)[number]

/** One kill of the plan: during what, after how many milliseconds, and whether a release of the law is deployed before the next start. */
export type PlannedKill = {
  readonly act: Act
  readonly after: number
  readonly isRelease: boolean
  readonly seed: number
}

/** The kills of a run, determined by its seed. Each of the acts comes once in six kills, in some order. */
export function* killsFrom(seed: number): Generator<PlannedKill> {
  const chance = chanceFrom(seed)
  for (;;) {
    const acts = [...ACTS]
    while (acts.length > 0) {
      const [act = 'upload'] = acts.splice(Math.floor(chance.next() * acts.length), 1)
      yield {
        act,
        after: chance.next() ** 2 * 3_000,
        isRelease: chance.happens(0.4),
        seed: Math.floor(chance.next() * 2 ** 32),
      }
    }
  }
}

/** All that was acknowledged in a run so far, through all of its kills and releases. */
export type World = { readonly jobs: KilledJob[]; readonly watches: KilledWatch[] }

type Scene = { readonly stage: Stage; readonly run: AttackRun; readonly world: World; readonly receivers: Receivers }

/** Begins an act, kills everything in the middle of it, perhaps deploys another release, starts again, and looks what is there. */
export async function killOnce(
  origin: string,
  kill: PlannedKill,
  { stage, run, world, receivers }: Scene,
): Promise<string> {
  const chance = chanceFrom(kill.seed)
  await prepare(origin, { stage, world, receivers, chance, run })
  const acting = ACTING[kill.act](origin, world, chance).catch(() => undefined)
  await pause(kill.after)
  stage.kill()
  await acting
  run.count('kills')
  run.count(`kills during: ${kill.act}`)
  if (kill.isRelease) {
    stage.release()
    run.count('releases of the law between')
  }
  const { origin: next } = await stage.start()
  for (const job of world.jobs) await requireJob(next, run, job)
  for (const watch of world.watches) await requireWatch(next, run, watch)
  return next
}

const isWaiting = ({ start, deletion }: KilledJob): boolean => start === 'none' && deletion === 'none'
const isRunning = ({ start, deletion }: KilledJob): boolean => start === 'acknowledged' && deletion === 'none'

/** What an act needs: a job of each tenant that waits, one that runs, and a watch with a webhook. */
async function prepare(
  origin: string,
  { stage, world, receivers, chance, run }: Scene & { readonly chance: Chance },
): Promise<void> {
  const key = chance.pick(KEYS.tenants)
  const day = `${stage.suspendedUntil()}-12-01`
  for (const isStarted of [false, true]) {
    if (world.jobs.some((job) => (isStarted ? isRunning(job) : isWaiting(job)))) continue
    const job = await createJob(origin, key, day)
    if (job === null) {
      run.find('A job was not created')
      continue
    }
    world.jobs.push(job)
    await sendPart(origin, job, chance.pick([50, 3_000, 9_000]))
    if (isStarted) await startJob(origin, job)
  }
  if (world.watches.length >= KEYS.tenants.length) return
  const hook = { name: 'Killed', webhook: { url: `${receivers.origin}/accepting` } }
  const owner = KEYS.tenants[world.watches.length] ?? key
  const reply = await attempt(origin, json('POST', '/v1/watches', hook, owner))
  if (reply?.status !== 201) return run.find(`A watch was not created: ${reply?.status}`)
  const { watch }: { watch: { id: string } } = JSON.parse(reply.text)
  const kept: KilledWatch = { id: watch.id, key: owner, lines: new Set(), removed: new Set() }
  world.watches.push(kept)
  await sendLines(origin, kept, names(chance, 150))
}

const names = (chance: Chance, count: number): string[] => {
  const first = Math.floor(chance.next() * 2 ** 32)
  return Array.from({ length: count }, (_, at) => `L${first}-${at}`)
}

const ACTING: Readonly<Record<Act, (origin: string, world: World, chance: Chance) => Promise<void>>> = {
  async upload(origin, { jobs }, chance) {
    const job = chance.pick(jobs.filter(isWaiting))
    for (let part = 0; part < 5; part += 1) if (!(await sendPart(origin, job, chance.pick([10, 2_000, 20_000])))) return
  },
  async answer(origin, { jobs }, chance) {
    await startJob(origin, chance.pick(jobs.filter(isWaiting)))
    await pause(3_000)
  },
  async collect(origin, { jobs }, chance) {
    const { id, key } = chance.pick(jobs.filter(isRunning))
    for (let time = 0; time < 20; time += 1) {
      await attempt(origin, { method: 'GET', path: `/v1/jobs/${id}/result`, key })
      await attempt(origin, { method: 'GET', path: `/v1/jobs/${id}?receipt=true`, key })
    }
  },
  async delete(origin, { jobs }, chance) {
    const some = jobs.filter(({ deletion }) => deletion === 'none')
    for (const job of some.slice(0, chance.pick([1, 1, 2]))) await deleteJob(origin, job)
  },
  async lines(origin, { watches }, chance) {
    const watch = chance.pick(watches)
    for (let time = 0; time < 5; time += 1) {
      await sendLines(origin, watch, names(chance, chance.pick([1, 100])))
      await deleteLine(origin, watch)
    }
  },
  async deliver(origin, { watches }) {
    // A look at a watch lets it look at its lines by the law of today; what turned is delivered.
    for (let time = 0; time < 10; time += 1) {
      for (const { id, key } of watches) {
        await attempt(origin, { method: 'GET', path: `/v1/watches/${id}`, key })
        await attempt(origin, { method: 'POST', path: `/v1/watches/${id}/test`, key })
      }
      await pause(200)
    }
  },
}

type WatchDocument = {
  readonly state: string
  readonly looked: { readonly ruleset: { readonly digest: string } }
  readonly webhook: { readonly waiting: number; readonly state: string }
}

const SETTLING_MS = 240_000

/** Lets everything end that was begun, and requires what was promised of it. */
export async function settle(origin: string, { run, world, receivers }: Omit<Scene, 'stage'>): Promise<void> {
  for (const job of world.jobs) {
    if (job.deletion === 'tried') await deleteJob(origin, job)
    if (job.deletion !== 'none' || job.parts.length === 0) continue
    if (job.start !== 'acknowledged') await startJob(origin, job)
    if (job.start === 'acknowledged') await requireResult(origin, run, job)
    await deleteJob(origin, job)
    await requireJob(origin, run, job)
  }
  world.jobs.splice(0)
  for (const watch of world.watches) await requireEvents(origin, run, watch, receivers)
}

/** Every event that is kept is delivered, with the content that is kept, and nothing else is. */
async function requireEvents(
  origin: string,
  run: AttackRun,
  { id, key }: KilledWatch,
  receivers: Receivers,
): Promise<void> {
  const end = performance.now() + SETTLING_MS
  const version = await run.ask(origin, { method: 'GET', path: '/v1/version' })
  const { ruleset }: { ruleset: { digest: string } } = JSON.parse(version?.text ?? '{}')
  for (;;) {
    const reply = await run.ask(origin, { method: 'GET', path: `/v1/watches/${id}`, key })
    if (reply?.status !== 200) return run.find(`A watch is lost: ${reply?.status}`, id)
    const { state, looked, webhook }: WatchDocument = JSON.parse(reply.text)
    // What it has not looked at by the law of today may still turn.
    if (state === 'watching' && looked.ruleset.digest === ruleset.digest && webhook.waiting === 0) break
    if (performance.now() > end)
      return run.find(`Messages are not delivered: ${webhook.waiting} wait, ${webhook.state}`, id)
    // A receiver that was unlucky several times in a row would be tried again much later.
    if (webhook.state !== 'ready') await run.ask(origin, { method: 'POST', path: `/v1/watches/${id}/test`, key })
    await pause(1_000)
  }
  for (let after = 0, done = false; !done;) {
    const reply = await run.ask(origin, {
      method: 'GET',
      path: `/v1/watches/${id}/events?limit=1000&after=${after}`,
      key,
    })
    const page: { items: { n: number; event: object }[]; next: number; done: boolean } = JSON.parse(reply?.text ?? '{}')
    for (const { n, event } of page.items) {
      run.count('events that were compared with what was delivered')
      const delivered = receivers.events.get(`${id} ${n}`)
      if (delivered === undefined) run.find(`Event ${n} is kept, and was never delivered`, id)
      else if (delivered !== JSON.stringify(event))
        run.find(`Event ${n} was delivered with another content`, `${delivered} in place of ${JSON.stringify(event)}`)
    }
    ;({ next: after, done } = page)
  }
}
