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

/** Creates a watch. */
export async function createdWatch(stated: object, key?: string): Promise<z.infer<typeof CreatedWatchSchema>> {
  const response = await sendJson('POST', '/v1/watches', stated, key)
  if (response.status !== 201) throw new Error(await response.text())
  return CreatedWatchSchema.parse(await response.json())
}

/** Runs the alarm of a watch, as often as it asks to run at once. */
export async function runAlarms(id: string, most = 50): Promise<void> {
  for (let times = 0; times < most; times++) {
    await runDurableObjectAlarm(env.WATCHES.getByName(id))
    const { state, webhook } = await watchIn(await send(`/v1/watches/${id}`))
    if (state === 'watching' && (webhook === null || webhook.waiting === 0)) return
  }
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

/** All events of a watch. */
export async function eventsOf(id: string): Promise<readonly KeptEvent[]> {
  const { items } = WatchEventsSchema.parse(await (await send(`/v1/watches/${id}/events?limit=1000`)).json())
  return items
}
