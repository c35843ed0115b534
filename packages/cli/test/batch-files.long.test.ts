import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { linesOf, ytterby } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const ROWS = 'product.form,product.description,asOf\nmetal,good,2026-01-01\n'

describe.concurrent('a refused file gives status 2 and a message that says what to do', () => {
  test.each<[what: string, path: string, code: string, says: RegExp]>([
    ['no such file', join(folder, 'nothing.csv'), 'no-such-file', /check the path/],
    ['a directory', folder, 'is-a-directory', /name a file in it/],
    ['an empty file', file('empty.csv', ''), 'empty-file', /first line names the columns/],
    ['a byte order mark and blank lines', file('blank.csv', '\u{feff}\n \n'), 'empty-file', /first line/],
    [
      'a binary file',
      file(
        'binary',
        Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
      ),
      'binary-file',
      /Export the sheet/,
    ],
    [
      'a file in another code page',
      file('gbk.csv', Buffer.concat([Buffer.from(ROWS), Buffer.from([0x64, 0xef, 0xd5, 0xa6, 0x0a])])),
      'unread-encoding',
      /name its encoding/,
    ],
    [
      '200 columns',
      file('wide.csv', `product.form,${Array.from({ length: 199 }, (_, index) => `c${index}`).join()}\n`),
      'too-many-columns',
      /Remove/,
    ],
    [
      'an unclosed quote in the first line',
      file('header.csv', 'product.form,"asOf\nmetal,2026-01-01\n'),
      'malformed-csv',
      /unclosed quote/,
    ],
    ['a workbook', join(import.meta.dirname, 'fixtures/parts.xlsx'), 'binary-file', /batch --profile/],
    ['a path through a file', join(file('plain.csv', ROWS), 'x'), 'unreadable-file', /ENOTDIR/],
    ['a path that is too long', join(folder, 'x'.repeat(5000)), 'unreadable-file', /ENAMETOOLONG/],
    ['a JSON array', file('array.json', '[{"asOf":"2026-01-01"}]'), 'json-array', /one object per line/],
  ])('%s', async (_what, path, code, says) => {
    const { status, stdout, stderr } = await ytterby(['batch', path])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`error: ${code}: `)
    expect(stderr).toMatch(says)
  })

  test.each<[what: string, end: string | Uint8Array, code: string, says: string]>([
    ['an unclosed quote', `ore,"open,2026-01-01\n${'ore,b,2026-01-01\n'.repeat(10)}`, 'malformed-csv', 'line 3'],
    ['17 MB inside a quote', `ore,"${'x\n'.repeat(8_500_000)}`, 'malformed-csv', 'line 3'],
    ['a NUL byte', `${'ore,b,2026-01-01\n'.repeat(10_000)}\u{0}`, 'binary-file', 'bytes of zero'],
    [
      'a byte that is a letter in several encodings',
      Buffer.concat([Buffer.from('ore,b,2026-01-01\n'.repeat(10_000)), Buffer.from([0xff])]),
      'unsure-encoding',
      'line 10003',
    ],
  ])('%s far into the file: everything before it was answered', async (_what, end, code, says) => {
    const { status, stdout, stderr } = await ytterby(
      ['batch', '-'],
      Buffer.concat([Buffer.from(ROWS), Buffer.from(end)]),
    )
    expect(stdout).toContain('\nmetal,good,2026-01-01,permit-required,')
    expect(stderr).toContain(`error: ${code}: `)
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })
})

test('a file with only a header gives only a header', async () => {
  const { status, stdout } = await ytterby(['batch', '-'], 'product.form,asOf')
  expect(linesOf(stdout)).toHaveLength(1)
  expect(status).toBe(0)
})
