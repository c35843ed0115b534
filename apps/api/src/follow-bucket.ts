import { createLawFollower, memoryStore } from '@ytterby/follow'
import type { Ruleset } from 'ytterby'
import type { Env } from './env.ts'

const store = memoryStore()
let etag: string | null = null

/**
 * The newest law in the bucket that is proven; null if it is the one that was found before, if there is none, or if the bucket
 * cannot be read: then the law in force stays, whichever it is by now. Each time another follower: a request that ends early
 * leaves its work unfinished, and others cannot go on with it.
 */
export async function newestLaw({ LAW, LAW_ROOT }: Env, now: number): Promise<Ruleset | null> {
  try {
    const latest = (await LAW?.head('latest')) ?? null
    if (LAW === undefined || LAW_ROOT === undefined || latest === null || latest.etag === etag) return null
    const follower = await createLawFollower({
      source: '',
      trust: JSON.parse(LAW_ROOT),
      store,
      now: () => now,
      accept: 'automatic',
      fetch: async (url) => {
        const found = await LAW.get(url.slice(1))
        return found === null ? new Response(null, { status: 404 }) : new Response(found.body)
      },
    })
    const { failure, inForce: found } = await follower.check()
    console.log(JSON.stringify({ law: found.version, failure: failure?.code ?? null }))
    // What was refused is read again, in case it was written just then.
    etag = failure === null ? latest.etag : null
    return failure === null ? follower.ruleset : null
  } catch (error) {
    console.log(JSON.stringify({ law: null, failure: error instanceof Error ? error.name : 'unknown' }))
    return null
  }
}
