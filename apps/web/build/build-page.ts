import { join } from 'node:path'
import { build } from 'vite'

/** Builds the page into a folder: `index.html`, `sw.js`, and all other files under `page/` with a hash of their content in the name. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, '..'),
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
}
