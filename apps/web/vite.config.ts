import { join } from 'node:path'
import { plainWorkbooks } from '@ytterby/lists/plain-workbooks'
import { defineConfig } from 'vite'
import { lawAsText } from './build/law-as-text.ts'
import { offline } from './build/offline.ts'
import { plainSchemas } from './build/plain-schemas.ts'
import { refusalsApart } from './build/refusals-apart.ts'
import { releasesInBrief } from './build/releases-in-brief.ts'
import { workerInBundle } from './build/worker-in-bundle.ts'
import { wordsAsText } from './build/words-as-text.ts'

/** Marks for tree shaking are of no use in finished files; licences of libraries stay. */
const comments = { annotation: false }

export default defineConfig({
  root: import.meta.dirname,
  // The Worker serves the files of this build under /page; all other paths are its own.
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    assetsDir: 'page',
    target: 'es2023',
    // The worker has no document to preload scripts into.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    assetsInlineLimit: 0,
    // The first answer needs one file beside the entry, because on a phone each further request takes longer than a larger file. The
    // worker for lists loads it too, so that it may not run anything by itself.
    rolldownOptions: {
      output: {
        comments,
        codeSplitting: {
          groups: [{ name: 'start', tags: ['$initial'], test: /(?<!main\.tsx|list-worker\.ts|\.html|\.css)$/ }],
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    workerInBundle(),
    lawAsText(),
    refusalsApart(),
    releasesInBrief(),
    wordsAsText(),
    plainWorkbooks(),
    plainSchemas(),
    offline(),
  ],
})
