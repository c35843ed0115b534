import type { Draft } from 'ytterby'

/** Values for inquiries that state none, and the clearances of parties. */
export type Defaults = {
  readonly asOf: () => string
  readonly knownAt?: string | undefined
  readonly clearances?: { readonly addTo: (draft: Draft) => Draft } | undefined
}

/** An inquiry with what is stated beside it, where it states nothing itself. */
export function withDefaults(draft: Draft, { asOf, knownAt, clearances }: Defaults): Draft {
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf: asOf() }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(clearances === undefined ? draft : clearances.addTo(draft)),
  }
}
