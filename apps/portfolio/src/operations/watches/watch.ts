import { WatchChangeSchema } from '../../contract/watch-schema.ts'
import { watchOf, type CallerRequest } from '../../http/asked.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { readWatchBody } from '../../http/read-watch-body.ts'
import { instant } from '../../now.ts'
import { Directory } from '../../watches/directory.ts'
import { answerJson } from '../answer-json.ts'
import { webhookOf } from './webhook-of.ts'

/** `GET /v1/watches`: the watches of the key. */
export async function listWatches({ env, owner }: CallerRequest): Promise<Response> {
  const watches = await new Directory(env.DIRECTORY).of(owner)
  return answerJson({ items: watches.map(({ id, name, created }) => ({ id, name, created: instant(created) })) })
}

/** `GET /v1/watches/{id}`. */
export async function getWatch(asked: CallerRequest): Promise<Response> {
  const document = await watchOf(asked).watch.describe(asked.owner)
  if (document === null) throw noSuchWatch()
  return answerJson(document)
}

/** `PATCH /v1/watches/{id}`: changes what is stated. */
export async function changeWatch(asked: CallerRequest): Promise<Response> {
  const { watch } = watchOf(asked)
  if ((await watch.ahead(asked.owner)) === null) throw noSuchWatch()
  const { name, ahead, webhook } = await readWatchBody(asked.request, WatchChangeSchema)
  const changed = await watch.change(asked.owner, {
    ...(name === undefined ? {} : { name }),
    ...(ahead === undefined ? {} : { ahead }),
    ...(webhook === undefined ? {} : { webhook: await webhookOf(webhook, asked.env) }),
  })
  const document = await watch.describe(asked.owner)
  if (changed === null || document === null) throw noSuchWatch()
  return answerJson({ watch: document, secret: changed.secret })
}

/** `DELETE /v1/watches/{id}`: stops the watch and wipes everything that belongs to it. */
export async function deleteWatch(asked: CallerRequest): Promise<Response> {
  if (!(await watchOf(asked).watch.wipe(asked.owner))) throw noSuchWatch()
  return new Response(null, { status: 204 })
}
