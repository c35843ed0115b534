import type { InEachLang } from '../locales/langs.ts'

/** Loads the law's texts in a language. English is always loaded. */
export const load: InEachLang<() => Promise<unknown>> = {
  en: async () => undefined,
  zh: () => import('../zh.ts'),
}
