import { knownKeys } from '@ytterby/http/api-key'
import { newestLaw } from '@ytterby/http/law/in-force'
import type { Env } from '../env.ts'
import { now } from '../now.ts'
import { Directory, LedgerDirectory } from './directory.ts'
import { WOKEN_AT_ONCE } from './limits.ts'
import { dayBehind } from './night.ts'

const AT_ONCE = 50

/** Wakes watches and ledgers that missed a night, or have not looked by the law in force; removes what is listed but gone. */
export async function wakeBehind(env: Env): Promise<void> {
  await wakeListed(new Directory(env.DIRECTORY), env, async (id, owner) => {
    if (await env.WATCHES.getByName(id).wake()) return true
    await env.ACCOUNTS.getByName(owner).forgetWatch(id)
    return false
  })
  await wakeListed(new LedgerDirectory(env.DIRECTORY), env, async (id, owner) => {
    if (await env.LEDGERS.getByName(id).wake()) return true
    await env.ACCOUNTS.getByName(owner).forgetLedger(id)
    return false
  })
}

/** @param wake wakes one of them; false if it is gone. */
async function wakeListed(
  directory: Directory | LedgerDirectory,
  env: Env,
  wake: (id: string, owner: string) => Promise<boolean>,
): Promise<void> {
  const at = now()
  const missed = { day: dayBehind(at), ruleset: (await newestLaw(env)).digest, owners: knownKeys(env) }
  const behind = [...(await directory.behind(missed, WOKEN_AT_ONCE, at))]
  while (behind.length > 0)
    // One that cannot be woken must not keep the others asleep.
    await Promise.allSettled(
      behind.splice(0, AT_ONCE).map(async ({ id, owner }) => {
        if (!(await wake(id, owner))) await directory.remove(id)
      }),
    )
}
