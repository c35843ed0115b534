import type { Immutable } from './immutable.ts'
import * as z from 'zod'
import { TextSchema } from './record.ts'
import { CountrySchema } from './vocabulary.ts'

/** How a name relates to the party: registered, in English, an earlier one, that of who carries the business now, … */
export const NAME_KINDS = ['legal', 'english', 'acronym', 'former', 'successor', 'trade', 'transliteration'] as const

/**
 * How well a name was seen: in the source named, by general knowledge, or not known to be right. Only what is verified
 * can decide; any other name prompts a question.
 */
export const NAME_CONFIDENCES = ['verified', 'well-known', 'uncertain'] as const

/** Names of one organisation that notices list, beside those that the notices print. */
export const PartyNamesSchema = z.strictObject({
  /** The names under which notices list it. */
  listed: z.array(z.string().min(1)).min(1),
  country: CountrySchema,
  /** Legal persons of which the listed party is a unit: their names are near. */
  unitOf: z.array(z.string().min(1)).min(1).optional(),
  /** Who owns it or what it belongs to, and what the listed party is to them. A member is not a listed party for that reason. */
  group: z.strictObject({ names: z.array(z.string().min(1)).min(1), relation: TextSchema }).optional(),
  names: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Language and script, as a tag of BCP 47. */
      lang: z.string().min(2),
      kind: z.enum(NAME_KINDS),
      source: z.string().min(1),
      confidence: z.enum(NAME_CONFIDENCES),
      /** The name alone also means others: near only as the whole name, where the country agrees or is open. */
      ambiguous: z.literal(true).optional(),
      /** It is also the name of the parent or of the whole group: near at most. */
      alsoGroup: z.literal(true).optional(),
    }),
  ),
})
export type PartyNames = Immutable<z.infer<typeof PartyNamesSchema>>
export type NameKind = (typeof NAME_KINDS)[number]
export type NameConfidence = (typeof NAME_CONFIDENCES)[number]
