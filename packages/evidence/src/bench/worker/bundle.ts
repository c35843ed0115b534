import { fileURLToPath } from 'node:url'
import type { Modules } from '../../runtimes/workerd.ts'
import { build } from 'esbuild'
import type { Head } from './ask.ts'

const PEERS = {
  hono: fileURLToPath(import.meta.resolve('./peer-hono.ts')),
  bare: fileURLToPath(import.meta.resolve('./peer-bare.ts')),
  batch: fileURLToPath(import.meta.resolve('./peer-batch.ts')),
}

/** A Worker to compare with ours: one minified module that contains the answers and their headers. */
export async function bundlePeer(
  name: keyof typeof PEERS,
  answers: readonly string[],
  head: Head = {},
): Promise<Modules> {
  const { outputFiles } = await build({
    stdin: { contents: `export { worker as default } from ${JSON.stringify(PEERS[name])}`, resolveDir: '/' },
    define: { ANSWERS: JSON.stringify(answers), HEAD: JSON.stringify(head) },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2024',
    write: false,
    logLevel: 'silent',
  })
  return { 'index.js': outputFiles[0]?.text ?? '' }
}
