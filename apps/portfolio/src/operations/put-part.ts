import { notFound } from '@ytterby/http/problem'
import { jobOf, type CallerRequest } from '../http/caller-request.ts'
import { readBytes } from '../http/read-bytes.ts'
import { MAX_PARTS, PART_BYTES } from '../jobs/limits.ts'
import { storePart } from '../jobs/store-part.ts'

/** `PUT /v1/jobs/{id}/parts/{n}`: one part of the input. Sent again, it replaces the part. */
export async function putPart(call: CallerRequest): Promise<Response> {
  const { id } = jobOf(call)
  const { request, env, owner, path } = call
  const n = Number(path['n'])
  if (!/^[1-9]\d*$/.test(path['n'] ?? '') || n > MAX_PARTS)
    throw notFound('n', `Number the parts from 1; there are at most ${MAX_PARTS}.`)
  await storePart(env, { id, owner, n, bytes: await readBytes(request, PART_BYTES, 'part-too-large') })
  return new Response(null, { status: 204 })
}
