import { readFileSync } from 'node:fs'

/** The records of a table beside the module that asks: one JSON value a line. @throws SyntaxError where a line is no JSON. */
export function readTable<T>(module: { readonly dirname: string }, file: string): T[] {
  const lines = readFileSync(`${module.dirname}/${file}`, 'utf8').trimEnd().split('\n')
  return lines.map((line): T => JSON.parse(line))
}
