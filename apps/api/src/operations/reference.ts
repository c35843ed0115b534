import { canonicalJson } from 'ytterby'
import * as z from 'zod'
import { notFound } from '@ytterby/http/problem'
import { operation } from '../operation.ts'
import { langAndRuleset } from './reading/query.ts'
import { isLasting } from './reading/release.ts'

/** `GET /v1/reference/{topic}`: background data that decides nothing. */
export const reference = operation({
  query: langAndRuleset,
  contract: async () => {
    const { REFERENCE_TOPICS } = await import('ytterby/law')
    return {
      summary: 'Reference data beside the law',
      description:
        'Exporters, history, market, supply chain, environment, background of the framework, durations and commodity codes: each figure with its attribution and where it was read. If the source is wrong, `correction` states what is right. No answer depends on it.',
      path: { topic: z.enum(REFERENCE_TOPICS).meta({ description: 'Which topic' }) },
      example: { topic: 'market' },
      answer: (await import('ytterby/answers')).ReferenceSchema,
      problems: ['not-found'],
    }
  },
  async handle({ query, path }) {
    const sdk = await import('ytterby/law')
    const topic = sdk.REFERENCE_TOPICS.find((one) => one === path['topic'])
    if (topic === undefined) throw notFound('topic', `Ask for one of: ${sdk.REFERENCE_TOPICS.join(', ')}.`)
    return {
      text: canonicalJson(sdk.reference(topic, { lang: query.lang })),
      etagKey: () => `${query.lang} ${topic}`,
      pinned: isLasting(query.ruleset),
    }
  },
})
