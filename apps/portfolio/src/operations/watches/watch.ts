import { WatchChangeSchema } from '../../contract/watch-schema.ts'
import { watchOf, type Asked } from '../../http/asked.ts'
import { noSuchWatch } from '../../http/no-such-watch.ts'
import { readWatchBody } from '../../http/read-watch-body.ts'
import { instant } from '../../now.ts'
import { Directory } from '../../watches/directory.ts'
import type { Webhook } from '../../watches/watch-record.ts'
import { newWebhook } from '../../webhook/webhook-keys.ts'
import { answerJson } from '../answer-json.ts'
import { requireAddress } from './require-address.ts'

/** `GET /v1/watches`: the watches of the key. */
export async function listWatches({ env, owner }: Asked): Promise<Response> {
  const watches = await new Directory(env.DIRECTORY).of(owner)
  return answerJson({ items: watches.map(({ id, name, created }) => ({ id, name, created: instant(created) })) })
}

/** `GET /v1/watches/{id}`. */
export async function getWatch(asked: Asked): Promise<Response> {
  const document = await watchOf(asked).watch.describe(asked.owner)
  if (document === null) throw noSuchWatch()
  return answerJson(document)
}

/** `PATCH /v1/watches/{id}`: changes what is stated. */
export async function changeWatch(asked: Asked): Promise<Response> {
  const { watch } = watchOf(asked)
  const before = await watch.settings(asked.owner)
  if (before === null) throw noSuchWatch()
  const { name, ahead, webhook: stated } = await readWatchBody(asked.request, WatchChangeSchema)
  const webhook = stated === undefined ? before.webhook : await changedWebhook(before.webhook, stated, asked)
  const isChanged = await watch.change(asked.owner, {
    name: name ?? before.name,
    ahead: ahead ?? before.ahead,
    webhook,
  })
  const document = isChanged ? await watch.describe(asked.owner) : null
  if (document === null) throw noSuchWatch()
  return answerJson({ watch: document, secret: before.webhook === null ? (webhook?.secret ?? null) : null })
}

/** Another address keeps the keys. */
async function changedWebhook(
  before: Webhook | null,
  stated: { readonly url: string } | null,
  { env }: Asked,
): Promise<Webhook | null> {
  if (stated === null) return null
  await requireAddress(stated.url, env)
  return before === null ? newWebhook(stated.url) : { ...before, url: stated.url, failing: null }
}

/** `DELETE /v1/watches/{id}`: stops the watch and wipes everything that belongs to it. */
export async function deleteWatch(asked: Asked): Promise<Response> {
  if (!(await watchOf(asked).watch.wipe(asked.owner))) throw noSuchWatch()
  return new Response(null, { status: 204 })
}
