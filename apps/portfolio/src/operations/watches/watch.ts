import { WatchChangeSchema } from '../../contract/watch-schema.ts'
import { newId, watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { invalidWatch, readWatchBody } from '../../http/read-watch-body.ts'
import { instant } from '../../now.ts'
import { Directory } from '../../watches/directory.ts'
import { answerJson } from '../answer-json.ts'
import { keptOperations } from '../kept.ts'

/** The last part of the address of a feed. */
export const newFeedToken = (): string => newId() + newId()

/** `GET /v1/watches`: the watches of the key. */
export async function listWatches({ env, owner }: CallerRequest): Promise<Response> {
  const watches = await new Directory(env.DIRECTORY).of(owner)
  return answerJson({ items: watches.map(({ id, name, created }) => ({ id, name, created: instant(created) })) })
}

/** `POST /v1/watches/{id}/feed`: another address for the feed. */
export async function rotateFeed(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  const changed = await watch.change(call.owner, { feedToken: newFeedToken() })
  const document = await watch.describe(call.owner)
  if (changed === null || document === null) throw noSuchWatch()
  return answerJson(document)
}

/** What a watch has in common with a ledger. */
export const watches = keptOperations({
  find: (call) => watchOf(call).watch,
  noSuch: noSuchWatch,
  changes: WatchChangeSchema,
  readBody: readWatchBody,
  invalid: invalidWatch,
  name: 'watch',
})
