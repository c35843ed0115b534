import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAIN } from './ytterby.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Runs a command of a page in a folder of its own; returns its standard output, whatever its exit status. */
const runIn = (folder: string, command: string): Promise<string> =>
  new Promise((resolve) => {
    const line = command
      .replaceAll('/tmp/', `${folder}/`)
      .replace('npm run -s ytterby --', `"${process.execPath}" "${MAIN}"`)
    execFile('sh', ['-c', line], { cwd: ROOT }, (_, stdout) => resolve(stdout.replaceAll(`${folder}/`, '/tmp/')))
  })

test.each([
  // Its other blocks are for machines that run every night.
  ['docs/watch.md', 2, 3],
  ['docs/guides/licence-ledger.md', 4, 6],
])('%s shows what its commands print, one after another', async (page, first, commands) => {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```(sh|console)\n([^]*?)\n```/g)]
  let steps = 0
  for (const [, language, block = ''] of blocks.slice(0, first)) {
    if (language === 'sh') await runIn(folder, block)
    else
      for (const step of block.split(/^\$ /m).slice(1)) {
        const [command = '', ...output] = step.trimEnd().split('\n')
        expect(await runIn(folder, command)).toBe(`${output.join('\n')}\n`)
        steps += 1
      }
  }
  expect(steps).toBe(commands)
  rmSync(folder, { recursive: true })
})
