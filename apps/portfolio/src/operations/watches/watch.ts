import { WatchChangeSchema } from '../../contract/watch-schema.ts'
import { watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { invalidWatch, readWatchBody } from '../../http/read-watch-body.ts'
import { instant } from '../../now.ts'
import { Directory } from '../../watches/directory.ts'
import { answerJson } from '../answer-json.ts'
import { webhookOf } from '../../webhook/webhook-of.ts'

/** `GET /v1/watches`: the watches of the key. */
export async function listWatches({ env, owner }: CallerRequest): Promise<Response> {
  const watches = await new Directory(env.DIRECTORY).of(owner)
  return answerJson({ items: watches.map(({ id, name, created }) => ({ id, name, created: instant(created) })) })
}

/** `GET /v1/watches/{id}`. */
export async function getWatch(call: CallerRequest): Promise<Response> {
  const document = await watchOf(call).watch.describe(call.owner)
  if (document === null) throw noSuchWatch()
  return answerJson(document)
}

/** `PATCH /v1/watches/{id}`: changes what is stated. */
export async function changeWatch(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  if ((await watch.ahead(call.owner)) === null) throw noSuchWatch()
  const { name, ahead, webhook } = await readWatchBody(call.request, WatchChangeSchema)
  const changed = await watch.change(call.owner, {
    ...(name === undefined ? {} : { name }),
    ...(ahead === undefined ? {} : { ahead }),
    ...(webhook === undefined ? {} : { webhook: await webhookOf(webhook, call.env, invalidWatch) }),
  })
  const document = await watch.describe(call.owner)
  if (changed === null || document === null) throw noSuchWatch()
  return answerJson({ watch: document, secret: changed.secret })
}

/** `DELETE /v1/watches/{id}`: stops the watch and wipes everything that belongs to it. */
export async function deleteWatch(call: CallerRequest): Promise<Response> {
  if (!(await watchOf(call).watch.wipe(call.owner))) throw noSuchWatch()
  return new Response(null, { status: 204 })
}
