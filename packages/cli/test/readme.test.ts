import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** The sources, as the command runs them. */
const MAIN = join(ROOT, 'packages/cli/src/main.ts')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const COMMAND = 'npm run -s ytterby --'

/** Every command of the README that runs from a checkout, with the output printed below it. */
const printed = [...README.matchAll(/```console\n\$ (.+)\n([^]*?)\n```/g)]
  .map(([, command = '', output = '']) => ({ command, output }))
  .filter(({ command }) => command.includes(COMMAND))

test('the README shows at least one answer and one list', () => {
  expect(printed.length).toBeGreaterThanOrEqual(2)
})

test.each(printed)('prints what the README says: $command', async ({ command, output }) => {
  const line = command.replace(COMMAND, `"${process.execPath}" "${MAIN}"`)
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: ROOT })
  expect(stdout).toBe(`${output}\n`)
})
