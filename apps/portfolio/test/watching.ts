import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type * as z from 'zod'
import { CreatedWatchSchema, WatchEventsSchema, WatchSchema } from '../src/contract/watch-schema.ts'
import { send } from './ask.ts'

export type WatchDocument = z.infer<typeof WatchSchema>
type KeptEvent = z.infer<typeof WatchEventsSchema>['items'][number]

/** The watch in a response, which must be as `WatchSchema` says. */
export const watchIn = async (response: Response): Promise<WatchDocument> => WatchSchema.parse(await response.json())

/** Sends a request with a JSON body, or several as NDJSON. */
export function sendJson(method: string, path: string, body: unknown, key?: string | null): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = { 'content-type': 'application/json' }
  return send(path, { method, body: text, headers, ...(key === undefined ? {} : { key }) })
}

const created: { readonly id: string; readonly key: string | undefined }[] = []

/** Deletes every watch of a test, whose alarm would go on. */
export async function deleteWatches(): Promise<void> {
  for (const { id, key } of created.splice(0))
    await send(`/v1/watches/${id}`, { method: 'DELETE', ...(key === undefined ? {} : { key }) })
}

/** Creates a watch. */
export async function createdWatch(stated: object, key?: string): Promise<z.infer<typeof CreatedWatchSchema>> {
  const response = await sendJson('POST', '/v1/watches', stated, key)
  if (response.status !== 201) throw new Error(await response.text())
  const answer = CreatedWatchSchema.parse(await response.json())
  created.push({ id: answer.watch.id, key })
  return answer
}

/** Runs the alarm of a watch until it has looked on a day. */
export async function lookUntil(id: string, day: string): Promise<WatchDocument> {
  for (let times = 0; times < 1000; times++) {
    const watch = await watchIn(await send(`/v1/watches/${id}`))
    if (watch.looked.day === day && watch.state === 'watching') return watch
    await runDurableObjectAlarm(env.WATCHES.getByName(id))
  }
  throw new Error(`The watch has not looked on ${day}.`)
}

/** The first thousand events of a watch after one. */
export async function eventsOf(id: string, after = 0): Promise<readonly KeptEvent[]> {
  const response = await send(`/v1/watches/${id}/events?limit=1000&after=${after}`)
  const { items } = WatchEventsSchema.parse(await response.json())
  return items
}
