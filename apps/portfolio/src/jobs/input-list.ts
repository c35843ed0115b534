import { decodeText } from '@ytterby/cli/src/input/decode-text.ts'
import { peek } from '@ytterby/cli/src/input/peek.ts'
import { recognise, type List } from '@ytterby/cli/src/batch/recognise.ts'
import { concatenated, readRange, type Piece } from './files.ts'

/** Node reads files in pieces of this length, so that the same beginning is seen as on the command line. */
const PIECE = 65_536

/**
 * Detects the format of the input of a job from its beginning.
 *
 * @throws InputError if the whole input is refused.
 */
export async function recogniseInput(files: R2Bucket, pieces: readonly Piece[]): Promise<List & { bom: boolean }> {
  const beginning = await peek(decodeText(beginningOf(files, pieces)))
  return { ...recognise(beginning), bom: beginning.bom }
}

/** Reads as far as somebody asks, and leaves no stream open. */
async function* beginningOf(files: R2Bucket, pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0)
  for (let from = 0; from < total; from += PIECE) {
    const to = Math.min(from + PIECE, total)
    yield await concatenated(readRange(files, pieces, { from, to }), to - from)
  }
}
