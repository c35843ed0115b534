import type { LedgerEvent } from 'ytterby/ledger'
import type * as z from 'zod'
import { AddedEventsSchema, LedgerEventsSchema, LedgerSchema } from '../src/contract/ledger-schema.ts'
import { send } from './ask.ts'
import { sendJson } from './watching.ts'

type LedgerDocument = z.infer<typeof LedgerSchema>

const created: { readonly id: string; readonly key: string | undefined }[] = []

/** Deletes every ledger of a test. */
export async function deleteLedgers(): Promise<void> {
  for (const { id, key } of created.splice(0))
    await send(`/v1/ledgers/${id}`, { method: 'DELETE', ...(key === undefined ? {} : { key }) })
}

/** Creates a ledger with some events; returns its path. */
export async function createdLedger(events: readonly LedgerEvent[] = [], key?: string): Promise<string> {
  const response = await sendJson('POST', '/v1/ledgers', { name: 'Magnets' }, key)
  if (response.status !== 201) throw new Error(await response.text())
  const { id } = LedgerSchema.parse(await response.json())
  created.push({ id, key })
  if (events.length > 0) await added(`/v1/ledgers/${id}`, events, key)
  return `/v1/ledgers/${id}`
}

/** Sends events, and returns what became of them. */
export async function added(
  path: string,
  events: readonly unknown[],
  key?: string,
): Promise<z.infer<typeof AddedEventsSchema>> {
  const response = await sendJson('POST', `${path}/events`, events, key)
  if (response.status !== 200) throw new Error(await response.text())
  return AddedEventsSchema.parse(await response.json())
}

/** A page of events. */
export const pageOf = async (path: string, query = ''): Promise<z.infer<typeof LedgerEventsSchema>> =>
  LedgerEventsSchema.parse(await (await send(`${path}/events${query}`)).json())

export const ledgerAt = async (path: string): Promise<LedgerDocument> =>
  LedgerSchema.parse(await (await send(path)).json())
