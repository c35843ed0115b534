import { readList } from 'ytterby/apps'
import type { TableRecord } from 'ytterby/lists'
import { expect, test } from 'vitest'
import { listsToVary } from './lists.ts'

// The names of groups above a header belong to the columns to their right.
const lists = (await listsToVary(2)).filter(({ records }) => readList(records).table.headerLines.length === 1)

/** The field of each column that has a name of its own, by its name. */
const fieldsOf = (records: readonly TableRecord[]): ReadonlyMap<string, string> => {
  const { columns } = readList(records)
  const once = columns.filter(
    ({ header }) => header !== '' && columns.filter((one) => one.header === header).length === 1,
  )
  return new Map(once.map(({ header, field }) => [header, field]))
}

/** Which amount a unit belongs to, its place says. */
const BY_PLACE = new Set(['unit', 'quantityKg'])

const width = (records: readonly TableRecord[]): number =>
  records.reduce((most, { cells }) => Math.max(most, cells.length), 0)

test.each(lists.map(({ name, records }) => [name, records] as const))(
  'what the columns of %s are does not depend on their order',
  (_, records) => {
    const all = width(records)
    const reversed = records.map((record) => ({
      ...record,
      cells: Array.from({ length: all }, (_cell, at) => record.cells[all - 1 - at] ?? null),
      ...(record.shared === undefined ? {} : { shared: record.shared.map((at) => all - 1 - at) }),
    }))
    const [own, other] = [fieldsOf(records), fieldsOf(reversed)]
    const differing = [...own].filter(([header, field]) => {
      const found = other.get(header)
      return found !== undefined && found !== field && !BY_PLACE.has(field) && !BY_PLACE.has(found)
    })
    expect(differing).toEqual([])
  },
)
