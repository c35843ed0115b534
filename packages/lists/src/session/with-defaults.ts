import type { Draft } from 'ytterby/dotted'

/** Values for inquiries that state none, and the clearances of parties. */
export type Defaults = {
  readonly asOf: () => string
  readonly knownAt?: string | undefined
  readonly clearances?: { readonly addTo: (draft: Draft) => Draft } | undefined
}

export function withDefaults(draft: Draft, { asOf, knownAt, clearances }: Defaults): Draft {
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf: asOf() }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(clearances === undefined ? draft : clearances.addTo(draft)),
  }
}
