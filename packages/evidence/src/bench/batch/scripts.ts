import { fileURLToPath } from 'node:url'
import type { Format } from './formats.ts'

const path = (specifier: string): string => fileURLToPath(specifier)

const MAIN = path(import.meta.resolve('@ytterby/cli/src/main.ts'))
const REWRITE = {
  csv: path(import.meta.resolve('./rewrite-csv.ts')),
  ndjson: path(import.meta.resolve('./rewrite-ndjson.ts')),
}

/** Arguments of `node` that answer a file with the command line. */
export const answering = (file: string, { full = false } = {}): string[] => [
  MAIN,
  'batch',
  file,
  ...(full ? ['--full'] : []),
]

/** Arguments of `node` that answer a list of another system. */
export const answeringList = (file: string, profile: string, answered: string): string[] => [
  MAIN,
  'intake',
  file,
  '--profile',
  profile,
  '--out',
  answered,
]

/** Arguments of `node` that parse and rewrite a file. */
export const rewriting = (file: string, { name }: Format): string[] => [REWRITE[name], file]
