import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killWhileAppending } from './kill-while-appending.ts'
import { linesOf, ytterby } from './ytterby.ts'

const KILLS = 50

const folder = mkdtempSync(join(tmpdir(), 'ytterby-ledger-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const LICENCES = join(import.meta.dirname, '../examples/licences-sap-gts.csv')

test(`a ledger whose process is killed ${KILLS} times holds each event that was acknowledged, once`, async () => {
  const file = join(folder, 'book.ndjson')
  const given = ['--types=CNGE=general;CNSI=single', '--holder=Example Magnets Co., Ltd.', '--change-request=none']
  const begun = await ytterby(['ledger', 'import', file, LICENCES, ...given, '--end-use=civil', '--end-use-field=none'])
  expect(begun.status).toBe(0)
  const acknowledged = await killWhileAppending(file, '5000001201', KILLS)
  expect((await ytterby(['ledger', 'balance', file])).status).toBe(0)
  // What the last process left behind is not acknowledged, and no line is whole without its end.
  const lines = linesOf(readFileSync(file, 'utf8')).filter((line) => line.endsWith('}'))
  const keys = lines.map((line): string => JSON.parse(line).key)
  expect(acknowledged.filter((key) => !keys.includes(key))).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
  expect(acknowledged.length).toBeGreaterThan(3 * KILLS)
})
