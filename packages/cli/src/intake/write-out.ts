import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
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
    await pipeline(Readable.from(pieces), createWriteStream(beside))
    await rename(beside, file)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unwritable(file, error)
    throw error
  }
}
