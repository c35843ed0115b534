import { lookAt, type Check } from './check.ts'
import type { Data, ReachRow } from './law-parts.ts'
import { fits, goodsFor } from './row-conditions.ts'

/** Check: each row is the first that fits some good, for each form and kind of entry and each element that it names. */
export const rowsAreReachable: Check = {
  means:
    'Every row of a reach table decides over some good: no earlier row shadows it, in none of its forms, kinds and elements',
  run: ({ ruleset: { data } }) =>
    lookAt(tablesOf(data), ({ table, rows, entries }) => {
      const reached = new Set<string>()
      for (const { form, implies, kind, element } of entries) {
        const own = rows.filter((row) => speaksOf(row, form, kind, element))
        for (const good of goodsFor(own, [...new Set([...implies, ...(element === null ? [] : [element])])].sort())) {
          const row = own.find(({ when }) => fits(when, good))
          if (row === undefined) continue
          const at = rows.indexOf(row)
          for (const key of [`${at} ${form}`, `${at} ${kind}`, `${at} ${element}`]) reached.add(key)
        }
      }
      return partsOf(rows).flatMap(({ at, part, row }) =>
        reached.has(`${at} ${part}`) ||
        !entries.some(
          ({ form, kind, element }) => speaksOf(row, form, kind, element) && [form, kind, element].includes(part),
        )
          ? []
          : [
              `${table}, row ${at + 1} (${row.forms.join(', ')}; ${row.match}): earlier rows always decide over ${part}`,
            ],
      )
    }),
}

/** Check: each form, kind and element that a row names is that of some entry of the controls that use its table. */
export const rowsSpeakOfEntries: Check = {
  means: 'Every form, kind and element that a row of a reach table names belongs to an entry that the table serves',
  run: ({ ruleset: { data } }) =>
    lookAt(tablesOf(data), ({ table, rows, entries }) =>
      partsOf(rows).flatMap(({ at, part, row }) =>
        entries.some(
          ({ form, kind, element }) => speaksOf(row, form, kind, element) && [form, kind, element].includes(part),
        )
          ? []
          : [`${table}, row ${at + 1} (${row.forms.join(', ')}; ${row.match}): no entry is of ${part}`],
      ),
    ),
}

/** A row speaks of an entry without an element whatever elements it names. */
const speaksOf = ({ forms, kinds, elements }: ReachRow, form: string, kind: string, element: string | null): boolean =>
  forms.some((one) => one === form) &&
  kinds.some((one) => one === kind) &&
  (elements === undefined || element === null || elements.some((one) => one === element))

/** Each form, kind and element of each row. */
function partsOf(rows: readonly ReachRow[]): { at: number; part: string; row: ReachRow }[] {
  return rows.flatMap((row, at) =>
    [...row.forms, ...row.kinds, ...(row.elements ?? [])].map((part) => ({ at, part, row })),
  )
}

type Meeting = { form: string; implies: readonly string[]; kind: string; element: string | null }

/** Each reach table with every form × kind and element of the entries it serves. */
function tablesOf({
  reach,
  controls,
  forms,
}: Data): { table: string; rows: readonly ReachRow[]; entries: Meeting[] }[] {
  return Object.entries(reach).map(([table, rows]) => {
    const entries = controls.filter((control) => control.reach === table).flatMap((control) => control.entries)
    const kinds = new Map(entries.map(({ kind, element }) => [`${kind} ${element}`, { kind, element }]))
    return {
      table,
      rows,
      entries: forms.flatMap(({ id, implies }) => [...kinds.values()].map((one) => ({ form: id, implies, ...one }))),
    }
  })
}
