import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** The sources, as the command runs them. */
const MAIN = join(ROOT, 'packages/cli/src/main.ts')
const PAGES = ['README.md', 'docs/guide.md']
const COMMAND = 'npm run -s ytterby --'

/** Every command of a page that runs from a checkout, with the output printed below it. */
const printedIn = (page: string) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```console\n\$ (.+)\n([^]*?)\n```/g)]
    .map(([, command = '', output = '']) => ({ page, command, output }))
    .filter(({ command }) => command.includes(COMMAND))
const printed = PAGES.flatMap(printedIn)

test.each(PAGES)('%s shows at least two answers', (page) => {
  expect(printedIn(page).length).toBeGreaterThanOrEqual(2)
})

test('the README is short', () => expect(statSync(join(ROOT, 'README.md')).size).toBeLessThanOrEqual(8_000))

test.each(printed)('prints what $page says: $command', async ({ command, output }) => {
  const line = command.replace(COMMAND, `"${process.execPath}" "${MAIN}"`)
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: ROOT })
  expect(stdout).toBe(`${output}\n`)
})
