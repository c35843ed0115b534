import { join } from 'node:path'
import { defineConfig } from 'vite'
import { lawAsText } from './build/law-as-text.ts'
import { offline } from './build/offline.ts'

export default defineConfig({
  root: import.meta.dirname,
  // What the Worker serves under /page is a file of the build; every other path is its own.
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    assetsDir: 'page',
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the first answer needs is one file: a phone waits longer for each further request than for what is in it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [lawAsText(), offline()],
  worker: { format: 'es', plugins: () => [lawAsText()] },
})
