import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Source files below a folder, without tests, by their paths from there. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file))

/** An import: the file that is imported, by its path from the folder, and whether only types of it are. */
export type Import = { readonly file: string; readonly isOfTypes: boolean }

const IMPORTS =
  /(?<=^|\n)(?:import|export)(?<types> type)?(?:[^'";]*? from)? '(?<named>\.[^']+)'|import\('(?<late>\.[^']+)'\)/g

/** Files of the same package that a file imports, statically or dynamically, including imports of types only. */
export function importsOf(folder: string, file: string): Import[] {
  return [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORTS)].map(({ groups }) => ({
    file: relative(folder, resolve(folder, dirname(file), groups?.['named'] ?? groups?.['late'] ?? '')),
    isOfTypes: groups?.['types'] !== undefined,
  }))
}
