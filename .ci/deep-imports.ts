import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, ROOT } from './command.ts'
import { filesInTree } from './files.ts'

const DEEP = /(?:\bfrom|\bimport)\s*\(?\s*['"](@ytterby\/[\w-]+\/src\/[^'"]+)['"]/g

/**
 * Requires that packages and apps import each other by their published entries, never by `@ytterby/…/src/…`.
 *
 * @throws Failure that names each deep import.
 */
export async function refuseDeepImports(): Promise<string> {
  const files = await filesInTree('*.ts', '*.tsx', '*.js', '*.mjs')
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
