import type { Lang } from 'ytterby'

/** What the lists of the European Union, Japan and the United States say of the goods of an instrument or control. */
export function elsewhereSection(_of: { readonly instrument: string; readonly code?: string }, _lang: Lang): string[] {
  return []
}
