import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { addDays } from 'ytterby'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { copyWorkspace, type WorkspaceCopy } from '../publish/workspace-copy.ts'
import { inScratch } from '../runtimes/scratch.ts'
import { encodeNotice, goodOn, must } from './encode-notice.ts'
import { startFollowingService, type Answered } from './following-service.ts'
import { confirmBundle, makeKeys, signBundle, type Publication } from './publication.ts'

const CLI = 'packages/cli/src/main.ts'
const APP = 'packages/evidence/src/notice/following-app.ts'
/** What all stages after the encoding may take, in seconds. */
const MOST_SECONDS = 300

/** Runs the cases, the states and the second reading. */
const CASES = [
  ...(['npm', 'run', '--silent', 'unit', '--', 'run'] as const),
  ...['cases/states.test.ts', 'cases/cases.test.ts', 'extract'].map((name) => `packages/evidence/src/${name}`),
] as const

type Stage = readonly [what: string, seconds: number]
type Answer = { readonly verdict: string; readonly version: string; readonly changed: readonly unknown[] }

/** Rehearses a notice of tomorrow from its text to the answers of machines that nobody upgrades. */
export const notice: ProofPart = {
  title: 'From a notice to answers by it, without an upgrade',
  run: ({ onProgress }) =>
    inScratch(async (folder): Promise<PartResult> => {
      const copies: WorkspaceCopy[] = []
      try {
        return await rehearse(folder, copies, onProgress)
      } catch (error) {
        return { holds: false, body: `It stopped: ${error instanceof Error ? error.message : String(error)}` }
      } finally {
        for (const copy of copies) copy.remove()
      }
    }),
}

async function rehearse(
  folder: string,
  copies: WorkspaceCopy[],
  onProgress: (line: string) => void,
): Promise<PartResult> {
  const stages: Stage[] = []
  async function stage<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    onProgress(what)
    const start = performance.now()
    const result = await work()
    stages.push([what, (performance.now() - start) / 1000])
    return result
  }
  const publisher = released()
  copies.push(publisher)
  // The machines of users: they keep the release that was made before the notice.
  const user = copyWorkspace(publisher.root)
  copies.push(user)
  const publication = makeKeys(publisher, join(folder, 'bundles'))
  signBundle(publication)
  confirmBundle(publication)
  const tomorrow = addDays(todayInBeijing(), 1)
  const inquiry = goodOn(addDays(tomorrow, 1))
  const server = await serve(publication.folder)
  const app = startApp(user, { server, publication, folder, inquiry })
  onProgress('starting the service of a user')
  const service = await startFollowingService(user, { publication, folder, inquiry })
  try {
    const before = await app.next()
    await stage('encode the notice, by a script', () => encodeNotice(publisher, tomorrow))
    await stage('its cases and its second reading agree', () => must(publisher, ...CASES))
    await stage('the gate, releases: every difference is announced', () =>
      must(publisher, 'node', 'packages/release/check.ts'),
    )
    await stage('release: npm run version', () => must(publisher, 'npm', 'run', 'version'))
    await stage('sign the bundle and confirm it', () => {
      signBundle(publication)
      confirmBundle(publication)
    })
    const after = await stage('a running Node application fetches, previews, accepts and answers', () => app.next())
    const offline = await stage('a machine without a network previews, uses and answers', () =>
      answerOffline(user, { publication, folder, inquiry }),
    )
    const answers = await stage('the service takes it from its bucket and answers', () => {
      service.publish()
      return service.nextAnswer(before.version)
    })
    const page = await stage('the page of that service answers', service.page)
    return resultOf(stages, { before, after, offline, service: answers, page })
  } finally {
    service.stop()
    app.stop()
    server.close()
  }
}

/** A copy of the workspace in which what waits has been released. */
function released(): WorkspaceCopy {
  const copy = copyWorkspace()
  const check = { checked: todayInBeijing(), lockfile: '', packages: 1, found: [], accepted: [] }
  const digest = must(
    copy,
    'node',
    '-e',
    "console.log('sha256:'+crypto.createHash('sha256').update(fs.readFileSync('pnpm-lock.yaml')).digest('hex'))",
  )
  copy.write('packages/release/vulnerabilities.json', JSON.stringify({ ...check, lockfile: digest.trim() }))
  if (/^\.changeset\/.*\.md$/m.test(copy.run('git', 'ls-files', '.changeset').stdout))
    must(copy, 'npm', 'run', 'version')
  return copy
}

const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const file = join(folder, url.slice(1))
    if (existsSync(file)) response.end(readFileSync(file))
    else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

type Setting = { readonly publication: Publication; readonly folder: string; readonly inquiry: object }

/** A running application of a user, and the answers that it prints. */
function startApp(
  user: WorkspaceCopy,
  { server, publication, folder, inquiry }: Setting & { server: Server },
): { next: () => Promise<Answer>; stop: () => void } {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has a port')
  const words = [`http://127.0.0.1:${address.port}`, publication.root, join(folder, 'kept'), JSON.stringify(inquiry)]
  const child = spawn(process.execPath, [APP, ...words], { cwd: user.root, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
    next: async () => JSON.parse(String((await lines.next()).value)),
    stop: () => void child.kill(),
  }
}

/** Carries the bundle over as one file, and asks the command line for a preview and an answer. */
function answerOffline(user: WorkspaceCopy, { publication, folder, inquiry }: Setting): Answer {
  const [bundle, list, kept] = ['new.law', 'parts.csv', 'law'].map((name) => join(folder, name))
  if (bundle === undefined || list === undefined || kept === undefined) throw new Error('Three files were named')
  writeFileSync(bundle, publication.whole())
  writeFileSync(
    list,
    `id,product.form,product.elements,product.elementsComplete,destination,endUse.kind,asOf\nF1,optical-fibre,Er,true,DE,civil,${Reflect.get(inquiry, 'asOf')}\n`,
  )
  const trust = ['--trust', publication.root]
  const preview = user.run('node', CLI, 'bundle', 'preview', bundle, '--against', list, '--json', ...trust)
  if (preview.status !== 3) throw new Error(`The preview ends with ${preview.status}: ${preview.stderr}`)
  must(user, 'node', CLI, 'bundle', 'use', bundle, '--in', kept, '--by', 'the rehearsal', ...trust)
  const good = ['--form', 'optical-fibre', '--elements', 'Er', '--elements-complete', 'true']
  const deal = ['--destination', 'DE', '--end-use', 'civil', '--as-of', String(Reflect.get(inquiry, 'asOf'))]
  const asked = must(
    user,
    'env',
    `YTTERBY_LAW_ROOT=${publication.root}`,
    'node',
    CLI,
    'assess',
    ...good,
    ...deal,
    '--json',
    '--ruleset',
    kept,
  )
  const { verdict, ruleset } = JSON.parse(asked)
  const changed = JSON.parse(preview.stdout).changed.map(
    (line: { id: string; from: { verdict: string }; to: { verdict: string } }) => [
      line.id,
      line.from.verdict,
      line.to.verdict,
    ],
  )
  return { verdict, version: ruleset.version, changed }
}

type Answers = {
  readonly before: Answer
  readonly after: Answer
  readonly offline: Answer
  readonly service: Answered
  readonly page: Answered
}

function resultOf(stages: readonly Stage[], { before, after, offline, service, page }: Answers): PartResult {
  const [encoding, ...rest] = stages
  const seconds = rest.reduce((sum, [, one]) => sum + one, 0)
  const isNew = ({ verdict, version }: Answered): boolean => verdict === 'no-permit' && version === after.version
  const isChanged = (answer: Answer): boolean =>
    isNew(answer) &&
    answer.version !== before.version &&
    JSON.stringify(answer.changed) === JSON.stringify([['F1', 'unsettled', 'no-permit']])
  const holds =
    before.verdict === 'unsettled' && isChanged(after) && isChanged(offline) && isNew(service) && isNew(page)
  const figure = `A notice of tomorrow suspends again what 70/2025 had suspended: encoded by a script in ${encoding?.[1].toFixed(0)} s (a person has an hour), then ${seconds.toFixed(0)} s until a running Node application, a machine without a network, a running service and its page, all with release ${before.version}, answer ${after.verdict} by ${after.version} where they answered ${before.verdict}; ${MOST_SECONDS} s are allowed: ${seconds <= MOST_SECONDS ? 'met' : 'missed'}. ${rest.map(([what, one]) => `${what}: ${one.toFixed(1)} s`).join('; ')}.`
  return {
    holds,
    body: `${figure}\n\n${table(
      ['stage', 'seconds'],
      stages.map(([what, one]) => [what, one.toFixed(1)]),
    )}`,
    figure,
  }
}
