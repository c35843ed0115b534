import type { Env } from '../env.ts'
import type { Job } from '../jobs/job.ts'
import type { Ledger } from '../ledgers/ledger.ts'
import type { Watch } from '../watches/watch.ts'
import { noSuchLedger } from './no-such-ledger.ts'
import { noSuchWatch } from './no-such-watch.ts'
import { noSuchJob } from './wrong-state.ts'

/** A request of a known caller. */
export type CallerRequest = {
  readonly request: Request
  readonly env: Env
  /** Digest of the API key. */
  readonly owner: string
  /** Parameters of the path, by name. */
  readonly path: Readonly<Record<string, string>>
}

const ID = /^[0-9a-f]{32}$/

/** A new id, which nobody can guess. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '')

/**
 * The id in the path, and the object of the job. Whether the job exists, and belongs to the caller, only the object knows.
 *
 * @throws Refusal if it can be no id.
 */
export function jobOf({ path, env }: CallerRequest): { readonly id: string; readonly job: DurableObjectStub<Job> } {
  const { id = '' } = path
  if (!ID.test(id)) throw noSuchJob()
  return { id, job: env.JOBS.getByName(id) }
}

/** The id in the path, and the object of the watch, as for a job. */
export function watchOf({ path, env }: Pick<CallerRequest, 'path' | 'env'>): {
  readonly id: string
  readonly watch: DurableObjectStub<Watch>
} {
  const { id = '' } = path
  if (!ID.test(id)) throw noSuchWatch()
  return { id, watch: env.WATCHES.getByName(id) }
}

/** The object of the ledger in the path, as for a job. */
export function ledgerOf({ path, env }: Pick<CallerRequest, 'path' | 'env'>): DurableObjectStub<Ledger> {
  const { id = '' } = path
  if (!ID.test(id)) throw noSuchLedger()
  return env.LEDGERS.getByName(id)
}
