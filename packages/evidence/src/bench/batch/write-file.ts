import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Format } from './formats.ts'
import { batchLines, type BatchPlan } from './lines.ts'

const LINES_AT_ONCE = 500

/** Writes the lines of a plan to a file. */
export async function writeBatchFile(path: string, plan: BatchPlan, format: Format): Promise<void> {
  await pipeline(Readable.from(pieces(plan, format)), createWriteStream(path))
}

function* pieces(plan: BatchPlan, { begin, written }: Format): Generator<string> {
  let piece = begin
  let held = 0
  for (const line of batchLines(plan)) {
    piece += written(line)
    held += 1
    if (held % LINES_AT_ONCE !== 0) continue
    yield piece
    piece = ''
  }
  yield piece
}
