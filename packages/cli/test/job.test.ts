import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ytterby-job-'))
  writeFileSync(join(folder, 'empty.csv'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['a file that does not exist', 'nothing.csv', 'no-such-file'],
  ['a directory', '.', 'is-a-directory'],
  ['an empty file', 'empty.csv', 'empty-file'],
])('%s is refused before anything is sent', async (_, name, code) => {
  const file = join(folder, name)
  // Nobody listens at this address.
  const { status, stdout, stderr } = await ytterby(['job', file, '--url', 'http://127.0.0.1:9', '--key', 'a-key'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`error: ${code}: `)
  expect(stderr).not.toContain('standard input')
})

test('standard input is refused: a job that was stopped goes on with its file', async () => {
  const { status, stderr } = await ytterby(['job', '-', '--url', 'http://127.0.0.1:9', '--key', 'a-key'])
  expect(status).toBe(2)
  expect(stderr).toContain('Name a file')
})
