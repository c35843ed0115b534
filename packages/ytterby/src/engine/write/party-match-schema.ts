import * as z from 'zod'
import { BECAUSE } from '../../screening/because.ts'
import { ConfidenceSchema } from '../../schema/confidence.ts'
import { NAME_CONFIDENCES, NAME_KINDS } from '../../schema/party-names.ts'
import { PARTY_LISTS } from '../../schema/permit-kind.ts'
import { StateSchema } from '../../schema/vocabulary.ts'

z.config({ jitless: true })

export const PartyMatchSchema = z
  .strictObject({
    match: z.enum(['equal', 'near', 'family']).meta({
      description:
        '`family` stands under `family` alone: the name is not listed itself, and this listed party bears the same name or is of the group with this name. It never decides',
    }),
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
  .meta({
    id: 'PartyMatch',
    description: 'One listing that a name equals, is close to, or shares its family name with',
  })

/** One listing that a name equals, is close to, or shares its family name with. */
export type PartyMatch = z.infer<typeof PartyMatchSchema>
