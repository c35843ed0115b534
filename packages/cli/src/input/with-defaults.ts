import type { Draft } from 'ytterby/dotted'
import type { PartyClearances } from '../clearances/party-clearances.ts'

/** What fills in where an inquiry says nothing, and what is known of its parties. */
export type Defaults = {
  readonly asOf: () => string
  readonly knownAt: string | undefined
  readonly clearances?: PartyClearances | undefined
}

export function withDefaults(draft: Draft, { asOf, knownAt, clearances }: Defaults): Draft {
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf: asOf() }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(clearances === undefined ? draft : clearances.joinedTo(draft)),
  }
}
