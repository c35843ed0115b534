import { isAlive, type Mutant, type StrykerReport } from './stryker-report.ts'
import { lookedAt, type LookedAt } from './survivors.ts'

const SRC = 'packages/ytterby/src/'

/** How many mutants of a folder, or of all, came to which end. */
export type Score = {
  readonly name: string
  readonly mutants: number
  readonly killed: number
  readonly timedOut: number
  readonly survived: number
  readonly uncovered: number
  /** Killed and timed out in 100 of all that are valid. */
  readonly score: number
}

/** A mutant that lives: where, what stands there, and the reason if one is kept. */
export type Survivor = {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly why: string | null
} & Pick<Mutant, 'mutatorName' | 'replacement'>

/** Scores by folder, in order, and of all together last. */
export function scoresOf({ files }: StrykerReport): Score[] {
  const folders = new Map<string, Mutant[]>()
  for (const [name, { mutants }] of Object.entries(files)) {
    const folder = name.slice(SRC.length, name.lastIndexOf('/'))
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants])
  }
  const all = [...folders.values()].flat()
  return [...[...folders].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all] as const].map(([name, mutants]) =>
    scoreOf(name, mutants),
  )
}

function scoreOf(name: string, mutants: readonly Mutant[]): Score {
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

/** Every mutant that lives, by file and line. */
export function survivorsOf({ files }: StrykerReport): Survivor[] {
  return Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const lines = source.split('\n')
    const file = name.slice(SRC.length)
    return mutants.filter(isAlive).map((mutant): Survivor => {
      const { mutatorName, replacement } = mutant
      const text = textAt(lines, mutant)
      const reason = lookedAt.find((one) => isAbout(one, file, mutatorName, text))
      return { file, line: mutant.location.start.line, text, mutatorName, replacement, why: reason?.why ?? null }
    })
  })
}

/** Reasons that no survivor has any more. */
export function staleReasons(survivors: readonly Survivor[]): LookedAt[] {
  return lookedAt.filter((one) => !survivors.some((each) => isAbout(one, each.file, each.mutatorName, each.text)))
}

const isAbout = (one: LookedAt, file: string, mutator: string, text: string): boolean =>
  one.file === file && one.mutator === mutator && one.text === text

/** What is mutated, as it stands in the file, on one line. */
function textAt(lines: readonly string[], { location: { start, end } }: Mutant): string {
  const text = lines.slice(start.line - 1, end.line)
  const last = text.at(-1)
  if (last !== undefined) text[text.length - 1] = last.slice(0, end.column - 1)
  text[0] = (text[0] ?? '').slice(start.column - 1)
  return text.map((line) => line.trim()).join(' ')
}
