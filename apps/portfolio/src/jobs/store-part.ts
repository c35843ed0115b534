import { requireAdmission } from '../http/require-admission.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import type { Env } from '../env.ts'
import { newInputKey } from './files.ts'

type Part = { readonly id: string; readonly owner: string; readonly n: number; readonly bytes: Uint8Array }

/**
 * Stores a part of the input. Storing it again replaces it.
 *
 * @throws Refusal if the job takes no parts, or the quota has no room.
 */
export async function storePart(env: Env, { id, owner, n, bytes }: Part): Promise<void> {
  const job = env.JOBS.getByName(id)
  const total = await job.bytesWithPart(owner, n, bytes.length)
  if (total === null) throw noSuchJob()
  if (typeof total === 'string') throw wrongState(total)
  requireAdmission(await env.ACCOUNTS.getByName(owner).keep(id, total))
  const key = newInputKey(id, n)
  await env.FILES.put(key, bytes)
  const stored = await job.partStored(owner, n, { key, bytes: bytes.length })
  if (stored.replaced !== null) await env.FILES.delete(stored.replaced)
  if (stored.isTaken) return
  // The job was started or wiped meanwhile.
  await env.FILES.delete(key)
  throw (await job.describe(owner)) === null ? noSuchJob() : wrongState('not-uploading')
}
