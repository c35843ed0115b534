import { concat, limitBytes } from '@ytterby/api/src/http/lines.ts'
import { notFound, Refusal } from '@ytterby/api/src/http/problem.ts'
import { PortfolioRefusal } from '../http/portfolio-problem.ts'
import { jobOf, type Asked } from '../http/asked.ts'
import { MAX_PARTS, PART_BYTES } from '../jobs/limits.ts'
import { storePart } from '../jobs/store-part.ts'

/** `PUT /v1/jobs/{id}/parts/{n}`: one part of the input. Sent again, it replaces the part. */
export async function putPart(asked: Asked): Promise<Response> {
  const { id } = jobOf(asked)
  const { request, env, owner, path } = asked
  const n = Number(path['n'])
  if (!/^[1-9]\d*$/.test(path['n'] ?? '') || n > MAX_PARTS)
    throw notFound('n', `Number the parts from 1; there are at most ${MAX_PARTS}.`)
  await storePart(env, { id, owner, n, bytes: await bytesOf(request) })
  return new Response(null, { status: 204 })
}

/** @throws Refusal if there are more than a part may have, whatever length is stated. */
async function bytesOf({ body, headers }: Request): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > PART_BYTES) throw new PortfolioRefusal('part-too-large')
  const pieces: Uint8Array[] = []
  try {
    if (body !== null) for await (const piece of limitBytes(body, PART_BYTES)) pieces.push(piece)
  } catch (error) {
    throw error instanceof Refusal && error.code === 'body-too-large' ? new PortfolioRefusal('part-too-large') : error
  }
  return concat(pieces)
}
