import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'

const ROOT = new URL('../../../../../', import.meta.url)

const GATE = new URL('.ci/', ROOT)

/** Run apart, because the gate belongs to no package. It says the sizes, and whether one is over its bar. */
const SCRIPT = `
  import { Failure } from '${new URL('command.ts', GATE).href}'
  import { pack, proveSizes } from '${new URL('published.ts', GATE).href}'
  const [scratch] = process.argv.slice(1)
  await pack(scratch)
  const tooLarge = (error) => {
    if (error instanceof Failure) return { told: error.message, holds: false }
    throw error
  }
  const result = await proveSizes(scratch).then((told) => ({ told, holds: true }), tooLarge)
  console.log(JSON.stringify(result))`

/** How much a program grows by what it takes from the SDK: measured by the gate's own step, on the packed tarballs. */
export const size: BenchPart = {
  title: 'Size of the SDK',
  run: ({ onProgress }) =>
    inScratch(async (folder) => {
      onProgress('build')
      const run = promisify(execFile)
      await run('turbo', ['run', 'build', '--output-logs=errors-only'], { cwd: ROOT })
      onProgress('pack and bundle')
      const words = ['--no-warnings', '--input-type=module', '--eval', SCRIPT, folder]
      const { stdout } = await run(execPath, words, { cwd: ROOT })
      const { told, holds }: { told: string; holds: boolean } = JSON.parse(stdout)
      return {
        holds: true,
        body: [
          'Minified and bundled from the packed tarball, without zod, gzip at its best; the law and the parties are inside.',
          told
            .split(', ')
            .map((line) => `- ${line}`)
            .join('\n'),
          holds ? 'All within their bars.' : '**Over a bar.**',
        ].join('\n\n'),
      }
    }),
}
