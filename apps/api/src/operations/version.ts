import { canonicalJson, currentRuleset, RULESET_VERSION } from 'ytterby'
import { dayNumber } from 'ytterby/calendar'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

/** `GET /v1/version`: which release answers, and how old what it knows is. */
export const version = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'Which release answers, and how fresh it is',
    description:
      'Version and digest of the ruleset, the newest day up to which the law is known, and of every source the day on which it was last read; corrections of earlier releases.',
    answer: z
      .strictObject({
        package: z.string(),
        ruleset: z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema }),
        today: DaySchema,
        daysSinceKnown: z.int(),
        sources: z.array(z.strictObject({ instrument: z.string(), checked: DaySchema, daysSinceChecked: z.int() })),
        advisories: z
          .array(
            z.strictObject({
              on: DaySchema,
              correctedIn: z.string(),
              releases: z.array(z.string()),
              from: DaySchema.nullable(),
              until: DaySchema.nullable(),
              rules: z.array(z.string()),
              text: z.string(),
            }),
          )
          .meta({ description: 'Corrections of releases, newest first: answers of theirs were wrong' }),
      })
      .meta({ id: 'Version', description: 'The release that answers' }),
    problems: [],
  }),
  async handle({ today }) {
    const { advisories } = await import('ytterby/releases')
    const on = today()
    const since = (day: string): number => dayNumber(on) - dayNumber(day)
    return {
      text: canonicalJson({
        package: RULESET_VERSION,
        ruleset: rulesetHead(currentRuleset),
        today: on,
        daysSinceKnown: since(currentRuleset.knownThrough),
        sources: currentRuleset.data.instruments
          .map(({ id, provenance: { checked } }) => ({ instrument: id, checked, daysSinceChecked: since(checked) }))
          .sort((a, b) => (a.instrument < b.instrument ? -1 : 1)),
        advisories: advisories(),
      }),
    }
  },
})
