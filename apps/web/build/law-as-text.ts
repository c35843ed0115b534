import type { Plugin } from 'vite'
import { packedLaw } from 'ytterby/packed-law'

/**
 * Includes the law as in the published package: packed by columns, with the Chinese, the details and the sources separate.
 * It is JSON text, which a phone parses several times faster than code.
 */
export function lawAsText(): Plugin {
  return {
    name: 'law-as-text',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?')
      const law = Object.entries(packedLaw).find(([file]) => path.endsWith(`/packages/ytterby/src/law/${file}.ts`))
      if (law === undefined) return null
      const [file, { name, value }] = law
      const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
      return file === 'ruleset'
        ? `import { fromColumns } from '../schema/columns.ts'\nexport const ${name} = /* @__PURE__ */ fromColumns(${parsed})\n`
        : `export const ${name} = /* @__PURE__ */ ${parsed}\n`
    },
  }
}
