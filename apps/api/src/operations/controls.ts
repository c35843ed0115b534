import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'
import { itemReply, listReply, lookUpOf } from './listing/list.ts'
import { lookUp, page } from './reading/query.ts'

/** `GET /v1/controls`: every entry that has a control code. */
export const controls = operation({
  query: z.strictObject({ ...lookUp, ...page }),
  contract: async () => {
    const { ControlStatusSchema } = await import('ytterby/answers')
    const { listReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The controlled items',
      description:
        'Every entry that has a control code (管制编码), in the order of their codes, with its state on the day, its reference commodity codes and its states over the whole life of the law.',
      answer: listReplySchema(ControlStatusSchema),
      problems: ['invalid-inquiry'],
    }
  },
  async handle({ query, today, ruleset }) {
    const { findControl } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    const entries = ruleset.data.controls.flatMap(({ code }) => findControl(code, at))
    return listReply(
      entries,
      {
        keyOf: ({ code, element, text }) => `${code}\n${element ?? ''}\n${text}`,
        citesOf: ({ citation }) => [citation],
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
    const { ControlStatusSchema } = await import('ytterby/answers')
    const { itemReplySchema } = await import('./listing/list-schema.ts')
    return {
      summary: 'The entries of a control code',
      description: 'Entries with the given control code or one below it: `1C905.a.4`, or all of `1C905`.',
      path: { code: z.string().meta({ description: 'Control code', example: '1C905.a.4' }) },
      answer: itemReplySchema({ items: z.array(ControlStatusSchema) }),
      problems: ['not-found', 'invalid-inquiry'],
    }
  },
  async handle({ query, path, today, ruleset }) {
    const { findControl } = await import('ytterby/law')
    const at = lookUpOf(query, { today, ruleset })
    const code = path['code'] ?? ''
    const items = findControl(code, at)
    if (items.length === 0) throw notFound('code', 'No entry has this control code; /v1/controls lists all of them.')
    return itemReply(
      { items },
      items.map(({ citation }) => citation),
      query,
      { ...at, key: code },
    )
  },
})
