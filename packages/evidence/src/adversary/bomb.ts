import type { Call } from './send.ts'

/** What a few bytes ask for: a request, and how it was made. Its address may name `{ledger}`, a ledger of the caller. */
export type Bomb = { readonly what: string; readonly call: Call }
