import { join } from 'node:path'
import { build } from 'vite'

/** Builds the page into a folder: `index.html`, `sw.js`, and everything else under `page/` by names that change with its content. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, '..'),
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
}
