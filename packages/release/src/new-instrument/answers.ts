import { type Ruleset, isDay } from 'ytterby'
import * as z from 'zod'

/** The effects of an instrument on limbs that can be generated. Rules about countries or uses are written by hand, following an existing file; so are the parties of a list. */
export const DOES = ['enact', 'list', 'suspend', 'extend', 'revive', 'revoke'] as const

/** Whether the limbs are the instrument's own. */
export const isOwn = (does: Answers['does'] | undefined): boolean => does === 'enact' || does === 'list'

const Day = z.string().refine(isDay, { error: 'Write a day that exists as YYYY-MM-DD, such as 2026-12-15.' })
const Text = z.string().min(1, { error: 'This needs an answer.' })
const Limb = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'Write limbs as the law does: a57, or a61-1-2.' })

/** The answers about a new instrument that are needed to generate its files; the rest is written by hand. */
export const AnswersSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+(-[A-Z]+)*-\d{4}-\d+$/, {
    error: 'Write the id as issuers, year and number, such as MOFCOM-GACC-2025-70.',
  }),
  number: Text,
  titleEn: Text,
  titleZh: Text,
  issuers: z.array(Text).min(1, { error: 'Name at least one.' }),
  published: Day,
  link: z.url({ error: 'Write an address that begins with https:// or http://.' }).nullable(),
  does: z.enum(DOES, { error: `Answer one of ${DOES.join(', ')}.` }),
  /** Limbs that it acts on; its own limbs if it enacts or lists. */
  limbs: z.array(Limb).min(1, { error: 'Name at least one.' }),
  from: Day,
  /** The last day as printed; null if there is none. */
  lastDay: Day.nullable(),
  /** Whether it is clear that the last day is included. */
  lastDayClear: z.boolean({ error: 'Answer yes or no.' }),
  sourceTitle: Text,
  sourcePublisher: Text,
})
export type Answers = z.infer<typeof AnswersSchema>

/** Why an answer does not fit those before it, or the law; null if it does. */
export function misfitOf(
  key: keyof Answers,
  { does, limbs = [], from, lastDay }: Partial<Answers>,
  { instruments }: Ruleset['data'],
): string | null {
  if (key === 'lastDay' && typeof lastDay === 'string' && from !== undefined && lastDay < from)
    return `The last day is before the first, ${from}.`
  if (key === 'from' && does === 'extend' && from !== undefined) return lapseBefore(from, limbs, instruments)
  if (key !== 'limbs') return null
  const held = new Set(instruments.flatMap((instrument) => instrument.limbs.map(({ id }) => id)))
  const wrong = limbs.find((limb) => held.has(limb) === isOwn(does))
  if (wrong === undefined) return null
  return isOwn(does)
    ? `${wrong} is a limb of an instrument already; a new one has limbs of its own.`
    : `No instrument has a limb ${wrong}; npm run -s ytterby -- law NUMBER lists them.`
}

/** Why an extension cannot begin on a day: it continues a suspension that ends then, of each limb. */
function lapseBefore(
  from: string,
  limbs: readonly string[],
  instruments: Ruleset['data']['instruments'],
): string | null {
  const suspensions = instruments
    .flatMap(({ effects }) => effects)
    .filter((effect) => effect.type === 'suspend' || effect.type === 'extend')
  for (const limb of limbs) {
    const ends = suspensions.flatMap(({ limbs: suspended, until }) =>
      suspended.includes(limb) && until !== null ? [until] : [],
    )
    const last = ends.toSorted().at(-1)
    if (last === undefined) return `${limb} is not suspended to a day, so its suspension cannot be extended.`
    if (!ends.includes(from))
      return `The suspension of ${limb} ends on ${last}, and an extension begins on that day. A suspension that begins after a lapse is “suspend”; the days between stay unsettled.`
  }
  return null
}
