import { answerBatch, idOf, issuesOf, readPieces, type Chunk, type Line } from '@ytterby/lists/batch'
import { readRange, type Piece } from '../jobs/files.ts'
import { recogniseInput } from '../jobs/input-list.ts'
import { recordLine, type LookAt, type NewLine, type RefusedLine } from './look-at-lines.ts'

/** A line of a list, with its number in it. */
export type ListLine = (NewLine & { readonly line: number }) | RefusedLine

/** The lines of a part of a list that a job has answered, decided for the first time. */
export async function linesOfJob(
  files: R2Bucket,
  { pieces, chunk }: { readonly pieces: readonly Piece[]; readonly chunk: Chunk },
  at: Pick<LookAt, 'asOf' | 'ruleset' | 'ahead'>,
): Promise<readonly ListLine[]> {
  const { form } = await recogniseInput(files, pieces)
  const lines: ListLine[] = []
  const text = answerBatch(
    form,
    readPieces(readRange(files, pieces, chunk), 'utf-8'),
    (line) => {
      const recorded = recordOf(line, at)
      lines.push('issues' in recorded ? recorded : { ...recorded, line: line.number })
      return ''
    },
    { line: chunk.firstLine, inHeader: chunk.firstLine === 1 },
  )
  for await (const nothing of text) void nothing
  return lines
}

/** A line without an id has its number in the list as its id. */
function recordOf(line: Line, at: Pick<LookAt, 'asOf' | 'ruleset' | 'ahead'>): NewLine | RefusedLine {
  const id = idOf(line) ?? String(line.number)
  try {
    return recordLine(line.number, { id, inquiry: line.draft() }, at)
  } catch (error) {
    return { line: line.number, id, issues: issuesOf(error) }
  }
}
