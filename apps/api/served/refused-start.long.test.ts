import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import { serve } from './plain-node.ts'

const API = join(import.meta.dirname, '..')

/** How a command ends that does not start, and what it says. */
const endOf = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise((resolve) => {
    execFile(
      execPath,
      ['--no-warnings', join(API, file), ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: error?.code, said: out + err }),
    )
  })

test.each([
  ['node.ts', ['--build'], 'npm run serve --'],
  ['dev.ts', [], 'npm start --'],
])('%s finds a port in use before anything else, by its option and by PORT', async (file, args, command) => {
  const { port } = await serve()
  const said = `Port ${port} is in use. Stop what uses it, or take another: ${command} --port 8788\n`
  expect(await endOf(file, [...args, '--port', String(port)])).toEqual({ code: 2, said })
  expect(await endOf(file, args, { PORT: String(port) })).toEqual({ code: 2, said })
})

test.each([
  ['node.ts', ['--prot', '1'], /^Unknown option '--prot'\. Usage: npm run serve -- .*\n$/],
  ['dev.ts', ['--prot', '1'], /^Unknown option '--prot'\. Usage: npm start -- .*\n$/],
  ['node.ts', ['--port', 'x'], /^A port is a number from 0 to 65535: npm run serve -- --port 8788\n$/],
])('%s %j is refused in one sentence', async (file, args, said) => {
  expect(await endOf(file, args)).toEqual({ code: 2, said: expect.stringMatching(said) })
})
