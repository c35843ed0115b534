import { isKnown } from '@ytterby/http/api-key'
import { notFound } from '@ytterby/http/problem'
import type { CallerRequest } from '../http/caller-request.ts'
import { instant } from '../now.ts'
import { countKept, deleteKept, listKept } from '../withdrawn/kept-by-key.ts'
import { answerJson } from './answer-json.ts'

const DIGEST = /^[0-9a-f]{64}$/

/** `GET /v1/withdrawn-keys/{digest}`: what a withdrawn key still keeps, by id; for the operator. */
export async function listWithdrawn(call: CallerRequest): Promise<Response> {
  const kept = await listKept(call.env, digestOf(call))
  const jobs = kept.jobs.map(({ expires, ...job }) => ({ ...job, expires: instant(expires) }))
  return answerJson({ count: countKept(kept), ...kept, jobs })
}

/** `DELETE /v1/withdrawn-keys/{digest}`: deletes some of it; for the operator, until nothing is left. */
export async function deleteWithdrawn(call: CallerRequest): Promise<Response> {
  const digest = digestOf(call)
  const outcome = await deleteKept(call.env, digest)
  console.log(JSON.stringify({ operation: 'deleteWithdrawnKey', ...outcome }))
  return answerJson(outcome)
}

/** @throws Refusal for the digest of a key that is known, and for anything that is no digest. */
function digestOf({ path, env }: CallerRequest): string {
  const { digest = '' } = path
  if (DIGEST.test(digest) && !isKnown(digest, env)) return digest
  throw notFound(
    'digest',
    'State the SHA-256 of a withdrawn key, in 64 hexadecimal digits; a key that is in API_KEY_DIGESTS is not withdrawn.',
  )
}
