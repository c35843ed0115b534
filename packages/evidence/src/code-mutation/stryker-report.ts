import { readFileSync } from 'node:fs'

/** As much of Stryker's JSON report (mutation testing report schema) as is told further. */
export type Mutant = {
  readonly id: string
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  /** What the check that killed it says. */
  readonly statusReason?: string
  readonly location: { readonly start: Position; readonly end: Position }
}
/** Lines and columns count from 1. */
type Position = { readonly line: number; readonly column: number }
type FileResult = { readonly source: string; readonly mutants: readonly Mutant[] }
export type StrykerReport = { readonly files: Readonly<Record<string, FileResult>> }

export function readReport(file: string): StrykerReport {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every so many mutants are tried: those whose number leaves `rest` when it is divided by `of`. */
export type Sample = { readonly of: number; readonly rest: number }

/** Mutants are numbered as they stand in the code: a sample holds some of every place. */
export const isIn = ({ of, rest }: Sample, { id }: Pick<Mutant, 'id'>): boolean => Number(id) % of === rest

/** As much of a report as is of the sample. */
export function sampled({ files }: StrykerReport, sample: Sample): StrykerReport {
  const kept = Object.entries(files).map(([name, { source, mutants }]): [string, FileResult] => [
    name,
    { source, mutants: mutants.filter((mutant) => isIn(sample, mutant)) },
  ])
  return { files: Object.fromEntries(kept) }
}

/** Mutants that no test has killed. Those that no test reaches are among them. */
export const isAlive = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

/** The ranges `file:line:column-line:column` of what is still alive, as Stryker is told what to mutate. */
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

/** One mutant, the same in every report of one tree. */
const keyOf = (name: string, { location, mutatorName, replacement }: Mutant): string =>
  JSON.stringify([name, location, mutatorName, replacement])

/** The first report, with the deaths of the second. */
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
