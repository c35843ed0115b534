import { currentRuleset } from 'ytterby'
import type { Env } from '../env.ts'
import { now } from '../now.ts'
import { Directory } from './directory.ts'
import { WOKEN_AT_ONCE } from './limits.ts'
import { dayBehind } from './night.ts'

const AT_ONCE = 50

/** Wakes watches that missed a night, or have not looked by the law of this Worker; removes what is listed but gone. */
export async function wakeBehind(env: Env): Promise<void> {
  const directory = new Directory(env.DIRECTORY)
  const behind = [...(await directory.behind(dayBehind(now()), currentRuleset.digest, WOKEN_AT_ONCE))]
  while (behind.length > 0)
    await Promise.all(
      behind.splice(0, AT_ONCE).map(async ({ id, owner }) => {
        if (await env.WATCHES.getByName(id).wake()) return
        await directory.remove(id)
        await env.ACCOUNTS.getByName(owner).forgetWatch(id)
      }),
    )
}
