import type { KeptJob } from '../account/account.ts'
import type { Env } from '../env.ts'
import { countAll, deleteAll, prefixOf } from '../jobs/files.ts'
import { Directory, LedgerDirectory } from '../watches/directory.ts'

/** What a key keeps, by id. The feed and the webhook of a watch belong to it, and the profile and the parts of a job to that. */
export type KeptByKey = {
  readonly jobs: readonly (KeptJob & { readonly objects: number })[]
  readonly watches: readonly { readonly id: string; readonly lines: number; readonly bytes: number }[]
  readonly ledgers: readonly { readonly id: string; readonly events: number }[]
}

/** Jobs, watches and ledgers that one call deletes. */
const AT_ONCE = 20

/** Lists what a key keeps: its account, the directory of watches, its ledgers, and the objects of its jobs in R2. */
export async function listKept(env: Env, owner: string): Promise<KeptByKey> {
  const { jobs, watches, ledgers } = await env.ACCOUNTS.getByName(owner).listKept()
  const counted = new Set(watches.map(({ id }) => id))
  const listed = (await new Directory(env.DIRECTORY).of(owner)).filter(({ id }) => !counted.has(id))
  return {
    jobs: await Promise.all(
      jobs.map(async (job) => ({ ...job, objects: await countAll(env.FILES, prefixOf(job.id)) })),
    ),
    watches: [...watches, ...listed.map(({ id }) => ({ id, lines: 0, bytes: 0 }))],
    ledgers: await Promise.all(
      ledgers.map(async (id) => ({ id, events: await env.LEDGERS.getByName(id).countEvents() })),
    ),
  }
}

/** How much of something there is. */
export type KeptCount = {
  readonly jobs: number
  readonly objects: number
  readonly watches: number
  readonly lines: number
  readonly ledgers: number
  readonly events: number
}

export const countKept = ({ jobs, watches, ledgers }: KeptByKey): KeptCount => ({
  jobs: jobs.length,
  objects: jobs.reduce((sum, { objects }) => sum + objects, 0),
  watches: watches.length,
  lines: watches.reduce((sum, { lines }) => sum + lines, 0),
  ledgers: ledgers.length,
  events: ledgers.reduce((sum, { events }) => sum + events, 0),
})

/**
 * Deletes some of what a key keeps, and the account itself once it is empty. Whenever it is interrupted, the next call goes on:
 * what is deleted leaves the account last.
 *
 * @returns what was deleted, and what is left: call it again until nothing is.
 */
export async function deleteKept(
  env: Env,
  owner: string,
): Promise<{ readonly deleted: KeptCount; readonly left: KeptCount }> {
  const kept = await listKept(env, owner)
  const jobs = kept.jobs.slice(0, AT_ONCE)
  const watches = kept.watches.slice(0, AT_ONCE - jobs.length)
  const ledgers = kept.ledgers.slice(0, AT_ONCE - jobs.length - watches.length)
  for (const { id } of jobs) await deleteJob(env, owner, id)
  for (const { id } of watches) await deleteWatch(env, owner, id)
  for (const { id } of ledgers) await deleteLedger(env, owner, id)
  const left = await listKept(env, owner)
  if (left.jobs.length + left.watches.length + left.ledgers.length === 0) await env.ACCOUNTS.getByName(owner).wipe()
  return { deleted: countKept({ jobs, watches, ledgers }), left: countKept(left) }
}

/** Deletes a job, unless another key owns it; of one that is gone, what was left behind. */
async function deleteJob(env: Env, owner: string, id: string): Promise<void> {
  const job = env.JOBS.getByName(id)
  if (await job.wipe(owner)) return
  if (await job.isGone()) await deleteAll(env.FILES, id)
  await env.ACCOUNTS.getByName(owner).forget(id)
}

async function deleteWatch(env: Env, owner: string, id: string): Promise<void> {
  const watch = env.WATCHES.getByName(id)
  if (await watch.wipe(owner)) return
  if (await watch.isGone()) await new Directory(env.DIRECTORY).remove(id)
  await env.ACCOUNTS.getByName(owner).forgetWatch(id)
}

async function deleteLedger(env: Env, owner: string, id: string): Promise<void> {
  const ledger = env.LEDGERS.getByName(id)
  if (await ledger.wipe(owner)) return
  if (await ledger.isGone()) await new LedgerDirectory(env.DIRECTORY).remove(id)
  await env.ACCOUNTS.getByName(owner).forgetLedger(id)
}
