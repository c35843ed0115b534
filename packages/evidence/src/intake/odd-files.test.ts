import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ListError, openList } from '@ytterby/lists'
import { openIntake } from 'ytterby/lists'
import { describe, expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, 'odd')

/** What is read of files in encodings and shapes that people really send: the first good and how many there are. */
const READ = [
  ['german-macroman.csv', 'macintosh', 3],
  ['japanese-eucjp.csv', 'euc-jp', 2],
  ['one-column.csv', 'utf-8', 2],
  ['pipe.txt', 'utf-8', 3],
  ['taiwan-big5.csv', 'big5', 3],
] as const
/** Files that are refused by their true names. */
const REFUSED = [
  ['html-as.xls', 'binary-file', 'a page of HTML'],
  ['nul.csv', 'binary-file', 'bytes of zero'],
  ['utf8-one-bad-byte.csv', 'mixed-encodings', 'Line 3'],
] as const

const bytesOf = (name: string): Uint8Array => readFileSync(join(FOLDER, name))

describe('odd files', () => {
  test('are each read or refused below', () => {
    expect([...READ, ...REFUSED].map(([name]) => name).sort()).toEqual(readdirSync(FOLDER).sort())
  })

  test.each(READ)('%s is read as %s, with %i goods and what they are', async (name, encoding, count) => {
    const file = await openList(bytesOf(name))
    const { list, lines } = openIntake(file.records)
    expect(file.encoding).toBe(encoding)
    expect(lines).toHaveLength(count)
    expect(list.table.headerLines).toEqual([1])
    for (const { columns } of lines) expect(columns['product.description']).toMatch(/\p{L}{3}/u)
  })

  test.each(REFUSED)('%s is refused as %s', async (name, code, said) => {
    const refusal = await openList(bytesOf(name)).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ListError)
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(said) })
  })
})
