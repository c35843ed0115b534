import { canonicalJson } from 'ytterby'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

/** `GET /healthz`: alive, and which law answers. */
export const healthz = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'Alive, and which law answers',
    description: 'For monitoring. It computes nothing.',
    answer: z
      .strictObject({
        status: z.literal('ok'),
        ruleset: z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema }),
      })
      .meta({ id: 'Health', description: 'The service is alive' }),
    problems: [],
  }),
  handle: ({ ruleset }) => ({ text: canonicalJson({ status: 'ok', ruleset: rulesetHead(ruleset) }) }),
})
