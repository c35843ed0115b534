import { readFileSync } from 'node:fs'

/** The parts of Stryker's JSON report (mutation testing report schema) that are used. */
export type CodeMutant = {
  readonly id: string
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  /** The message of the check that killed it. */
  readonly statusReason?: string
  readonly location: { readonly start: Position; readonly end: Position }
}
/** Lines and columns count from 1. */
type Position = { readonly line: number; readonly column: number }
type FileResult = { readonly source: string; readonly mutants: readonly CodeMutant[] }
export type StrykerReport = { readonly files: Readonly<Record<string, FileResult>> }

export function readReport(file: string): StrykerReport {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A sample of mutants: those whose number modulo `of` is `rest`. */
export type Sample = { readonly of: number; readonly rest: number }

/** Mutants are numbered in the order of the code, so a sample includes some from every file. */
export const isIn = ({ of, rest }: Sample, { id }: Pick<CodeMutant, 'id'>): boolean => Number(id) % of === rest

/** A report reduced to the sample. */
export function sampled({ files }: StrykerReport, sample: Sample): StrykerReport {
  const kept = Object.entries(files).map(([name, { source, mutants }]): [string, FileResult] => [
    name,
    { source, mutants: mutants.filter((mutant) => isIn(sample, mutant)) },
  ])
  return { files: Object.fromEntries(kept) }
}

/** Whether no test has killed the mutant, including if no test reaches it. */
export const isAlive = ({ status }: CodeMutant): boolean => status === 'Survived' || status === 'NoCoverage'

/** The ranges `file:line:column-line:column` of the survivors, in the syntax of Stryker's `mutate` option. */
export function aliveRanges({ files }: StrykerReport): string[] {
  const ranges = Object.entries(files).flatMap(([name, { mutants }]) =>
    // In its option, columns count from 0.
    mutants.filter(isAlive).map(({ location: { start, end } }) => {
      const place = ({ line, column }: Position): string => `${line}:${column - 1}`
      return `${name}:${place(start)}-${place(end)}`
    }),
  )
  return [...new Set(ranges)]
}

/** A key of a mutant that is equal in all reports on the same code. */
const keyOf = (name: string, { location, mutatorName, replacement }: CodeMutant): string =>
  JSON.stringify([name, location, mutatorName, replacement])

/** The first report, with the mutants killed in the second one. */
export function merged(first: StrykerReport, second: StrykerReport): StrykerReport {
  const later = new Map(
    Object.entries(second.files).flatMap(([name, { mutants }]) =>
      mutants.filter((mutant) => !isAlive(mutant)).map((mutant) => [keyOf(name, mutant), mutant.status]),
    ),
  )
  const files = Object.entries(first.files).map(([name, { source, mutants }]): [string, FileResult] => [
    name,
    {
      source,
      mutants: mutants.map((mutant) =>
        isAlive(mutant) ? { ...mutant, status: later.get(keyOf(name, mutant)) ?? mutant.status } : mutant,
      ),
    },
  ])
  return { files: Object.fromEntries(files) }
}
