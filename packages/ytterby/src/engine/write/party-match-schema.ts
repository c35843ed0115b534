import * as z from 'zod'
import { BECAUSE } from '../../screening/because.ts'
import { ConfidenceSchema } from '../../schema/confidence.ts'
import { NAME_CONFIDENCES, NAME_KINDS } from '../../schema/party-names.ts'
import { PARTY_LISTS } from '../../schema/permit-kind.ts'
import { StateSchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

export const PartyMatchSchema = z
  .strictObject({
    match: z.enum(['equal', 'near']),
    name: z.string().meta({ description: 'The listed name as the notice prints it' }),
    list: z.enum(PARTY_LISTS),
    instrument: z.string().meta({ description: 'The id of the notice' }),
    state: StateSchema,
    cite: z.string(),
    met: z
      .strictObject({
        name: z.string(),
        kind: z.enum([...NAME_KINDS, 'printed', 'unit-of', 'group']),
        source: z.string(),
        confidence: z.enum([...NAME_CONFIDENCES, ...ConfidenceSchema.options]),
      })
      .meta({
        description:
          'The name that matched: as the notice prints it (`printed`), or another one of the party; its source, and how well it was verified',
      }),
    because: z.array(z.enum(BECAUSE)).meta({
      description:
        'How the name asked about differs from the name that matched, and what that name is; empty if it does not',
    }),
  })
  .meta({ id: 'PartyMatch', description: 'One listing that a name equals or is close to' })

/** One listing that a name equals or is close to. */
export type PartyMatch = z.infer<typeof PartyMatchSchema>
