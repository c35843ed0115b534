import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { TextSchema } from './record.ts'
import { CountrySchema } from './vocabulary.ts'

/** How a name relates to the party: registered, English, former, that of the successor, … */
export const NAME_KINDS = ['legal', 'english', 'acronym', 'former', 'successor', 'trade', 'transliteration'] as const

/**
 * How well a name is verified: by the named source, by general knowledge, or not at all. Only verified names decide; any other
 * name raises a question.
 */
export const NAME_CONFIDENCES = ['verified', 'well-known', 'uncertain'] as const

/** Names of one listed organisation other than those printed in notices. */
export const PartyNamesSchema = z.strictObject({
  /** The names under which notices list it. */
  listed: z.array(z.string().min(1)).min(1),
  country: CountrySchema,
  /** Legal persons of which the listed party is a unit. Their names are near matches. */
  unitOf: z.array(z.string().min(1)).min(1).optional(),
  /** The owner or group, and the listed party's relation to it. Other members are not listed for that reason. */
  group: z.strictObject({ names: z.array(z.string().min(1)).min(1), relation: TextSchema }).optional(),
  names: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Language and script, as a BCP 47 tag. */
      lang: z.string().min(2),
      kind: z.enum(NAME_KINDS),
      source: z.string().min(1),
      confidence: z.enum(NAME_CONFIDENCES),
      /** The name is ambiguous: a near match only as the whole name, if the country agrees or is open. */
      ambiguous: z.literal(true).optional(),
      /** It is also the name of the parent or of the whole group, so it matches as near at most. */
      alsoGroup: z.literal(true).optional(),
    }),
  ),
})
export type PartyNames = Immutable<z.infer<typeof PartyNamesSchema>>
export type NameKind = (typeof NAME_KINDS)[number]
export type NameConfidence = (typeof NAME_CONFIDENCES)[number]
