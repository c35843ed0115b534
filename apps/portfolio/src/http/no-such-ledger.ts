import { notFound, type Refusal } from '@ytterby/http/problem'

/** The refusal for a ledger that does not exist, or belongs to another key: the two cannot be told apart. */
export const noSuchLedger = (): Refusal => notFound('id', 'No ledger of this key has this id.')
