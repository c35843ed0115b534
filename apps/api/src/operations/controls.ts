import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'
import { itemReply, listReply, lookUpOf } from './listing/list.ts'
import { lookUp, page } from './reading/query.ts'

/** Best parts of the law that a reply shows of a search. */
const MOST_HITS = 20

const search = {
  code: z
    .string()
    .max(40, { error: 'Ask for a control code or a commodity code.' })
    .optional()
    .meta({ description: 'A control code (`1C905.a`), or a commodity code of any length and dotting (`8505.11`)' }),
  text: z
    .string()
    .max(200, { error: 'Ask in at most 200 letters.' })
    .optional()
    .meta({ description: 'Words in English or Chinese, an element, a day, a name, a number of an announcement' }),
}

/** `GET /v1/controls`: every entry that has a control code, or those that a search finds. */
export const controls = operation({
  query: z.strictObject({ ...lookUp, ...page, ...search }),
  contract: async () => {
    const { ControlStatusSchema, CounterpartSchema, LawHitSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The controlled items',
      description: `Every entry that has a control code (管制编码), in the order of their codes, with its state on the day, its reference commodity codes and its states over the whole life of the law. With \`code\` or \`text\`, only the entries that they find; then \`hits\` has the best ${MOST_HITS} parts of the law of any kind, and \`nearest\`, if nothing was found, what was probably meant. For a control code, \`elsewhere\` has what lists of the EU, Japan and the US say of its goods; it never decides.`,
      example: { text: 'magnet' },
      answer: listReplySchema(ControlStatusSchema, {
        hits: z.array(LawHitSchema).optional(),
        nearest: z.array(LawHitSchema).optional(),
        elsewhere: z.array(CounterpartSchema).optional(),
      }),
      problems: ['invalid-inquiry'],
    }
  },
  async handle({ query, today, ruleset }) {
    const { searchLaw } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    const words = [query.code, query.text].filter((word) => word !== undefined)
    const law = searchLaw(words, at)
    return listReply(
      law.controls,
      {
        keyOf: ({ code, element, text }) => `${code}\n${element ?? ''}\n${text}`,
        citesOf: ({ citation }) => [citation],
        searched:
          words.length === 0
            ? undefined
            : { words, hits: law.hits.slice(0, MOST_HITS), nearest: law.nearest, elsewhere: law.elsewhere },
      },
      query,
      at,
    )
  },
})

/** `GET /v1/controls/{code}`: the entries of a code and of the codes below it. */
export const control = operation({
  query: z.strictObject(lookUp),
  contract: async () => {
    const { ControlStatusSchema, CounterpartSchema } = await import('ytterby/answers')
    const { itemReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The entries of a control code',
      description:
        'Entries with the given control code or one below it: `1C905.a.4`, or all of `1C905`. `elsewhere` has what lists of the EU, Japan and the US say of the same goods. It never decides: a good that none of these lists names may still need a Chinese licence.',
      path: { code: z.string().meta({ description: 'Control code', example: '1C905.a.4' }) },
      example: { code: '1C905.a.4' },
      answer: itemReplySchema({ items: z.array(ControlStatusSchema), elsewhere: z.array(CounterpartSchema) }),
      problems: ['not-found', 'invalid-inquiry'],
    }
  },
  async handle({ query, path, today, ruleset }) {
    const { findControl, searchLaw } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    const code = path['code'] ?? ''
    const items = findControl(code, at)
    if (items.length === 0) throw notFound('code', 'No entry has this control code; /v1/controls lists all of them.')
    return itemReply(
      { items, elsewhere: searchLaw([code], at).elsewhere },
      items.map(({ citation }) => citation),
      query,
      { ...at, key: code },
    )
  },
})
