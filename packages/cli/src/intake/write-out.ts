import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { unwritable } from '../input/write-whole.ts'

/** Writes pieces of text to a file, or to standard output for `-`. A file is there whole or not at all. */
export async function writeOut(file: string, pieces: Iterable<string>): Promise<void> {
  if (file === '-') {
    await pipeline(Readable.from(pieces), process.stdout, { end: false })
    return
  }
  const beside = `${file}.${process.pid}.tmp`
  try {
    const opened = openSync(beside, 'w')
    try {
      for (const piece of pieces) writeFileSync(opened, piece)
    } finally {
      closeSync(opened)
    }
    renameSync(beside, file)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unwritable(file, error)
    throw error
  }
}
