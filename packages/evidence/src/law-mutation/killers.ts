import type { LawMutant } from './mutant.ts'
import type { Trial } from './trials.ts'

/** Sorts the trials by how likely they are to detect a mutant. */
export type Killers = {
  readonly inOrder: (mutant: LawMutant) => Iterable<Trial>
  /** Records which trial detected a mutant of this record. */
  readonly told: (mutant: LawMutant, by: Trial) => void
}

/** How many of the last successful trials for the same record are tried first. */
const REMEMBERED = 4

/** Weights of shared words: those in the inquiry and expectation count more than those in the answer; those of the changed value are added. */
const WEIGHT = { own: 4, answer: 1, focus: 3 }

/** Trials that share rare words with the mutant come first, and among these the fastest. */
export function killersAmong(trials: readonly Trial[]): Killers {
  const own = holdersOf(trials.map((trial) => trial.own))
  const answers = holdersOf(trials.map(({ words }) => words))
  const texts = trials.map(({ text }) => text)
  const last = new Map<string, Trial[]>()
  const nearest = ({ near, focus }: LawMutant): number[] => {
    const score = new Map<number, number>()
    // A case that shares many words ranks higher than one that shares a rare word.
    const shared = new Map<number, number>()
    const count = (list: readonly number[], weight: number): void => {
      for (const at of list) score.set(at, (score.get(at) ?? 0) + weight / list.length)
    }
    const weigh = (words: readonly string[], weight: number): void => {
      for (const word of new Set(words)) {
        const [inOwn, inAnswers] = [own.get(word) ?? [], answers.get(word) ?? []]
        count(inOwn, weight * WEIGHT.own)
        for (const at of inOwn) shared.set(at, (shared.get(at) ?? 0) + 1)
        count(inAnswers, weight * WEIGHT.answer)
        if (inOwn.length === 0 && inAnswers.length === 0) count(textsWith(word, texts), weight * WEIGHT.own)
      }
    }
    weigh(near, 1)
    weigh(focus, WEIGHT.focus)
    return [...score]
      .map(([at, nearness]): [number, number] => [
        at,
        (nearness * (1 + (shared.get(at) ?? 0))) / Math.sqrt(trials[at]?.cost ?? 1),
      ])
      .sort(([, a], [, b]) => b - a)
      .map(([at]) => at)
  }
  return {
    *inOrder(mutant) {
      const tried = new Set<Trial>()
      const untried = (trial: Trial | undefined): trial is Trial => trial !== undefined && !tried.has(trial)
      for (const trial of last.get(mutant.record) ?? []) {
        tried.add(trial)
        yield trial
      }
      for (const at of nearest(mutant)) {
        const trial = trials[at]
        if (!untried(trial)) continue
        tried.add(trial)
        yield trial
      }
      for (const trial of trials.toSorted((a, b) => a.cost - b.cost)) if (!tried.has(trial)) yield trial
    },
    told({ record }, by) {
      const before = (last.get(record) ?? []).filter((trial) => trial !== by)
      last.set(record, [by, ...before].slice(0, REMEMBERED))
    },
  }
}

/** An index of trials by word. */
function holdersOf(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holding = new Map<string, number[]>()
  for (const [at, words] of sets.entries())
    for (const word of words) {
      const list = holding.get(word)
      if (list === undefined) holding.set(word, [at])
      else list.push(at)
    }
  return holding
}

/** Words of a lexicon and names can be part of longer texts. */
function textsWith(word: string, texts: readonly string[]): number[] {
  const lower = word.toLowerCase()
  if (lower.length < 2) return []
  return texts.flatMap((text, at) => (text.includes(lower) ? [at] : []))
}
