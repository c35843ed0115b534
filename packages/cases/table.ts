import { readFileSync } from 'node:fs'

/** The records of a table: one JSON value a line. @throws SyntaxError where a line is no JSON. */
export function readTable<T>(file: URL): T[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line): T => JSON.parse(line))
}
