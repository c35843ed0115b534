import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAIN } from './ytterby.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const PAGE = readFileSync(join(ROOT, 'docs/watch.md'), 'utf8')
const blockOf = (language: string): string => new RegExp('```' + language + '\n([^]*?)\n```').exec(PAGE)?.[1] ?? ''

/** Runs a command of the page in a folder of its own; returns its standard output, whatever its exit status. */
const runIn = (folder: string, command: string): Promise<string> =>
  new Promise((resolve) => {
    const line = command
      .replaceAll('/tmp/', `${folder}/`)
      .replace('npm run -s ytterby --', `"${process.execPath}" "${MAIN}"`)
    execFile('sh', ['-c', line], { cwd: ROOT }, (_, stdout) => resolve(stdout))
  })

test('docs/watch.md shows what its commands print, one after another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
  await runIn(folder, blockOf('sh'))
  const steps = blockOf('console').split(/^\$ /m).slice(1)
  expect(steps).toHaveLength(3)
  for (const step of steps) {
    const [command = '', ...output] = step.trimEnd().split('\n')
    expect(await runIn(folder, command)).toBe(`${output.join('\n')}\n`)
  }
  rmSync(folder, { recursive: true })
})
