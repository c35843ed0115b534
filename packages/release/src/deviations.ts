import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { canonicalJson } from 'ytterby'
import { decidedBy, type StoredDecision } from './decisions.ts'
import type { Frozen } from './frozen.ts'

const DeviationSchema = z.union(
  [
    z.strictObject({ decision: z.string() }),
    z.strictObject({ refused: z.array(z.strictObject({ code: z.string(), pointer: z.string() })) }),
  ].map((outcome) => outcome.extend({ release: z.string(), id: z.string(), because: z.string().min(1) })),
)

/** An answer of a frozen release that the current engine gives differently on purpose, because the old engine was wrong. */
export type Deviation = { readonly release: string; readonly id: string; readonly because: string } & StoredDecision

/** The declared deviations, by release and id. */
export const readDeviations = (file: string): Deviation[] =>
  z.array(DeviationSchema).parse(JSON.parse(readFileSync(file, 'utf8')))

/**
 * Answers the corpus of a frozen release again with the current engine. Each decision must be unchanged or a declared deviation.
 *
 * @returns undeclared differences, and deviations without an inquiry.
 */
export function reanswer({ record, ruleset, decisions }: Frozen, deviations: readonly Deviation[]): string[] {
  const own = deviations.filter(({ release }) => release === record.version)
  const ids = new Set(decisions.map(({ id }) => id))
  const idle = own
    .filter(({ id }) => !ids.has(id))
    .map(
      ({ id }) => `Release ${record.version} has no inquiry “${id}”: remove it from packages/rulesets/deviations.json.`,
    )
  const declared = new Map(own.map((one) => [one.id, one]))
  const changed = decisions.flatMap(({ id, inquiry, ...frozen }) => {
    const now = decidedBy(ruleset, inquiry)
    const deviation = declared.get(id)
    const expected: StoredDecision = deviation === undefined ? frozen : outcomeOf(deviation)
    return canonicalJson(now) === canonicalJson(expected)
      ? []
      : [
          `Release ${record.version}, “${id}”: the engine decides differently than when the release was frozen. Restore the old answer, or declare the deviation in packages/rulesets/deviations.json with a changeset of kind correction: ${canonicalJson(now)}`,
        ]
  })
  return [...idle, ...changed]
}

const outcomeOf = (deviation: Deviation): StoredDecision =>
  'decision' in deviation ? { decision: deviation.decision } : { refused: deviation.refused }
