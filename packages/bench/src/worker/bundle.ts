import { fileURLToPath } from 'node:url'
import type { Modules } from '@ytterby/runtimes/workerd'
import { build } from 'esbuild'
import type { Head } from './ask.ts'

const PEERS = {
  hono: fileURLToPath(import.meta.resolve('./peer-hono.ts')),
  bare: fileURLToPath(import.meta.resolve('./peer-bare.ts')),
}

/** A Worker to be held beside ours: one minified module that knows the answer, and its head. */
export async function bundlePeer(name: keyof typeof PEERS, answer: string, head: Head): Promise<Modules> {
  const { outputFiles } = await build({
    stdin: { contents: `export { worker as default } from ${JSON.stringify(PEERS[name])}`, resolveDir: '/' },
    define: { ANSWER: JSON.stringify(answer), HEAD: JSON.stringify(head) },
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
