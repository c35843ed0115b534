import { concat } from '@ytterby/http/lines'
import { answerBatch, createLineAnswerer, ListError, readPieces, type LineAnswerer } from '@ytterby/lists/batch'
import { currentRuleset } from 'ytterby'
import 'ytterby/law'
import type { Env } from '../env.ts'
import type { ChunkMessage } from './chunk-message.ts'
import { outputKey, readRange } from './files.ts'
import { frozenRuleset } from './frozen-ruleset.ts'
import { hexDigest } from './hex-digest.ts'
import { recogniseInput } from './input-list.ts'
import type { Answers, ChunkReport } from './job-record.ts'
import type { ChunkWork } from './chunk-work.ts'
import type { ProfiledChunk } from './with-profile/profiled-chunk.ts'

/**
 * Answers a chunk, stores the result, and then reports it. It may be called twice for the same chunk, also at the same time:
 * both store the same bytes.
 */
export async function answerChunk({ job: id, chunk: n }: ChunkMessage, env: Env): Promise<void> {
  const job = env.JOBS.getByName(id)
  const work = await job.take(n, currentRuleset.digest)
  if (work === null) return
  // Somebody may have stored the result, and ended before it was known that the job is gone.
  if (work === 'gone') return env.FILES.delete(outputKey(id, n))
  try {
    const { profiled } = work
    const answers = await (profiled === null
      ? answersTo(id, work, env)
      : takeStepOf({ ...work, ...profiled, job: id, n }, env))
    if (answers === null) return
    const { bytes, counts } = answers
    const report: ChunkReport = { ...counts, bytes: bytes.length, digest: await hexDigest(bytes) }
    await env.FILES.put(outputKey(id, n), bytes)
    if (!(await job.answered(n, report))) await env.FILES.delete(outputKey(id, n))
  } catch (error) {
    if (error instanceof ListError) return job.refuse({ code: error.code, message: error.message })
    // The job sends the chunk again when nothing else is left to wait for.
    console.error(JSON.stringify({ fault: error instanceof Error ? error.name : 'unknown', step: 'chunk', chunk: n }))
  }
}

/** Most consumers answer lists in the columns of the contract, and need nothing of the others. */
async function takeStepOf(chunk: ProfiledChunk, env: Env): Promise<Answers | null> {
  const { takeStep } = await import('./with-profile/take-step.ts')
  return takeStep(chunk, env)
}

/** The answerer of the last job. Lists repeat goods, and as on the command line each is answered once a list. */
let last: { readonly job: string; readonly answerer: LineAnswerer } | null = null

async function answersTo(job: string, { parameters, pieces, chunk }: ChunkWork, env: Env): Promise<Answers> {
  const { asOf, knownAt, lang, out, full, ruleset: version } = parameters
  const { form } = await recogniseInput(env.FILES, pieces)
  if (last?.job !== job) {
    const answerer = createLineAnswerer(form, {
      defaults: { asOf: () => asOf, knownAt: knownAt ?? undefined },
      lang,
      ruleset: await frozenRuleset(env, version),
      out: out ?? undefined,
      full,
      raw: true,
    })
    last = { job, answerer }
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
