/** What a page does that follows the law: it answers by what it kept, and asks the source once. */
import { createLawFollower } from '@ytterby/follow'
import { indexedDbStore } from '@ytterby/follow/indexed-db'

type Followed = { readonly before: string; readonly after: string; readonly failure: string | undefined }

declare global {
  var follow: (root: unknown) => Promise<Followed>
}

globalThis.follow = async (root) => {
  const follower = await createLawFollower({
    source: '/bundles',
    trust: { root },
    store: indexedDbStore(),
    now: Date.now,
    fetch: (url, init) => fetch(url, init),
    accept: 'automatic',
  })
  const answeredBy = (): string => follower.assess({ asOf: '2026-12-01', product: { form: 'ore' } }).ruleset.version
  const before = answeredBy()
  const { failure } = await follower.check()
  return { before, after: answeredBy(), failure: failure?.code }
}
