import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { PublicKeySchema, verifyList } from 'ytterby/receipts'
import type { AttackRun } from './findings.ts'
import { json, send, type Call, type Reply } from './send.ts'

/** A job as the adversary knows it: what was acknowledged, and no more. */
export type KilledJob = {
  readonly id: string
  readonly key: string
  /** A day on which the good of its lines is answered otherwise after the next release. */
  readonly day: string
  /** The texts of the acknowledged parts, from the first on. */
  readonly parts: string[]
  /** Lines of a part that was sent and not acknowledged: it is sent again before anything else. */
  unsure: number | null
  start: 'none' | 'tried' | 'acknowledged'
  deletion: 'none' | 'tried' | 'acknowledged'
}

/** A watch, and the ids of its acknowledged lines. */
export type KilledWatch = {
  readonly id: string
  readonly key: string
  readonly lines: Set<string>
  readonly removed: Set<string>
}

const HEADER = 'id,product.form,product.elements,product.elementsComplete,destination,asOf\n'
const ENDING_MS = 300_000

/** Sends what may be killed in between: only an answer counts. */
export async function attempt(origin: string, call: Call): Promise<Reply | null> {
  try {
    return await send(origin, call)
  } catch {
    return null
  }
}

export async function createJob(origin: string, key: string, day: string): Promise<KilledJob | null> {
  const reply = await attempt(origin, { method: 'POST', path: '/v1/jobs', key })
  if (reply?.status !== 202) return null
  const { id }: { id: string } = JSON.parse(reply.text)
  return { id, key, day, parts: [], unsure: null, start: 'none', deletion: 'none' }
}

/** Sends the next part of a job, of so many lines. Sent again after a kill, it may replace one that was not acknowledged. */
export async function sendPart(origin: string, job: KilledJob, lines: number): Promise<boolean> {
  const { id, key, day, parts } = job
  const n = parts.length + 1
  job.unsure ??= lines
  const rows = Array.from({ length: job.unsure }, (_, at) => `${n}-${at},optical-fibre,Er,true,DE,${day}\n`).join('')
  const body = (n === 1 ? HEADER : '') + rows
  const reply = await attempt(origin, {
    method: 'PUT',
    path: `/v1/jobs/${id}/parts/${n}`,
    key,
    headers: { 'content-type': 'text/csv' },
    body,
  })
  if (reply?.status !== 204) return false
  parts.push(body)
  job.unsure = null
  return true
}

export async function startJob(origin: string, job: KilledJob): Promise<void> {
  if (job.start === 'none' && job.unsure !== null && !(await sendPart(origin, job, job.unsure))) return
  if (job.start === 'none') job.start = 'tried'
  const reply = await attempt(origin, { method: 'POST', path: `/v1/jobs/${job.id}/start`, key: job.key })
  if (reply?.status === 202) job.start = 'acknowledged'
}

export async function deleteJob(origin: string, job: KilledJob): Promise<void> {
  if (job.deletion === 'none') job.deletion = 'tried'
  const reply = await attempt(origin, { method: 'DELETE', path: `/v1/jobs/${job.id}`, key: job.key })
  if (reply?.status === 204) job.deletion = 'acknowledged'
}

export async function sendLines(
  origin: string,
  { id, key, lines }: KilledWatch,
  names: readonly string[],
): Promise<void> {
  const inquiry = {
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
    destination: 'DE',
  }
  const body = names.map((name) => JSON.stringify({ id: name, inquiry })).join('\n')
  const reply = await attempt(origin, json('POST', `/v1/watches/${id}/lines`, body, key))
  if (reply?.status === 200) for (const name of names) lines.add(name)
}

export async function deleteLine(origin: string, { id, key, lines, removed }: KilledWatch): Promise<void> {
  const [name] = lines
  if (name === undefined) return
  // If it is killed in between, the line may be there or not.
  lines.delete(name)
  const reply = await attempt(origin, { method: 'DELETE', path: `/v1/watches/${id}/lines/${name}`, key })
  if (reply?.status === 204) removed.add(name)
}

type JobDocument = {
  readonly state: string
  readonly inputBytes: number
  readonly error: { readonly code: string } | null
}

const getJob = (origin: string, run: AttackRun, { id, key }: KilledJob, query = ''): Promise<Reply | null> =>
  run.ask(origin, { method: 'GET', path: `/v1/jobs/${id}${query}`, key })

/** Requires after a start that no acknowledged part is lost, and that what was deleted stays deleted. */
export async function requireJob(origin: string, run: AttackRun, job: KilledJob): Promise<void> {
  const reply = await getJob(origin, run, job)
  run.count('looks at a job after a start')
  if (job.deletion === 'tried' && reply?.status === 404) job.deletion = 'acknowledged'
  if (job.deletion === 'acknowledged') {
    if (reply?.status !== 404) run.find(`A deleted job is back: ${reply?.status}`, job.id)
    return
  }
  // A deletion that did not end may be sent again, or not.
  if (reply?.status !== 200) return run.find(`A job is lost: ${reply?.status}`, job.id)
  const { inputBytes }: JobDocument = JSON.parse(reply.text)
  const acknowledged = job.parts.reduce((sum, part) => sum + part.length, 0)
  if (inputBytes < acknowledged)
    run.find(`Acknowledged parts are lost: ${inputBytes} of ${acknowledged} bytes are there`, job.id)
}

/** Requires after a start that no acknowledged line is lost, and none that was deleted is back. */
export async function requireWatch(
  origin: string,
  run: AttackRun,
  { id, key, lines, removed }: KilledWatch,
): Promise<void> {
  const there = new Set<string>()
  for (let after = 0, done = false; !done;) {
    const reply = await run.ask(origin, {
      method: 'GET',
      path: `/v1/watches/${id}/lines?limit=1000&after=${after}`,
      key,
    })
    if (reply?.status !== 200) return run.find(`A watch is lost: ${reply?.status}`, id)
    const page: { items: { id: string }[]; next: number; done: boolean } = JSON.parse(reply.text)
    for (const line of page.items) there.add(line.id)
    ;({ next: after, done } = page)
  }
  run.count('looks at a watch after a start')
  const lost = [...lines].filter((line) => !there.has(line))
  const back = [...removed].filter((line) => there.has(line))
  if (lost.length > 0) run.find(`${lost.length} acknowledged lines are lost: ${lost.slice(0, 3).join()}`, id)
  if (back.length > 0) run.find(`${back.length} deleted lines are back: ${back.slice(0, 3).join()}`, id)
}

/** Waits until a job has ended, resuming it where the law has changed, and requires one answer to each line, by one law. */
export async function requireResult(origin: string, run: AttackRun, job: KilledJob): Promise<void> {
  const end = performance.now() + ENDING_MS
  for (;;) {
    const reply = await getJob(origin, run, job)
    if (reply?.status !== 200) return run.find(`A started job is lost: ${reply?.status}`, job.id)
    const { state, error }: JobDocument = JSON.parse(reply.text)
    if (state === 'done') break
    if (state === 'failed') {
      run.count(`jobs that stopped: ${error?.code}`)
      if (error !== null && error.code !== 'ruleset-changed') return run.find(`A job failed: ${error.code}`, job.id)
      await run.ask(origin, { method: 'POST', path: `/v1/jobs/${job.id}/resume`, key: job.key })
    }
    if (performance.now() > end) return run.find(`A job does not end: ${state}`, job.id)
    await pause(500)
  }
  const result = await run.ask(origin, { method: 'GET', path: `/v1/jobs/${job.id}/result`, key: job.key })
  if (result?.status !== 200) return run.find(`A result is lost: ${result?.status}`, job.id)
  run.count('jobs that ended after kills')
  const [, ...rows] = result.text.trimEnd().split('\n')
  run.count('lines that were answered after kills', rows.length)
  const ids = job.parts.flatMap((part, at) =>
    Array.from({ length: part.split('\n').length - (at === 0 ? 2 : 1) }, (_, row) => `${at + 1}-${row}`),
  )
  const named = rows.map((row) => row.slice(0, row.indexOf(',')))
  if (named.join() !== ids.join()) run.find(`${rows.length} lines in place of ${ids.length}, or others`, job.id)
  const answers = new Set(rows.map((row) => row.slice(row.indexOf(','))))
  if (answers.size !== 1)
    run.find(`Equal lines have ${answers.size} answers: ${[...answers].slice(0, 2).join(' | ')}`, job.id)
  await requireReceipt(origin, run, job, result.text)
}

const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** The receipt is of these bytes, and its signature is ours. */
async function requireReceipt(origin: string, run: AttackRun, job: KilledJob, answers: string): Promise<void> {
  const reply = await getJob(origin, run, job, '?receipt=true')
  const published = await run.ask(origin, { method: 'GET', path: '/v1/keys' })
  if (reply?.status !== 200 || published?.status !== 200)
    return run.find(`No receipt: ${reply?.status} ${reply?.text.slice(0, 200)}`, job.id)
  const { receipt }: { receipt: unknown } = JSON.parse(reply.text)
  const { keys }: { keys: unknown } = JSON.parse(published.text)
  const evidence = {
    keys: PublicKeySchema.array().parse(keys),
    list: digestOf(job.parts.join('')),
    answers: digestOf(answers),
  }
  const { checks } = await verifyList(receipt, evidence)
  run.count('receipts that were verified')
  const failed = checks.filter(({ outcome }) => outcome === 'fails').map(({ id }) => id)
  if (failed.length > 0) run.find(`The receipt does not verify: ${failed.join()}`, job.id)
}
