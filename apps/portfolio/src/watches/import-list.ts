import { beijingDay, type Ruleset } from 'ytterby'
import { now } from '../now.ts'
import type { Job } from '../jobs/job.ts'
import { MAX_ISSUES_KEPT, MAX_REFUSED_KEPT } from './limits.ts'
import type { LookAt, NewLine, RefusedLine } from './look-at-lines.ts'
import { linesOfJob, type ListLine } from './lines-of-job.ts'
import type { ListImport } from './watch-record.ts'

export type ImportEnv = { readonly FILES: R2Bucket; readonly JOBS: DurableObjectNamespace<Job> }

/** The lines of the next part of a list, and how the import stands after them. */
export type ImportStep = { readonly lines: readonly ListLine[]; readonly after: ListImport }

/** The list cannot be read now, but later. */
class JobNotEndedError extends Error {
  override readonly name = 'JobNotEndedError'
}

/** Reads the next part of the list of a job. */
export async function nextLines(
  listImport: ListImport & { readonly next: number },
  { owner, ahead, ruleset }: { readonly owner: string; readonly ahead: number; readonly ruleset: Ruleset },
  env: ImportEnv,
): Promise<ImportStep> {
  const part = await env.JOBS.getByName(listImport.job).chunkOfList(owner, listImport.next)
  if (part === null) return { lines: [], after: { ...listImport, next: null, problem: 'job-gone' } }
  // Somebody has resumed the job.
  if (typeof part === 'string') throw new JobNotEndedError()
  const { pieces, chunk } = part
  if (chunk === null) return { lines: [], after: { ...listImport, next: null } }
  const at: Pick<LookAt, 'asOf' | 'ruleset' | 'ahead'> = { asOf: beijingDay(now()), ruleset, ahead }
  const lines = await linesOfJob(env.FILES, { pieces, chunk }, at)
  return { lines, after: { ...listImport, next: listImport.next + 1 } }
}

/** Divides the lines of a part into those that are new and those that are refused, also because their id is known. */
export function sortLines(
  { lines, after }: ImportStep,
  isKnown: (id: string) => boolean,
): { readonly added: readonly NewLine[]; readonly after: ListImport } {
  const added: NewLine[] = []
  const refused: RefusedLine[] = []
  const ids = new Set<string>()
  for (const line of lines) {
    if ('issues' in line) refused.push(line)
    else if (ids.has(line.id) || isKnown(line.id)) refused.push({ line: line.line, id: line.id, issues: [REPEATED] })
    else {
      ids.add(line.id)
      added.push(line)
    }
  }
  return {
    added,
    after: {
      ...after,
      added: after.added + added.length,
      refused: after.refused + refused.length,
      lines: [...after.lines, ...refused.map(shortened)].slice(0, MAX_REFUSED_KEPT),
    },
  }
}

const MAX_ID = 200

/** A refused line as it is kept, or shown in a list of them: with the beginning of its id, and its first issues. */
export const shortened = ({ line, id, issues }: RefusedLine): RefusedLine => ({
  line,
  id: id === null ? null : id.slice(0, MAX_ID),
  issues: issues.slice(0, MAX_ISSUES_KEPT),
})

const REPEATED = {
  code: 'repeated-id',
  pointer: '/id',
  message: 'An earlier line has this id: give each line an id of its own, and put this one.',
} as const
