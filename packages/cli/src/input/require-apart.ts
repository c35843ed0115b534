import { fstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { filled } from 'ytterby'
import { InputError } from '../input-error.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'

/** A file of a command line: the option that names it, or for an argument what was written; undefined if it was left out. */
export type NamedFile = readonly [name: string, file: string | undefined]

/**
 * Makes sure that no file which a command writes is one that it reads, or another one that it writes, however they are spelled:
 * by another path, a link, or in other capitals where those do not matter. Call it before anything is written.
 *
 * @throws InputError if two of them are one file.
 */
export function requireApart(written: readonly NamedFile[], read: readonly NamedFile[]): void {
  for (const [at, [first, file]] of written.entries())
    for (const [second, other] of [...read, ...written.slice(at + 1)])
      if (isSameFile(file, other)) throw new InputError('same-file', filled(inputRefusals.sameFile, { first, second }))
}

/** Whether a file to write is another one; `-` for the other is standard input. */
export function isSameFile(file: string | undefined, other: string | undefined): boolean {
  if (file === undefined || file === '-' || other === undefined) return false
  const [a, b] = [statOf(file), statOf(other)]
  if (a !== undefined && b !== undefined) return a.dev === b.dev && a.ino === b.ino
  // Neither is there yet: they are one if they have one name in one folder.
  return a === b && placeOf(file) === placeOf(other)
}

function statOf(file: string): BigIntStats | undefined {
  try {
    return file === '-' ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Where capitals do not matter, `A.csv` and `a.csv` are one. */
const FOLDS = process.platform === 'win32' || process.platform === 'darwin'

function placeOf(file: string): string {
  const path = resolve(file)
  const place = join(folderOf(path), basename(path))
  return FOLDS ? place.normalize('NFC').toLowerCase() : place
}

function folderOf(path: string): string {
  try {
    return realpathSync(dirname(path))
  } catch {
    return dirname(path)
  }
}
