import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Reads a file of the corpus as users of the package do. */
export const readFileOfCorpus = (file: string): Promise<string> =>
  readFile(fileURLToPath(import.meta.resolve(`@ytterby/conformance/corpus/${file}`)), 'utf8')
