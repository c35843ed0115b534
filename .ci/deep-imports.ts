import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, Failure, ROOT } from './command.ts'

const DEEP = /(?:\bfrom|\bimport)\s*\(?\s*['"](@ytterby\/[\w-]+\/src\/[^'"]+)['"]/g

/**
 * Requires that packages and apps import each other by their published entries, never by `@ytterby/…/src/…`.
 *
 * @throws Failure that names each deep import.
 */
export async function refuseDeepImports(): Promise<string> {
  const named = ['*.ts', '*.tsx', '*.js', '*.mjs']
  const listed = await command(['git', 'ls-files', '--cached', '--others', '--exclude-standard', ...named])
  const deleted = new Set((await command(['git', 'ls-files', '--deleted'])).split('\n'))
  const files = listed.split('\n').filter((file) => file !== '' && !deleted.has(file))
  const deep = new Map(
    files
      .map((file) => [file, deepImports(readFileSync(join(ROOT, file), 'utf8'))] as const)
      .filter(([, found]) => found.length > 0),
  )
  const faults = [...deep].map(([file, found]) => `${file} imports ${found.join(', ')}: import an entry of the package`)
  if (faults.length > 0) throw new Failure(faults.join('\n'))
  return `${files.length} files, ${deep.size} still import sources of another package`
}

const deepImports = (text: string): string[] => [...text.matchAll(DEEP)].map(([, path = '']) => path)
