import { readFileSync } from 'node:fs'

/** Reads a table next to the calling module: one JSON value per line. @throws SyntaxError if a line is not JSON. */
export function readTable<T>(module: { readonly dirname: string }, file: string): T[] {
  const lines = readFileSync(`${module.dirname}/${file}`, 'utf8').trimEnd().split('\n')
  return lines.map((line): T => JSON.parse(line))
}
