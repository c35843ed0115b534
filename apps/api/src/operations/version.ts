import { canonicalJson, dayNumber, currentRuleset } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

/** `GET /v1/version`: which release answers, and how current its knowledge is. */
export const version = operation({
  query: z.strictObject({}),
  contract: async () => ({
    summary: 'Which release answers, and how current it is',
    description:
      'Version and digest of the ruleset, the day through which the law is known, the day on which each source was last read, and corrections of earlier releases.',
    answer: (await import('ytterby/answers')).VersionSchema,
    problems: [],
  }),
  async handle({ today, ruleset }) {
    const { advisories } = await import('ytterby/law')
    const on = today()
    const since = (day: string): number => dayNumber(on) - dayNumber(day)
    return {
      text: canonicalJson({
        package: currentRuleset.version,
        ruleset: rulesetHead(ruleset),
        today: on,
        daysSinceKnown: since(ruleset.knownThrough),
        sources: ruleset.data.instruments
          .map(({ id, provenance: { checked } }) => ({ instrument: id, checked, daysSinceChecked: since(checked) }))
          .sort((a, b) => (a.instrument < b.instrument ? -1 : 1)),
        advisories: advisories(),
      }),
    }
  },
})
