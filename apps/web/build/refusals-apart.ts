import { join } from 'node:path'
import type { Plugin } from 'vite'

const APART = join(import.meta.dirname, '../src/locales/refusals-apart.ts')

/** The entry of the SDK asks `refusals-apart.ts` for what refusals say, which loads it with a language. */
export const refusalsApart = (): Plugin => ({
  name: 'refusals-apart',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source, importer) =>
    source.endsWith('/words/refusals.ts') && importer?.endsWith('/ytterby/src/index.ts') === true ? APART : null,
})
