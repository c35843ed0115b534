import { spreadsheetRow } from '@ytterby/lists'
import { FIELDS } from 'ytterby'
import type { AnsweredList } from './answered-list.ts'

/**
 * A list in the form that `ytterby watch` reads: its ids, and what was read of its lines in the columns of the contract. A line
 * whose cells do not fit the header keeps a single cell, so that it is refused there too.
 */
export function watchedCsv({ lines, asking: { mapping, destination }, factsAt, idAt, nameAt }: AnsweredList): Blob {
  const facts = lines.map((_, at) => factsAt(at))
  const stated = new Set([...mapping, ...facts.flatMap((one) => Object.keys(one ?? {})), 'destination'])
  const names = [...FIELDS.keys()].filter((name) => stated.has(name))
  const pieces = ['\u{feff}', row(['id', ...names])]
  for (const [at, one] of facts.entries()) {
    const cellOf = (name: string): string => one?.[name]?.trim() || (name === 'destination' && destination) || ''
    pieces.push(row(one === null ? [nameAt(at) || '?'] : [idAt(at) ?? '', ...names.map(cellOf)]))
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}

const row = (cells: readonly string[]): string => `${spreadsheetRow(cells, ',')}\n`
