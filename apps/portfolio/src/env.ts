import type { LawEnv } from '@ytterby/http/law/followed'
import type { AccountEnv } from './account/account.ts'
import type { FrozenEnv } from './jobs/frozen-ruleset.ts'
import type { Job, JobEnv } from './jobs/job.ts'
import type { ReceiptEnv } from './jobs/job-receipt.ts'
import type { Ledger, LedgerEnv } from './ledgers/ledger.ts'
import type { Watch, WatchEnv } from './watches/watch.ts'

/** The bindings, variables and secrets of `wrangler.jsonc`. */
export type Env = AccountEnv &
  JobEnv &
  FrozenEnv &
  ReceiptEnv &
  LedgerEnv &
  WatchEnv &
  LawEnv & {
    readonly JOBS: DurableObjectNamespace<Job>
    readonly WATCHES: DurableObjectNamespace<Watch>
    readonly LEDGERS: DurableObjectNamespace<Ledger>
    /** Rate limits for callers without a key and with one. */
    readonly LIMIT?: RateLimit
    readonly LIMIT_WITH_KEY?: RateLimit
    /** Secret: SHA-256 digests of the API keys in hexadecimal, separated by white space. */
    readonly API_KEY_DIGESTS?: string
    /** Secret: digests of the operator's keys, as those of callers; without it nobody is the operator. */
    readonly OPERATOR_KEY_DIGESTS?: string
    /** Days after which a job is wiped. */
    readonly KEEP_DAYS: string
  }
