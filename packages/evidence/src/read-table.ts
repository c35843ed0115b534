import { readFileSync } from 'node:fs'

/** Reads a table next to the calling module. @throws SyntaxError if a line is not JSON. */
export const readTable = <T>(module: { readonly dirname: string }, file: string): T[] =>
  readRecords(readFileSync(`${module.dirname}/${file}`, 'utf8').trimEnd().split('\n'))

/**
 * The records of a table, one a line. If the first line lists names of columns, each further line lists the values below them:
 * an empty text is none, as is what is missing at the end.
 */
export function readRecords<T>(lines: readonly string[]): T[] {
  const [first = '', ...rows] = lines
  if (!first.startsWith('[')) return lines.map((line): T => JSON.parse(line))
  const columns: readonly string[] = JSON.parse(first)
  return rows.map((row): T => {
    const values: readonly unknown[] = JSON.parse(row)
    if (values.length > columns.length) throw new SyntaxError(`More values than columns: ${row}`)
    const members = values.flatMap((value, at) => (value === '' ? [] : [[columns[at], value]]))
    return Object.fromEntries(members)
  })
}
