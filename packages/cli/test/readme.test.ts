import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { MAIN } from './ytterby.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
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

const PACKAGE_PAGES = ['packages/ytterby/README.md', 'packages/rulesets/README.md']

/** Each TypeScript example whose lines end in the value that they have, as a script that compares them. */
const examples = [...PAGES, ...PACKAGE_PAGES].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([^]*?)```/g)]
    .map(([, code = '']) => ({
      page,
      script: code.replaceAll(/^(answer\S*) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2)'),
    }))
    .filter(({ script }) => script.includes('assert.')),
)

test.each(examples)('the TypeScript of $page gives the values beside it', async ({ script }) => {
  const code = `import assert from 'node:assert/strict'\n${script}`
  const args = ['--input-type=module-typescript', '--no-warnings', '--eval', code]
  await promisify(execFile)(process.execPath, args, { cwd: join(ROOT, 'packages/cli') })
})

test('every page with TypeScript is run', () =>
  expect(new Set(examples.map(({ page }) => page))).toEqual(new Set([...PAGES, ...PACKAGE_PAGES])))

test('the README is short', () => expect(statSync(join(ROOT, 'README.md')).size).toBeLessThanOrEqual(8_000))

test.each(printed)('prints what $page says: $command', async ({ command, output }) => {
  const line = command.replace(COMMAND, `"${process.execPath}" "${MAIN}"`)
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: ROOT })
  expect(stdout).toBe(`${output}\n`)
})
