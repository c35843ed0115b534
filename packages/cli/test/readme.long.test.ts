import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { MAIN } from './ytterby.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const COMMAND = 'npm run -s ytterby --'
const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.startsWith('generated'))
  .map((name) => `docs/${name}`)
  // Their commands need those before them; pages-in-order.long.test.ts runs them.
  .filter((page) => !['docs/watch.md', 'docs/guides/licence-ledger.md'].includes(page))

/** Every command of a page, with the output printed below it, except requests, which a test of `apps/docs` sends. */
const printed = ['README.md', ...pages].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```console\n([^]*?)\n```/g)]
    .flatMap(([, block = '']) => `\n${block}`.split('\n$ ').slice(1))
    .map((step) => {
      const [command = '', ...output] = step.split('\n')
      return { page, command, output: output.join('\n') }
    })
    .filter(({ command }) => !/curl|^npm (start|test)/.test(command)),
)

test('each guide shows what its commands print', () => {
  const guides = pages.filter((page) => /guides\/(importer|broker|lawyer|maintainer)/.test(page))
  expect(guides).toHaveLength(4)
  for (const page of ['README.md', ...guides]) expect(printed.map((one) => one.page)).toContain(page)
})

const PACKAGE_PAGES = ['packages/ytterby/README.md', 'packages/rulesets/README.md', 'packages/lists/README.md']

const WITH_VALUES = ['README.md', 'docs/guides/platform.md', ...PACKAGE_PAGES]

/** Each TypeScript example whose lines end in the value that they have, as a script that compares them. */
const examples = WITH_VALUES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([^]*?)```/g)]
    .map(([, code = '']) => ({
      page,
      script: code.replaceAll(/^(answer\S*) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2)'),
    }))
    // What needs a service is run by a test of `apps/docs`.
    .filter(({ script }) => script.includes('assert.') && !script.includes('localhost')),
)

test.each(examples)('the TypeScript of $page gives the values beside it', async ({ script }) => {
  const code = `import assert from 'node:assert/strict'\n${script}`
  const args = ['--input-type=module-typescript', '--no-warnings', '--eval', code]
  await promisify(execFile)(process.execPath, args, { cwd: join(ROOT, 'packages/cli') })
})

test('every page with TypeScript is run', () =>
  expect(new Set(examples.map(({ page }) => page))).toEqual(new Set(WITH_VALUES)))

test('the README is short', () => expect(statSync(join(ROOT, 'README.md')).size).toBeLessThanOrEqual(8_000))

test.each(printed)('prints what $page says: $command', async ({ command, output }) => {
  const line = command.replace(COMMAND, `"${process.execPath}" "${MAIN}"`)
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: ROOT })
  expect(stdout).toBe(`${output}\n`)
})
