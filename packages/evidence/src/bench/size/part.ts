import { execFile } from 'node:child_process'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'

const ROOT = new URL('../../../../../', import.meta.url)

const GATE = new URL('.ci/', ROOT)

/** Runs in a separate process, because the gate is not part of a package. Prints the sizes, and whether all are below their ceilings. */
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

/** The size that imports from the SDK add to a program, measured on the packed tarballs by a step of the gate. */
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
          'Bundled and minified from the packed tarball, without zod, gzip level 9. The law and the listed parties are included.',
          told
            .split(', ')
            .map((line) => `- ${line}`)
            .join('\n'),
          holds ? 'All are below their ceilings.' : '**A ceiling is exceeded.**',
        ].join('\n\n'),
      }
    }),
}
