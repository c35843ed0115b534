import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = join(import.meta.dirname, 'service-worker.js')

/** Writes the service worker of the page, with the list of all files of this build. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.map'))
        const paths = [
          '/',
          ...files.map(({ fileName }) => `/${fileName}`).filter((path) => path !== '/index.html'),
        ].sort()
        const hash = createHash('sha256')
        for (const file of files) hash.update(file.type === 'chunk' ? file.code : file.source)
        const source = readFileSync(WORKER, 'utf8')
          .replace('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace('__FILES__', JSON.stringify(paths))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
