import { join } from 'node:path'
import { plainWorkbooks } from '@ytterby/lists/plain-workbooks'
import { defineConfig } from 'vite'
import { lawAsText } from './build/law-as-text.ts'
import { offline } from './build/offline.ts'
import { plainSchemas } from './build/plain-schemas.ts'
import { refusalsApart } from './build/refusals-apart.ts'
import { releasesInBrief } from './build/releases-in-brief.ts'
import { wordsApart } from './build/words-apart.ts'

/** Marks for tree shaking are of no use in finished files; licences of libraries stay. */
const comments = { annotation: false }

export default defineConfig({
  root: import.meta.dirname,
  // The Worker serves the files of this build under /page; all other paths are its own.
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    assetsDir: 'page',
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The code for the first answer is one file, because on a phone each further request takes longer than a larger file.
    rolldownOptions: { output: { comments, codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [lawAsText(), refusalsApart(), releasesInBrief(), wordsApart(), plainWorkbooks(), plainSchemas(), offline()],
  worker: {
    format: 'es',
    rolldownOptions: { output: { comments } },
    plugins: () => [lawAsText(), releasesInBrief(), wordsApart(), plainWorkbooks(), plainSchemas()],
  },
})
