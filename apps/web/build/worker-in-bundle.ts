import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const OF_WORKER = /new URL\('(\.\/[\w-]+-worker\.ts)', import\.meta\.url\)/

/**
 * Builds a worker together with the page, so that both load the same files. Vite builds each worker alone, with a second copy of the
 * engine, the law and the reader of lists.
 */
export function workerInBundle(): Plugin {
  return {
    name: 'worker-in-bundle',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const [url, path] = OF_WORKER.exec(code) ?? []
      if (url === undefined || path === undefined) return null
      const chunk = this.emitFile({ type: 'chunk', id: join(dirname(id), path) })
      return code.replace(url, `import.meta.ROLLUP_FILE_URL_${chunk}`)
    },
  }
}
