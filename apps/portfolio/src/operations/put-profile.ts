import { Refusal } from '@ytterby/http/problem'
import { readProfile } from 'ytterby/lists'
import { jobOf, type CallerRequest } from '../http/caller-request.ts'
import { readBytes } from '../http/read-bytes.ts'
import { PROFILE_BYTES } from '../jobs/limits.ts'
import { storeProfile } from '../jobs/store-part.ts'

/** `PUT /v1/jobs/{id}/profile`: how the list is to be read. Sent again, it replaces the profile. */
export async function putProfile(call: CallerRequest): Promise<Response> {
  const { id } = jobOf(call)
  const { request, env, owner } = call
  const bytes = await readBytes(request, PROFILE_BYTES, 'profile-too-large')
  readProfile(parsed(bytes))
  // It is kept as it was sent, so that its digest in a receipt is that of the caller's file.
  await storeProfile(env, { id, owner, bytes })
  return new Response(null, { status: 204 })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Refusal('malformed-json')
  }
}
