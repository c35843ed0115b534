import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, ROOT } from './command.ts'
import { filesInTree } from './files.ts'

const DECLARED = /^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm
/** Names that a file declares above and exports in a list; a list with `from` declares nothing. */
const LISTED = /^export (?:type )?\{([^}]*)\}(?! from)/gm
/** Typings of a table beside it, and frozen releases, which never change. */
const NOT_READ = /\.d\.json\.ts$|^packages\/rulesets\/frozen\//
const PACKAGE = /^(?:packages|apps)\/[\w-]+|^\.ci/

/**
 * Requires that a package declares each exported type name once: then one name means one thing in it.
 *
 * @throws Failure that names each type with the files that declare it.
 */
export async function refuseTypeNamesTwice(): Promise<string> {
  const files = (await filesInTree('*.ts', '*.tsx')).filter((file) => !NOT_READ.test(file))
  const filesByName = new Map<string, string[]>()
  for (const file of files)
    for (const name of exportedTypes(readFileSync(join(ROOT, file), 'utf8'))) {
      const key = `${PACKAGE.exec(file)?.[0] ?? '.'} ${name}`
      filesByName.set(key, [...(filesByName.get(key) ?? []), file])
    }
  const faults = [...filesByName]
    .filter(([, declaring]) => declaring.length > 1)
    .map(
      ([key, declaring]) => `${key.split(' ')[1] ?? ''} is declared in ${declaring.join(' and ')}: rename one of them`,
    )
  if (faults.length > 0) throw new Failure(faults.join('\n'))
  return `${filesByName.size} exported types, each declared once in its package`
}

function exportedTypes(text: string): Set<string> {
  const locals = (list: string): string[] =>
    list.split(',').flatMap((one) => {
      const exported =
        one
          .trim()
          .replace(/^type /, '')
          .split(' as ')
          .at(-1) ?? ''
      return new RegExp(`^(?:type|interface|class|enum) ${exported}\\b`, 'm').test(text) && exported !== ''
        ? [exported]
        : []
    })
  return new Set([
    ...[...text.matchAll(DECLARED)].map(([, name = '']) => name),
    ...[...text.matchAll(LISTED)].flatMap(([, list = '']) => locals(list)),
  ])
}
