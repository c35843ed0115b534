import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ytterbyAlone } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const batch = (file: string, ...args: readonly string[]) => ytterbyAlone(['batch', file, '--quiet', ...args])

/** More than one part for each thread. Every seventh line is refused. */
const goods = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: at,
    destination: at % 7 === 0 ? 'Germany' : 'DE',
    form: at % 3 === 0 ? 'metal' : 'ndfeb-magnet',
    elements: [{ symbol: 'Nd' }, { symbol: 'Dy', weightPercent: 1 + (at % 12) }],
  }))
const HEADER = 'id,destination,product.form,product.elements\n'
const csv = (count: number): string =>
  HEADER +
  goods(count)
    .map(({ id, destination, form, elements }) => `${id},${destination},${form},Nd;Dy:${elements[1]?.weightPercent}\n`)
    .join('')
const ndjson = (count: number): string =>
  goods(count)
    .map(({ id, destination, ...product }) => `${JSON.stringify({ id, destination, product })}\n`)
    .join('')

describe('a file that several threads answer', () => {
  test.each([
    ['goods.csv', csv(3_000), ['--as-of', '2026-03-01', '--lang', 'zh']],
    ['goods.csv', csv(3_000), ['--out', 'ndjson', '--as-of', '2026-03-01', '--ruleset', '1.0.0']],
    ['goods.ndjson', ndjson(3_000), ['--as-of', '2026-03-01']],
    ['few.ndjson', ndjson(120), ['--full', '--as-of', '2026-03-01']],
  ])('has the answers of one thread: %s', async (name, text, args) => {
    const file = fileOf(name, text)
    const [one, three] = await Promise.all([
      batch(file, '--threads', '1', ...args),
      batch(file, '--threads', '3', ...args),
    ])
    expect(three).toEqual(one)
  })

  test('says once that it took today, and counts the refused lines of all threads', async () => {
    const { status, stderr } = await batch(fileOf('goods.csv', csv(3_000)), '--threads', '2')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^[^\n]*today[^\n]*\n429 lines were refused; their error columns say why\.\n$/i)
  })

  test('applies the clearances of parties', async () => {
    const cleared = fileOf(
      'cleared.csv',
      'name,listed,notice,met,on,why\nRheinmetal AG,Rheinmetall AG,MOFCOM-2026-30,Rheinmetall AG,2026-09-01,baker\n',
    )
    const line = '2026-11-24,metal,Dy,DE,Rheinmetal AG\n'
    const file = fileOf(
      'named.csv',
      `asOf,product.form,product.elements,destination,endUser.name\n${line.repeat(1_200)}`,
    )
    const { status, stdout } = await batch(file, '--threads', '2', '--clearances', cleared)
    expect(status).toBe(0)
    expect(stdout.match(new RegExp(`^${line.trim()},permit-required,permit-required,`, 'gm'))).toHaveLength(1_200)
  })

  test('is answered up to a record that never ends', async () => {
    const file = fileOf('endless.csv', `${csv(3_000)}9,"${'x,\n'.repeat(6_000_000)}`)
    const { status, stdout, stderr } = await batch(file, '--threads', '2', '--as-of', '2026-03-01')
    expect(status).toBe(2)
    expect(stderr).toContain('malformed-csv')
    expect(stdout.split('\n')).toHaveLength(3_002)
  })

  test.each(['0', '9', 'two'])('is refused with --threads %s', async (threads) => {
    const { status, stderr } = await batch(fileOf('goods.csv', csv(3_000)), '--threads', threads)
    expect(status).toBe(2)
    expect(stderr).toContain('Write a number from 1 to 8.')
  })
})
