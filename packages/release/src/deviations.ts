import { readFileSync } from 'node:fs'
import { canonicalJson } from 'ytterby'
import { decidedBy, type Decided } from './decisions.ts'
import type { Frozen } from './frozen.ts'

/** An answer of a frozen release that today's engine gives differently, on purpose: the engine of then was wrong. */
export type Deviation = { readonly release: string; readonly id: string; readonly because: string } & Decided

/** The deviations that were declared, by release and id. */
export const readDeviations = (file: string): Deviation[] => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Asks a frozen release its corpus again with the engine at hand. Every decision is what it was, or declared to differ.
 *
 * @returns what differs without a word, and deviations that are none.
 */
export function reanswer({ record, ruleset, decisions }: Frozen, deviations: readonly Deviation[]): string[] {
  const declared = new Map(deviations.filter(({ release }) => release === record.version).map((one) => [one.id, one]))
  return decisions.flatMap(({ id, inquiry, ...frozen }) => {
    const now = decidedBy(ruleset, inquiry)
    const deviation = declared.get(id)
    const expected: Decided = deviation === undefined ? frozen : outcomeOf(deviation)
    return canonicalJson(now) === canonicalJson(expected)
      ? []
      : [
          `Release ${record.version}, “${id}”: the engine decides otherwise than when it was frozen. Give the old answer, or declare the deviation in packages/rulesets/deviations.json with a changeset of kind correction: ${canonicalJson(now)}`,
        ]
  })
}

const outcomeOf = (deviation: Deviation): Decided =>
  'decision' in deviation ? { decision: deviation.decision } : { refused: deviation.refused }
