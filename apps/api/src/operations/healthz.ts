import { lawStatus } from '@ytterby/http/law/in-force'
import { canonicalJson } from 'ytterby'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { rulesetHead } from './reading/release.ts'

const law = z
  .strictObject({
    from: z
      .enum(['package', 'bundle'])
      .meta({ description: 'Whether the law of the deployment or a newer one answers' }),
    expires: DaySchema.nullable().meta({
      description: 'The first day on which the announcement no longer proves to be the newest; null if none was proven',
    }),
    isExpired: z.boolean(),
    checked: z.string().nullable().meta({ description: 'When the bucket was last read without a failure' }),
    failure: z
      .strictObject({ code: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'Why the last update was refused, until one succeeds; the law in force is as it was' }),
    wentBack: z
      .strictObject({ reason: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'Why an older release answers, until that is taken back' }),
  })
  .nullable()
  .meta({ description: 'How this server follows the law over the air; null if it does not' })

/** `GET /healthz`: alive, which law answers, and how it is followed. */
export const healthz = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'Alive, and which law answers',
    description: 'For monitoring. It computes nothing. `law` says how a new law is followed, and why one was refused.',
    answer: z
      .strictObject({
        status: z.literal('ok'),
        ruleset: z.strictObject({ version: z.string(), digest: z.string(), knownThrough: DaySchema }),
        law,
      })
      .meta({ id: 'Health', description: 'The service is alive' }),
    problems: [],
  }),
  handle: ({ ruleset }) => ({
    text: canonicalJson({ status: 'ok', ruleset: rulesetHead(ruleset), law: lawStatus() }),
  }),
})
