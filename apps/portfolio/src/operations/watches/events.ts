import { readQuery } from '@ytterby/http/read-query'
import { AfterQuery } from '../../contract/watch-schema.ts'
import { watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { instant } from '../../now.ts'
import { atomFeed } from '../../watches/atom-feed.ts'
import { answerJson } from '../answer-json.ts'

const FEED_ENTRIES = 100

/** `GET /v1/watches/{id}/events`: events after one, in their order. */
export async function listEvents(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  const { after, limit } = readQuery(AfterQuery, new URL(call.request.url).search.slice(1))
  const events = await watch.events(call.owner, after, limit)
  if (events === null) throw noSuchWatch()
  return answerJson({
    items: events.map(({ n, at, event }) => ({ n, told: instant(at), event })),
    next: events.at(-1)?.n ?? after,
    done: events.length < limit,
  })
}

/** `GET /v1/watches/{id}/feed/{token}`: the last events as an Atom feed, for whoever knows its address. */
export async function getFeed(asked: Pick<CallerRequest, 'request' | 'env' | 'path'>): Promise<Response> {
  const { id, watch } = watchOf(asked)
  const feed = await watch.feed(asked.path['token'] ?? '', FEED_ENTRIES)
  if (feed === null) throw noSuchWatch()
  return new Response(atomFeed({ id, ...feed, address: asked.request.url }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
