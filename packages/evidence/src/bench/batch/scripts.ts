import { fileURLToPath } from 'node:url'
import type { Format } from './formats.ts'

const path = (specifier: string): string => fileURLToPath(specifier)

const MAIN = path(import.meta.resolve('@ytterby/cli/src/main.ts'))
const REWRITE = {
  csv: path(import.meta.resolve('./rewrite-csv.ts')),
  ndjson: path(import.meta.resolve('./rewrite-ndjson.ts')),
}

/** The words after `node` that answer a file, as a person would. */
export const answering = (file: string, { full = false } = {}): string[] => [
  MAIN,
  'batch',
  file,
  ...(full ? ['--full'] : []),
]

/** The words after `node` that parse a file and write it again. */
export const rewriting = (file: string, { name }: Format): string[] => [REWRITE[name], file]
