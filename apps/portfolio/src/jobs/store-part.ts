import { requireAdmission } from '../http/require-admission.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import type { Env } from '../env.ts'
import { newInputKey, newProfileKey } from './files.ts'
import { hexDigest } from './hex-digest.ts'
import type { WrongState } from './job-record.ts'

type Sent = { readonly id: string; readonly owner: string; readonly bytes: Uint8Array }

/** What the job says of a file that was stored; the object that it replaces is deleted. */
type Taken = { readonly isTaken: boolean; readonly replaced: string | null }

/**
 * Stores a part of the input. Storing it again replaces it.
 *
 * @throws Refusal if the job takes no parts, or the quota has no room.
 */
export async function storePart(env: Env, { n, ...sent }: Sent & { readonly n: number }): Promise<void> {
  const { id, owner, bytes } = sent
  const job = env.JOBS.getByName(id)
  await requireRoom(env, sent, await job.bytesWithPart(owner, n, bytes.length))
  const key = newInputKey(id, n)
  await storeAs(key, sent, env, () => job.partStored(owner, n, { key, bytes: bytes.length }))
}

/**
 * Stores the profile by which a list is read. Storing it again replaces it.
 *
 * @throws Refusal if the job takes no profile, or the quota has no room.
 */
export async function storeProfile(env: Env, sent: Sent): Promise<void> {
  const { id, owner, bytes } = sent
  const job = env.JOBS.getByName(id)
  await requireRoom(env, sent, await job.bytesWithProfile(owner, bytes.length))
  const profile = { key: newProfileKey(id), bytes: bytes.length, digest: `sha256:${await hexDigest(bytes)}` }
  await storeAs(profile.key, sent, env, () => job.profileStored(owner, profile))
}

async function requireRoom(env: Env, { id, owner }: Sent, total: number | WrongState | null): Promise<void> {
  if (total === null) throw noSuchJob()
  if (typeof total === 'string') throw wrongState(total)
  requireAdmission(await env.ACCOUNTS.getByName(owner).keep(id, total))
}

async function storeAs(
  key: string,
  { id, owner, bytes }: Sent,
  env: Env,
  tell: () => Taken | Promise<Taken>,
): Promise<void> {
  await env.FILES.put(key, bytes)
  const { isTaken, replaced } = await tell()
  if (replaced !== null) await env.FILES.delete(replaced)
  if (isTaken) return
  // The job was started or wiped meanwhile.
  await env.FILES.delete(key)
  throw (await env.JOBS.getByName(id).describe(owner)) === null ? noSuchJob() : wrongState('not-uploading')
}
