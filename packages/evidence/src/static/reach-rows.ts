import { lookAt, type LawCheck } from './check.ts'
import type { Data, ReachRow } from './law-parts.ts'
import { fits, goodsFor } from './row-conditions.ts'

/** Checks that each row is the first match for some good, for each form, kind of entry and element that it names. */
export const rowsAreReachable: LawCheck = {
  means:
    'Every row of a reach table decides about some good: no earlier row shadows it for any of its forms, kinds and elements',
  run: ({ ruleset: { data } }) =>
    lookAt(tablesOf(data), ({ table, rows, entries }) => {
      const reached = new Set<string>()
      for (const { form, implies, kind, element } of entries) {
        const own = rows.filter((row) => appliesTo(row, form, kind, element))
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
          ({ form, kind, element }) => appliesTo(row, form, kind, element) && [form, kind, element].includes(part),
        )
          ? []
          : [
              `${table}, row ${at + 1} (${row.forms.join(', ')}; ${row.match}): earlier rows always decide about ${part}`,
            ],
      )
    }),
}

/** Checks that each form, kind and element in a row occurs in an entry of the controls that use its table. */
export const rowsSpeakOfEntries: LawCheck = {
  means: 'Every form, kind and element in a row of a reach table belongs to an entry that uses the table',
  run: ({ ruleset: { data } }) =>
    lookAt(tablesOf(data), ({ table, rows, entries }) =>
      partsOf(rows).flatMap(({ at, part, row }) =>
        entries.some(
          ({ form, kind, element }) => appliesTo(row, form, kind, element) && [form, kind, element].includes(part),
        )
          ? []
          : [`${table}, row ${at + 1} (${row.forms.join(', ')}; ${row.match}): no entry has ${part}`],
      ),
    ),
}

/** Whether a row applies to an entry. For an entry without an element, the elements of the row do not matter. */
const appliesTo = ({ forms, kinds, elements }: ReachRow, form: string, kind: string, element: string | null): boolean =>
  forms.some((one) => one === form) &&
  kinds.some((one) => one === kind) &&
  (elements === undefined || element === null || elements.some((one) => one === element))

/** Each form, kind and element of each row. */
function partsOf(rows: readonly ReachRow[]): { at: number; part: string; row: ReachRow }[] {
  return rows.flatMap((row, at) =>
    [...row.forms, ...row.kinds, ...(row.elements ?? [])].map((part) => ({ at, part, row })),
  )
}

type EntryOfForm = { form: string; implies: readonly string[]; kind: string; element: string | null }

/** Each reach table with every form × kind and element of the entries that use it. */
function tablesOf({
  reach,
  controls,
  forms,
}: Data): { table: string; rows: readonly ReachRow[]; entries: EntryOfForm[] }[] {
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
