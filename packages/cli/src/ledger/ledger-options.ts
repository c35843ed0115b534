import type { Encoding } from '@ytterby/lists'
import type { DecimalSign } from '@ytterby/lists/ledger'

/** The options of `ytterby ledger` beside the common ones and facts. */
export type LedgerOptions = {
  readonly json?: boolean
  readonly csv?: boolean
  readonly ics?: boolean
  readonly out?: string
  readonly by?: string
  readonly holder?: string
  readonly changeRequest?: string
  readonly types?: ReadonlyMap<string, string>
  readonly profile?: string
  readonly keys?: string
  readonly year?: number
  readonly encoding?: Encoding
  readonly decimal?: DecimalSign
}
