import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'
import { itemReply, listReply, lookUpOf } from './listing/list.ts'
import { lookUp, page } from './reading/query.ts'

const citesOf = ({ passages }: { passages: readonly { id: string }[] }): string[] => passages.map(({ id }) => id)

/** `GET /v1/instruments`: every instrument, with the state of its limbs on a day. */
export const instruments = operation({
  query: z.strictObject({ ...lookUp, ...page }),
  contract: async () => {
    const { InstrumentStatusSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The instruments of the law',
      description:
        'Laws, decrees, announcements, lists, interpretations and reports that the ruleset holds, in the order of their ids, with the state of their limbs on the day. `transcribed` is false if only the existence of an instrument is recorded, not its text.',
      example: { limit: '1' },
      answer: listReplySchema(InstrumentStatusSchema),
      problems: ['invalid-inquiry'],
    }
  },
  async handle({ query, today, ruleset }) {
    const { listInstruments } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    return listReply(listInstruments(at), { keyOf: ({ id }) => id, citesOf }, query, at)
  },
})

/** `GET /v1/instruments/{id}`: one instrument. */
export const instrument = operation({
  query: z.strictObject(lookUp),
  contract: async () => {
    const { InstrumentStatusSchema } = await import('ytterby/answers')
    const { itemReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'One instrument',
      description: 'An instrument by its id, such as `MOFCOM-GACC-2025-18`, with the state of its limbs on the day.',
      path: { id: z.string().meta({ description: 'Id of the instrument', example: 'MOFCOM-GACC-2025-18' }) },
      example: { id: 'MOFCOM-GACC-2025-18' },
      answer: itemReplySchema({ instrument: InstrumentStatusSchema }),
      problems: ['not-found', 'invalid-inquiry'],
    }
  },
  async handle({ query, path, today, ruleset }) {
    const { listInstruments } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    const found = listInstruments(at).find(({ id }) => id === path['id'])
    if (found === undefined) throw notFound('id', 'No instrument has this id; /v1/instruments lists all of them.')
    return itemReply({ instrument: found }, citesOf(found), query, { ...at, key: found.id })
  },
})
