import { isAlive, type CodeMutant, type StrykerReport } from './stryker-report.ts'
import { reviewedSurvivors, type ReviewedSurvivor } from './survivors.ts'

const SRC = 'packages/ytterby/src/'

/** Numbers of mutants by outcome, for a folder or for all. */
export type MutationScore = {
  readonly name: string
  readonly mutants: number
  readonly killed: number
  readonly timedOut: number
  readonly survived: number
  readonly uncovered: number
  /** Killed and timed out, in percent of the valid mutants. */
  readonly score: number
}

/** A surviving mutant: its place, the code there, and the recorded reason if there is one. */
export type Survivor = {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly why: string | null
} & Pick<CodeMutant, 'mutatorName' | 'replacement'>

/** Scores by folder, in order, and of all together last. */
export function scoresOf({ files }: StrykerReport): MutationScore[] {
  const folders = new Map<string, CodeMutant[]>()
  for (const [name, { mutants }] of Object.entries(files)) {
    const folder = name.slice(SRC.length, name.lastIndexOf('/'))
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants])
  }
  const all = [...folders.values()].flat()
  return [...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all] as const].map(([name, mutants]) =>
    scoreOf(name, mutants),
  )
}

function scoreOf(name: string, mutants: readonly CodeMutant[]): MutationScore {
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length
  const [killed, timedOut, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ]
  const valid = killed + timedOut + survived + uncovered
  return { name, mutants: valid, killed, timedOut, survived, uncovered, score: (100 * (killed + timedOut)) / valid }
}

/** Every surviving mutant, by file and line. */
export function survivorsOf({ files }: StrykerReport): Survivor[] {
  return Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n')
    const file = name.slice(SRC.length)
    return mutants.filter(isAlive).map((mutant): Survivor => {
      const { mutatorName, replacement } = mutant
      const survivor = { file, line: mutant.location.start.line, text: textAt(lines, mutant), mutatorName, replacement }
      return { ...survivor, why: reviewedSurvivors.find((one) => isAbout(one, survivor))?.why ?? null }
    })
  })
}

const isAbout = (
  { file, mutator, text, becomes }: ReviewedSurvivor,
  { file: where, mutatorName, text: mutated, replacement }: Omit<Survivor, 'why'>,
): boolean =>
  file === where &&
  mutator === mutatorName &&
  text === mutated &&
  (becomes === undefined || becomes === replacement.replaceAll(/\s+/g, ' '))

/** The mutated code on one line. */
function textAt(lines: readonly string[], { location: { start, end } }: CodeMutant): string {
  const text = lines.slice(start.line - 1, end.line)
  const last = text.at(-1)
  if (last !== undefined) text[text.length - 1] = last.slice(0, end.column - 1)
  text[0] = (text[0] ?? '').slice(start.column - 1)
  return text.map((line) => line.trim()).join(' ')
}
