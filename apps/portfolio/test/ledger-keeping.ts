import type { LedgerEvent } from 'ytterby/ledger'
import type * as z from 'zod'
import { AddedEventsSchema, LedgerEventsSchema, LedgerSchema } from '../src/contract/ledger-schema.ts'
import { send } from './ask.ts'
import { sendJson } from './watching.ts'

type LedgerDocument = z.infer<typeof LedgerSchema>

/** A general licence for 5,000 kg of magnets with dysprosium. */
const TERMS = {
  form: 'general',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 5000,
  usedKg: 0,
  holder: 'Example Magnets Co., Ltd.',
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2029-01-15',
  changeRequest: 'none',
} satisfies LedgerEvent['terms']

/** A shipment that the licence covers. */
export const SHIPMENT = {
  document: 'SO-9',
  inquiry: {
    asOf: '2026-03-10',
    product: {
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
      elementsComplete: true,
      controlCode: '1C905.a.4',
    },
    destination: 'DE',
    endUse: { kind: 'civil', field: 'none' },
    endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
    exporter: { name: 'Example Magnets Co., Ltd.' },
    quantityKg: 300,
  },
}

/** An event of the licence `L-1`, with a key of its own. */
export const event = (kind: LedgerEvent['kind'], key: string, more: Partial<LedgerEvent> = {}): LedgerEvent => ({
  key,
  kind,
  licence: 'L-1',
  document: key,
  on: '2026-03-01',
  knownOn: '2026-03-01',
  by: 'A. Clerk',
  ...more,
})

export const ISSUE = event('issue', 'paper', { on: '2026-01-15', knownOn: '2026-01-15', terms: TERMS })
export const reserve = (key: string, quantityKg: number): LedgerEvent => event('reserve', key, { quantityKg })

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
