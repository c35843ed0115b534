import { readList } from 'ytterby/apps'
import type { TableRecord } from 'ytterby/lists'
import { expect, test } from 'vitest'
import { readLists } from './lists.ts'

const isFilled = (cell: TableRecord['cells'][number]): boolean => cell !== null && String(cell).trim() !== ''

test.each((await readLists()).map(({ name, records }) => [name, records] as const))(
  'every cell of the goods of %s is used, asked about, says nothing, or is of a column that is listed as not read',
  (_, records) => {
    const { columns, divided, lines } = readList(records)
    const counts = { used: 0, asked: 0, nothing: 0, notRead: 0 }
    const fieldOf = new Map(columns.map(({ column, field }) => [column, field]))
    let filled = 0
    for (const [at, { cells }] of divided.goods.entries()) {
      const fields = new Map(lines[at]?.fields.map((one) => [one.column, one.read.kind]))
      for (const [column, cell] of cells.entries()) {
        if (!isFilled(cell)) continue
        filled += 1
        const field = fieldOf.get(column)
        const read = fields.get(column)
        if (read === 'ask') counts.asked += 1
        else if (read === 'nothing') counts.nothing += 1
        else if (read === 'value' || field === 'unit') counts.used += 1
        else if (field === 'ignore') counts.notRead += 1
      }
    }
    expect(counts.used + counts.asked + counts.nothing + counts.notRead).toBe(filled)
    expect(lines.length).toBe(divided.goods.length)
  },
)
