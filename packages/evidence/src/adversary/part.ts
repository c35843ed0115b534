import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { bombsFrom, throwBombs } from './bombs.ts'
import { askBySchema, requestsBySchema } from './by-schema.ts'
import { documentsOf, type Documents } from './documents.ts'
import { measureFairness, type Fairness } from './fairness.ts'
import { openRun, type AttackRun } from './findings.ts'
import { callWithOthersIds } from './id-matrix.ts'
import { killOnce, killsFrom, settle, type World } from './kills.ts'
import { deleteWithdrawn } from './operator.ts'
import { openReceivers, tryAddresses, tryReceivers, type Receivers } from './receivers.ts'
import { KEYS, openStage, type Stage } from './stage.ts'
import { plant, withDelivery, type Tenant } from './tenants.ts'

const MINUTES = 60
/** Requests by schema of an hour. A shorter run sends its share of them. */
const REQUESTS = 20_000
/** In each round, beside the kills. */
const KILLS_OF_A_ROUND = 3
const BOMBS_OF_A_ROUND = 15
const RUNS = join(import.meta.dirname, '../../../../runs/adversary')
const MOST_SHOWN = 20

/** An adversary with a plan by its seed: everything that SECURITY.md promises of the service is tried in one run, on one state. */
export const adversary: ProofPart = {
  title: 'An adversary with three tenants finds nothing that leaks, is lost, or stops the service',
  async run({ seed, minutes = MINUTES, onProgress }): Promise<PartResult> {
    const run = openRun((finding) => onProgress(`finding in ${finding}`))
    const begun = performance.now()
    const stage = openStage()
    const receivers = await openReceivers(run, seed)
    const seen: Seen = { fairness: null }
    try {
      await attack({
        run,
        stage,
        receivers,
        seed,
        seen,
        end: begun + minutes * 60_000,
        requests: (REQUESTS * minutes) / MINUTES,
        onProgress,
      })
    } catch (error) {
      run.find(`The run ended early: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`)
    } finally {
      receivers.close()
      await stage.close()
    }
    const took = (performance.now() - begun) / 60_000
    mkdirSync(RUNS, { recursive: true })
    const written = {
      seed,
      minutes: took,
      figures: Object.fromEntries(run.figures),
      fairness: seen.fairness,
      findings: run.findings,
    }
    writeFileSync(join(RUNS, `${seed}.json`), `${JSON.stringify(written, null, 2)}\n`)
    return { holds: run.findings.length === 0, figure: figureOf(run, took, seen), body: bodyOf(run, took, seen) }
  },
}

type Seen = { fairness: Fairness | null }
type Attack = {
  readonly run: AttackRun
  readonly stage: Stage
  readonly receivers: Receivers
  readonly seed: number
  readonly seen: Seen
  readonly end: number
  readonly requests: number
  readonly onProgress: (line: string) => void
}

/** Rounds of kills, other people's ids, requests, bombs and receivers until the time is over; then everything has to end well. */
async function attack({ run, stage, receivers, seed, seen, end, requests, onProgress }: Attack): Promise<void> {
  const world: World = { jobs: [], watches: [] }
  const [kills, bombs] = [killsFrom(seed), bombsFrom(seed, KEYS.anybody)]
  let { origin } = await stage.start()
  const documents = await documentsOf(origin, run)
  seen.fairness = await measureFairness(origin, run)
  const planted = await plantAll(origin, run, receivers)
  const { jobs, watch, ledger } = await plant(
    origin,
    run,
    KEYS.anybody,
    planted.length,
    `${receivers.origin}/accepting`,
  )
  const kept = { jobs, watches: [watch], ledgers: [ledger] }
  const bySchema = requestsBySchema(documents, seed, { key: KEYS.anybody, kept, operator: KEYS.operator })
  await plant(origin, run, KEYS.withdrawn, planted.length + 1, `${receivers.origin}/accepting`)
  stage.withdrawKey()
  for (let round = 1; performance.now() < end; round += 1) {
    for (let time = 0; time < KILLS_OF_A_ROUND && performance.now() < end; time += 1) {
      const kill = kills.next().value
      if (kill === undefined) throw new TypeError('The plan has no end')
      run.begin(`round ${round}, kill during ${kill.act}`)
      origin = await killOnce(origin, kill, { stage, run, world, receivers })
    }
    onProgress(
      `round ${round}: ${run.figures.get('kills')} kills, ${run.figures.get('requests')} requests, ${run.findings.length} findings`,
    )
    run.begin(`round ${round}, other people's ids`)
    if (round % 3 === 1) await matrix(origin, run, documents, planted)
    run.begin(`round ${round}, receivers`)
    if (round % 3 === 2) {
      await tryReceivers(origin, run, { key: KEYS.tenants[0], receivers })
      await tryAddresses(origin, run, { key: KEYS.tenants[0], seed: seed + round })
    }
    run.begin(`round ${round}, bombs`)
    await throwBombs({ origin, run, stage, ledger }, bombs, BOMBS_OF_A_ROUND)
    run.begin(`round ${round}, requests by schema`)
    await askBySchema(origin, run, bySchema, Math.ceil(requests / 20))
    run.begin(`round ${round}, everything ends`)
    await settle(origin, { run, world, receivers })
  }
  run.begin('what a withdrawn key kept')
  await deleteWithdrawn(origin, run, planted)
  run.begin('the last requests by schema')
  await askBySchema(origin, run, bySchema, Math.max(0, requests - (run.figures.get('requests by schema') ?? 0)))
}

async function plantAll(origin: string, run: AttackRun, receivers: Receivers): Promise<readonly Tenant[]> {
  const tenants: Tenant[] = []
  for (const [at, key] of KEYS.tenants.entries())
    tenants.push(await plant(origin, run, key, at, `${receivers.origin}/accepting`))
  return tenants
}

async function matrix(origin: string, run: AttackRun, documents: Documents, planted: readonly Tenant[]): Promise<void> {
  const tenants = await Promise.all(planted.map((tenant) => withDelivery(origin, run, tenant)))
  await callWithOthersIds(origin, run, documents, tenants)
}

function figureOf({ figures, findings }: AttackRun, minutes: number, { fairness }: Seen): string {
  const of = (name: string): string => (figures.get(name) ?? 0).toLocaleString('en')
  return [
    `${minutes.toFixed(0)} minutes; a whole run takes ${MINUTES}. ${of('requests')} requests, ${of('kills')} kills with ${of('releases of the law between')} releases between,`,
    `${of('calls with the ids of others')} calls with the ids of others, ${of('requests by schema')} requests by schema, ${of('bombs')} bombs,`,
    `${of('lines that were answered after kills')} lines of ${of('jobs that ended after kills')} jobs that were killed.`,
    fairness === null
      ? ''
      : `Another waits ${fairness.beside.toFixed(0)} ms at 99 % beside 16 lists, ${fairness.alone.toFixed(0)} ms alone, at a load of ${fairness.load} on ${availableParallelism()} processors.`,
    `${findings.length} findings.`,
  ].join(' ')
}

function bodyOf(run: AttackRun, minutes: number, seen: Seen): string {
  return [
    figureOf(run, minutes, seen),
    table(
      ['what', 'figure'],
      [...run.figures]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, figure]) => [name, figure.toLocaleString('en')]),
    ),
    ...run.findings
      .slice(0, MOST_SHOWN)
      .map(({ what, step, request }) => `- ${step}: ${what} \`${request.slice(0, 400)}\``),
  ].join('\n\n')
}
