import { announcedRuleset } from '@ytterby/http/law/in-force'
import { concat } from '@ytterby/http/lines'
import { answerBatch, createLineAnswerer, ListError, readPieces, type LineAnswerer } from '@ytterby/lists/batch'
import { currentRuleset, type Ruleset } from 'ytterby'
import 'ytterby/law'
import type { Env } from '../env.ts'
import type { ChunkMessage } from './chunk-message.ts'
import { RULESET_CHANGED } from './faults.ts'
import { deleteAll, lawPrefix, outputKey, readRange } from './files.ts'
import { frozenRuleset } from './frozen-ruleset.ts'
import { hexDigest } from './hex-digest.ts'
import { recogniseInput } from './input-list.ts'
import type { Answers, ChunkReport } from './job-record.ts'
import type { ChunkWork } from './chunk-work.ts'
import type { ProfiledChunk } from './with-profile/profiled-chunk.ts'

/**
 * Answers a chunk by the law with which its job began, also after another has taken force, stores the result, and then reports it. It may be called twice for the same
 * chunk, also at the same time: both store the same bytes.
 */
export async function answerChunk({ job: id, chunk: n }: ChunkMessage, env: Env, inForce: Ruleset): Promise<void> {
  const job = env.JOBS.getByName(id)
  const work = await job.take(n)
  if (work === null) return
  // Somebody may have stored something, and ended before it was known that the job is gone.
  if (work === 'gone') return deleteAll(env.FILES, id)
  const { law, profiled } = work
  const made = lawPrefix(id, law)
  try {
    const ruleset = await rulesetOf(work, env, inForce)
    if (ruleset === null) return await job.refuse(law, RULESET_CHANGED)
    const answers = await (profiled === null
      ? answersTo({ ...work, made, ruleset }, env)
      : takeStepOf({ ...work, ...profiled, job: id, n, made, ruleset }, env))
    if (answers === null) return
    const { bytes, counts } = answers
    const report: ChunkReport = { ...counts, bytes: bytes.length, digest: await hexDigest(bytes) }
    await env.FILES.put(outputKey(made, n), bytes)
    if (!(await job.answered(n, law, report))) await deleteAll(env.FILES, id)
  } catch (error) {
    if (error instanceof ListError) return job.refuse(law, { code: error.code, message: error.message })
    // The job sends the chunk again when nothing else is left to wait for.
    console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'chunk', chunk: n }))
  }
}

/**
 * The law of a job: the release that was asked for, or what was in force when it began; null if that is not to be had any more, as
 * of a draft that another deployment has replaced.
 */
async function rulesetOf({ parameters, law, version }: ChunkWork, env: Env, inForce: Ruleset): Promise<Ruleset | null> {
  if (parameters.ruleset !== null) return frozenRuleset(env, parameters.ruleset)
  return [inForce, currentRuleset].find(({ digest }) => digest === law) ?? followedRuleset(version, law)
}

/** The law of the last job that began before another law took force; opening one takes long. */
let earlier: Ruleset | null = null

async function followedRuleset(version: string, law: string): Promise<Ruleset | null> {
  if (earlier?.digest !== law) earlier = await announcedRuleset(version)
  return earlier?.digest === law ? earlier : null
}

/** Most consumers answer lists in the columns of the contract, and need nothing of the others. */
async function takeStepOf(chunk: ProfiledChunk, env: Env): Promise<Answers | null> {
  const { takeStep } = await import('./with-profile/take-step.ts')
  return takeStep(chunk, env)
}

/** The answerer of the last job and its law. Lists repeat goods, and as on the command line each is answered once a list. */
let last: { readonly made: string; readonly answerer: LineAnswerer } | null = null

type PlainChunk = Omit<ChunkWork, 'profiled'> & { readonly made: string; readonly ruleset: Ruleset }

async function answersTo({ made, ruleset, parameters, pieces, chunk }: PlainChunk, env: Env): Promise<Answers> {
  const { asOf, knownAt, lang, out, full } = parameters
  const { form } = await recogniseInput(env.FILES, pieces)
  if (last?.made !== made) {
    const answerer = createLineAnswerer(form, {
      defaults: { asOf: () => asOf, knownAt: knownAt ?? undefined },
      lang,
      ruleset,
      out: out ?? undefined,
      full,
      raw: true,
    })
    last = { made, answerer }
  }
  const { begin, answer } = last.answerer
  const verdicts: Record<string, number> = {}
  let [answered, refused] = [0, 0]
  const isFirst = chunk.firstLine === 1
  const text = answerBatch(
    form,
    readPieces(readRange(env.FILES, pieces, chunk), 'utf-8'),
    (line) => {
      const given = answer(line)
      if (given.verdict === null) refused++
      else {
        answered++
        verdicts[given.verdict] = (verdicts[given.verdict] ?? 0) + 1
      }
      return given.text
    },
    { line: chunk.firstLine, inHeader: isFirst },
  )
  const encoder = new TextEncoder()
  const encoded: Uint8Array[] = isFirst ? [encoder.encode(begin)] : []
  for await (const piece of text) encoded.push(encoder.encode(piece))
  return { bytes: concat(encoded), counts: { lines: chunk.lines, answered, refused, asked: 0, verdicts } }
}
