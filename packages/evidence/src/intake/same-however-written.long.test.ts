import { openList } from '@ytterby/lists'
import { readList } from 'ytterby/apps'
import type { TableRecord } from 'ytterby/lists'
import { describe, expect, test } from 'vitest'
import { hasHeads, listsToVary } from './lists.ts'

const named = (await listsToVary()).map(({ name, records }) => [name, records] as const)
const texts = named.filter(([name]) => !name.endsWith('.xlsx'))

/** What every good of a list says, in the order of its lines; not why, which quotes other cells. */
const goodsOf = (records: readonly TableRecord[]) =>
  readList(records).lines.map(({ fields }) =>
    fields.map(({ field, column, cell, read }) => {
      const says = read.kind === 'value' ? [read.value] : read.kind === 'ask' ? [...read.either] : []
      return { field, column, cell, kind: read.kind, says }
    }),
  )

const quoted = (cell: TableRecord['cells'][number]): string => `"${String(cell ?? '').replaceAll('"', '""')}"`

const written = (records: readonly TableRecord[], delimiter: string, lineEnd: string): Uint8Array =>
  new TextEncoder().encode(records.map(({ cells }) => cells.map(quoted).join(delimiter) + lineEnd).join(''))

const WRITINGS = [
  [';', '\n'],
  ['\t', '\r\n'],
  [',', '\r'],
  ['|', '\n'],
] as const

test.each(texts)('%s says the same with other signs between its cells and its lines', async (_, records) => {
  const width = Math.max(...records.map(({ cells }) => cells.length))
  const even = records.map((record) => ({
    ...record,
    cells: Array.from({ length: width }, (_cell, at) => record.cells[at] ?? ''),
  }))
  const said = goodsOf(even)
  for (const [delimiter, lineEnd] of WRITINGS) {
    const { records: again } = await openList(written(even, delimiter, lineEnd))
    expect(goodsOf(again), JSON.stringify([delimiter, lineEnd])).toEqual(said)
  }
})

test.each(named)('%s says the same in another order of its goods', (_, records) => {
  const places = readList(records).lines.map(({ line }) => line)
  const byLine = new Map(records.map((record) => [record.line, record]))
  const from = new Map(places.map((line, at) => [line, places[places.length - 1 - at] ?? line]))
  const turned = records.map((record) => ({
    ...(byLine.get(from.get(record.line) ?? record.line) ?? record),
    line: record.line,
  }))
  if (hasHeads(records) || hasHeads(turned)) return
  expect(goodsOf(turned)).toEqual(goodsOf(records).toReversed())
})

describe.each([
  ['capitals', (text: string) => text.toUpperCase()],
  ['small letters', (text: string) => text.toLowerCase()],
])('with a header in %s', (_name, change) => {
  test.each(named)('the columns of %s are the same', (_, records) => {
    const { table, columns } = readList(records)
    const turned = records.map((record) =>
      table.headerLines.includes(record.line)
        ? { ...record, cells: record.cells.map((cell) => (typeof cell === 'string' ? change(cell) : cell)) }
        : record,
    )
    expect(readList(turned).columns.map(({ field }) => field)).toEqual(columns.map(({ field }) => field))
  })
})
