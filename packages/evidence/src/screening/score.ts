import type { Negative, Positive } from './corpus.ts'
import { listedAs } from './listed.ts'

/** Screens a name: returns the printed names of the listed parties that it equals or is near. */
export type Screen = (name: string, country: string | undefined) => readonly string[]

/** The number of names in a class, and how many of them matched (the right party, or for unlisted names any party). */
export type ClassScore = { readonly class: string; readonly asked: number; readonly met: number }

/** Scores by class, and each failed name in one line. */
export type ScreeningScore = { readonly classes: readonly ClassScore[]; readonly failures: readonly string[] }

/**
 * Targets: the minimum recall, also in each class of the newest names and of names that another script spells by their sound, and the maximum shares of false alarms
 * for ordinary and hard names.
 */
export const BARS = { recall: 0.98, newest: 0.97, spelt: 0.85, ordinary: 0.002, hard: 0.03 } as const

/** Scores how well listed parties are found. */
export const recallOf = (positives: readonly Positive[], screen: Screen): ScreeningScore =>
  scoreOf(positives, screen, (found, { listed, or = [] }) => {
    const expected = [listed, ...or].flatMap(listedAs)
    const met = found.some((name) => expected.includes(name))
    return { met, failed: !met, of: `, listed as ${listed}` }
  })

/** Scores false alarms for other organisations. */
export const alarmsOf = (negatives: readonly Negative[], screen: Screen): ScreeningScore =>
  scoreOf(negatives, screen, (found) => ({ met: found.length > 0, failed: found.length > 0, of: '' }))

function scoreOf<T extends Negative>(
  names: readonly T[],
  screen: Screen,
  judge: (found: readonly string[], name: T) => { met: boolean; failed: boolean; of: string },
): ScreeningScore {
  const classes = new Map<string, { class: string; asked: number; met: number }>()
  const failures: string[] = []
  for (const name of names) {
    const score = classes.get(name.class) ?? { class: name.class, asked: 0, met: 0 }
    classes.set(name.class, score)
    const found = [...new Set(screen(name.query, name.country))]
    const { met, failed, of } = judge(found, name)
    score.asked += 1
    if (met) score.met += 1
    const where = name.country === undefined ? '' : `, ${name.country}`
    if (failed) failures.push(`${name.class}: ${name.query}${where}${of}; met ${found.join(', ') || 'nothing'}`)
  }
  return { classes: [...classes.values()], failures }
}

/** The share of names that matched, over the wanted classes. */
export function shareOf({ classes }: ScreeningScore, wanted: (of: string) => boolean = () => true): number {
  const chosen = classes.filter((one) => wanted(one.class))
  const sum = (count: (one: ClassScore) => number): number => chosen.reduce((total, one) => total + count(one), 0)
  return sum(({ met }) => met) / sum(({ asked }) => asked)
}

/** Names in another script. Those in pinyin are not read. */
export const isSpelt = (name: string): boolean => name === 'other-script'

export const isHard = (name: string): boolean => name === 'hard'
export const isOrdinary = (name: string): boolean => name !== 'hard'
