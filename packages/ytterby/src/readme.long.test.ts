import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** A statement whose value the README shows in a comment at its end. */
const SHOWN = /^(?<indent> *);?(?<value>[^\n]+?) \/\/ (?<shown>'[^'\n]*'|true|false|\d+)$/gm

/** The examples, by the entry under which they stand. */
const examples = [...README.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
  code,
  entry:
    /from '(ytterby\/\w+)'|import '(ytterby\/\w+)'/
      .exec(code)
      ?.slice(1)
      .find((name) => name !== undefined) ?? 'ytterby',
}))

it.each(examples)('the example of $entry gives what it shows', async ({ code }) => {
  let shown = 0
  const checked = code.replaceAll(SHOWN, (_: string, indent: string, value: string, literal: string) => {
    shown += 1
    const isWithin = value.startsWith('if (')
    const [, condition = '', inner = ''] = isWithin ? (/^(if \(.+?\)) (\w[^)]*)$/.exec(value) ?? []) : []
    return isWithin
      ? `${indent}${condition} equal(${inner}, ${literal})`
      : `${indent};equal(${value.replace(/^const \w+ = /, '')}, ${literal})`
  })
  const program = `import { deepStrictEqual as equal } from 'node:assert'\n${checked}\nconsole.log('done')`
  const run = promisify(execFile)(execPath, ['--input-type=module-typescript', '--no-warnings', '-e', program], {
    cwd: PACKAGE,
  })
  expect((await run).stdout.trim()).toBe('done')
  expect(shown).toBeGreaterThan(0)
})
