import type { InEachLang } from './langs.ts'

/** Loads what the law says in a language. English is always there. */
export const load: InEachLang<() => Promise<unknown>> = {
  en: async () => undefined,
  zh: () => import('../zh.ts'),
}
