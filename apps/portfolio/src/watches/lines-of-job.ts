import { answerList } from '@ytterby/cli/src/batch/answer-list.ts'
import type { Line } from '@ytterby/cli/src/batch/line.ts'
import { idOf } from '@ytterby/cli/src/compare/compare-list.ts'
import { decodeText } from '@ytterby/cli/src/input/decode-text.ts'
import { issuesOf } from '@ytterby/cli/src/input-error.ts'
import type { Chunk } from '../cutting/cut-list.ts'
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
  const list = await recogniseInput(files, pieces)
  const lines: ListLine[] = []
  const text = answerList(
    list,
    decodeText(readRange(files, pieces, chunk)),
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
