import { Refusal } from '@ytterby/http/problem'
import { withRootPointers } from '@ytterby/http/refusal-of'
import { partyFamily, phrase, requireSomebody, screenParty } from 'ytterby'
import * as z from 'zod'
import type { Call } from '../call.ts'
import { operation, type Contract } from '../operation.ts'
import type { Reply } from '../reply.ts'
import { itemReply, lookUpOf } from './listing/list.ts'
import { lookUp, receipt } from './reading/query.ts'

const MAX_LENGTH = 300

const party = {
  name: z
    .string({ error: 'State the name to screen.' })
    .min(1, { error: 'State the name to screen.' })
    .max(MAX_LENGTH, { error: `A name has at most ${MAX_LENGTH} characters.` })
    .meta({ description: 'The name as written', example: 'TDK Corp.' }),
  country: z
    .string({ error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
    .regex(/^[A-Z]{2}$/, { error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
    .optional()
    .meta({ description: 'Country of the party, ISO 3166-1 alpha-2' }),
}
const PartySchema = z.strictObject(party).meta({ id: 'ScreenedParty', description: 'A party to screen' })

const options = { ...lookUp, receipt }
type Options = z.infer<z.ZodObject<typeof options>>

const DESCRIPTION =
  'Listings of a name on a day: equal matches first, then near ones, each with the listed name that matched and why. No match means that none of the lists has the name or a close one; `screenedAgainst` identifies the lists by count and digest. Persons are not screened, as `scope` says. A name that names nobody, such as a legal form alone, is refused. If somebody found a near match to be another party, state that in `cleared` of the party in an inquiry.'

/** What both operations answer. */
async function contractOf(): Promise<Pick<Contract, 'answer' | 'problems'>> {
  const { PartyMatchSchema, ScreenedAgainstSchema } = await import('ytterby/answers')
  const { ScreeningReceiptSchema } = await import('ytterby/receipts')
  const { itemReplySchema } = await import('./listing/list-schema.ts')
  return {
    answer: itemReplySchema({
      matches: z.array(PartyMatchSchema),
      family: z.array(PartyMatchSchema).meta({
        description: 'Listed parties that bear the same name, where the name itself matches none; they decide nothing',
      }),
      screenedAgainst: ScreenedAgainstSchema,
      scope: z.string().meta({ description: 'Who is not screened, in the language of the answer' }),
      receipt: ScreeningReceiptSchema.optional(),
    }),
    problems: ['invalid-inquiry', 'no-receipts'],
  }
}

/** `POST /v1/parties`: screens one name against every list. */
export const parties = operation({
  query: z.strictObject(options),
  contract: async () => ({
    ...(await contractOf()),
    summary: 'Is this party listed?',
    description: `${DESCRIPTION} The name is in the body, because others may log addresses.`,
    body: { schema: PartySchema, example: { name: 'TDK Corp.' } },
  }),
  handle: ({ body, ...call }) => screen(readParty(body), call),
})

/** `GET /v1/parties?name=`: the same for a person with a browser. The answer is kept nowhere. */
export const partiesByQuery = operation({
  query: z.strictObject({ ...options, ...party }),
  contract: async () => ({
    ...(await contractOf()),
    summary: 'Is this party listed? By query',
    example: { name: 'TDK Corp.' },
    description: `${DESCRIPTION} The name becomes a part of the address, which browsers and proxies remember: programs use \`POST\`.`,
  }),
  handle: ({ query, ...call }) => screen(query, { ...call, query }),
})

async function screen(
  { name, country }: z.infer<typeof PartySchema>,
  { query, today, receipts, ruleset }: Omit<Call<Options>, 'body'>,
): Promise<Reply> {
  const { screenedAgainst } = await import('ytterby/receipts')
  const at = lookUpOf(query, { today, ruleset })
  const asked = { ...at, ...(country === undefined ? {} : { country }) }
  const matches = screenParty(name, asked)
  await withRootPointers(
    () => requireSomebody(name),
    (pointer) => pointer.replace(/^\/endUser/, ''),
  )
  const family = partyFamily(name, asked)
  const { lang: _, ...screening } = asked
  const found = {
    matches,
    family,
    screenedAgainst: screenedAgainst({ ruleset }),
    scope: phrase('personsNotScreened', query.lang),
    ...(query.receipt === 'true' ? { receipt: await receipts.ofScreening({ name, ...screening }) } : {}),
  }
  const cites = [...matches, ...family].map(({ cite }) => cite)
  const { text } = await itemReply(found, cites, query, { ...at, key: '' })
  // Without an ETag nobody caches it: it says whom somebody asked about.
  return { text }
}

/** @throws Refusal if it is no party, with every finding. */
function readParty(body: unknown): z.infer<typeof PartySchema> {
  const read = PartySchema.safeParse(body)
  if (read.success) return read.data
  throw new Refusal(
    'invalid-inquiry',
    read.error.issues.map(({ code, path, message }) => {
      const pointer = path.map((part) => `/${String(part)}`).join('')
      return code === 'unrecognized_keys'
        ? { code: 'unknown-key', pointer, detail: 'Send an object with name and, if it is known, country.' }
        : { code: 'unknown-value', pointer, detail: message }
    }),
  )
}
