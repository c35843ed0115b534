import { partyFamily, requireSomebody, screenParty, phrase } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { itemReply, lookUpOf } from './listing/list.ts'
import { lookUp, receipt } from './reading/query.ts'

const MAX_LENGTH = 300

/** `GET /v1/parties?name=`: screens one name against every list. */
export const parties = operation({
  query: z.strictObject({
    ...lookUp,
    receipt,
    name: z
      .string({ error: 'State the name to screen.' })
      .min(1, { error: 'State the name to screen.' })
      .max(MAX_LENGTH, { error: `A name has at most ${MAX_LENGTH} characters.` })
      .meta({ description: 'The name as written', example: 'TDK Corp.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
      .optional()
      .meta({ description: 'Country of the party, ISO 3166-1 alpha-2' }),
  }),
  contract: async () => {
    const { PartyMatchSchema, ScreenedAgainstSchema } = await import('ytterby/answers')
    const { ScreeningReceiptSchema } = await import('ytterby/receipts')
    const { itemReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'Is this party listed?',
      description:
        'Listings of a name on a day: equal matches first, then near ones, each with the listed name that matched and why. No match means that none of the lists has the name or a close one; `screenedAgainst` identifies the lists by count and digest. Persons are not screened, as `scope` says. A name that names nobody, such as a legal form alone, is refused. If somebody found a near match to be another party, state that in `cleared` of the party in an inquiry.',
      answer: itemReplySchema({
        matches: z.array(PartyMatchSchema),
        family: z.array(PartyMatchSchema).meta({
          description:
            'Listed parties that bear the same name, where the name itself matches none; they decide nothing',
        }),
        screenedAgainst: ScreenedAgainstSchema,
        scope: z.string().meta({ description: 'Who is not screened, in the language of the answer' }),
        receipt: ScreeningReceiptSchema.optional(),
      }),
      problems: ['invalid-inquiry', 'no-receipts'],
    }
  },
  async handle({ query, today, receipts, ruleset }) {
    const { screenedAgainst } = await import('ytterby/receipts')
    const { name, country } = query
    const at = lookUpOf(query, { today, ruleset })
    const asked = { ...at, ...(country === undefined ? {} : { country }) }
    const matches = screenParty(name, asked)
    requireSomebody(name)
    const family = partyFamily(name, asked)
    const found = {
      matches,
      family,
      screenedAgainst: screenedAgainst({ ruleset }),
      scope: phrase('personsNotScreened', query.lang),
    }
    const cites = [...matches, ...family].map(({ cite }) => cite)
    const key = { ...at, key: JSON.stringify([name, country]) }
    if (query.receipt === 'false') return itemReply(found, cites, query, key)
    const { lang: _, ...screening } = asked
    // A receipt says when it was issued, so it is never cached.
    const { text } = await itemReply(
      { ...found, receipt: await receipts.ofScreening({ name, ...screening }) },
      cites,
      query,
      key,
    )
    return { text }
  },
})
