import type { Draft } from 'ytterby/dotted'

/** What fills in where an inquiry says nothing. */
export type Defaults = { readonly asOf: () => string; readonly knownAt: string | undefined }

export function withDefaults(draft: Draft, { asOf, knownAt }: Defaults): Draft {
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf: asOf() }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...draft,
  }
}
