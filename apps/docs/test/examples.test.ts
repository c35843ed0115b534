import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { PLACES } from '../build/places.ts'

const SERVICE = /(http:\/\/)?localhost:8787/g
const origin = inject('service')
const run = promisify(execFile)

const pages = readdirSync(PLACES.pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.startsWith('generated'))
  .map((name) => ({ page: `docs/${name}`, text: readFileSync(join(PLACES.pages, name), 'utf8') }))
pages.push({ page: 'README.md', text: readFileSync(join(PLACES.root, 'README.md'), 'utf8') })

/** Every request that a page makes of the service, with the output printed below it. */
const requests = pages.flatMap(({ page, text }) =>
  [...text.matchAll(/```console\n([^]*?)\n```/g)]
    .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
    .map((step) => {
      const [command = '', ...output] = step.trimEnd().split('\n')
      return { page, command, output: output.join('\n') }
    })
    .filter(({ command }) => command.includes('curl')),
)

it.each(requests)('$page shows what the service answers: $command', async ({ command, output }) => {
  const { stdout } = await run('sh', ['-c', command.replaceAll(SERVICE, origin)], { cwd: PLACES.root })
  expect(stdout.trimEnd()).toBe(output)
})

it('the client of docs/guides/platform.md gets the value beside its line', async () => {
  const text = pages.find(({ page }) => page === 'docs/guides/platform.md')?.text ?? ''
  const [, code = ''] = /```ts\n(import { createClient }[^]*?)```/.exec(text) ?? []
  const script = code.replaceAll(SERVICE, origin).replaceAll(/^(answer\S*) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2)')
  expect(script).toContain('assert.')
  const args = [
    '--input-type=module-typescript',
    '--no-warnings',
    '--eval',
    `import assert from 'node:assert/strict'\n${script}`,
  ]
  const { stdout } = await run(process.execPath, args, { cwd: PLACES.app })
  expect(stdout.match(/line: /g)).toHaveLength(2)
})
