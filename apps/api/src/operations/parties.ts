import { requireSomebody, screenParty } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { lookUpOf, single } from './listing/list.ts'
import { lookUp, receipt } from './reading/query.ts'

const MOST_LENGTH = 300

/** `GET /v1/parties?name=`: one name against every list. */
export const parties = operation({
  query: z.strictObject({
    ...lookUp,
    receipt,
    name: z
      .string({ error: 'State the name to screen.' })
      .min(1, { error: 'State the name to screen.' })
      .max(MOST_LENGTH, { error: `A name has at most ${MOST_LENGTH} characters.` })
      .meta({ description: 'The name as it is written', example: 'TDK Corp.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
      .optional()
      .meta({ description: 'Where the party is, ISO 3166-1 alpha-2' }),
  }),
  contract: async () => {
    const { PartyMatchSchema, ScreenedAgainstSchema } = await import('ytterby/answers')
    const { ScreeningReceiptSchema } = await import('ytterby/receipts')
    const { singleOfSchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'Is this party listed?',
      description:
        'Listings of a name on a day: equal ones first, then near ones, each with the name by which the party was met and why. None means that no list held has the name or one near to it; `screenedAgainst` says which lists were held, by their count and digest. A name that names nobody, such as a legal form alone, is refused. A near match that somebody found to be another party is stated in `cleared` of the party in an inquiry.',
      answer: singleOfSchema({
        matches: z.array(PartyMatchSchema),
        screenedAgainst: ScreenedAgainstSchema,
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
    const found = { matches, screenedAgainst: screenedAgainst({ ruleset }) }
    const cites = matches.map(({ cite }) => cite)
    const key = { ...at, key: JSON.stringify([name, country]) }
    if (query.receipt === 'false') return single(found, cites, query, key)
    const { lang: _, ...screening } = asked
    // A receipt says when it was issued: it is given anew each time.
    const { text } = await single(
      { ...found, receipt: await receipts.ofScreening({ name, ...screening }) },
      cites,
      query,
      key,
    )
    return { text }
  },
})
