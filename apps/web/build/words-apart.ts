import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORDS = join(import.meta.dirname, '../../../packages/ytterby/src/intake/good/words.json')
const MODULE = '\0words-of-goods'

/** Keeps the words of goods in one file, which the page and its worker for lists both load: apart, each would hold them. */
export function wordsApart(): Plugin {
  const source = `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(WORDS, 'utf8'))))})`
  const fileName = `page/words-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`
  return {
    name: 'words-apart',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) =>
      id === `/${fileName}`
        ? { id, external: 'absolute' }
        : id === './words.json' && importer?.includes('/intake/good/') === true
          ? MODULE
          : null,
    load: (id) => (id === MODULE ? `import words from '/${fileName}'\nexport default words` : null),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
