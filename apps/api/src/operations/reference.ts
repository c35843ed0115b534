import { canonicalJson } from 'ytterby'
import * as z from 'zod'
import { notFound } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { langAlone } from './reading/query.ts'
import { isLasting } from './reading/release.ts'

/** `GET /v1/reference/{topic}`: what stands beside the law. */
export const reference = operation({
  query: langAlone,
  contract: async () => {
    const { REFERENCE_TOPICS } = await import('ytterby/reference')
    return {
      summary: 'What stands beside the law',
      description:
        'Exporters, history, market, supply chain, environment, durations and commodity codes: every figure with whom it is attributed to and where it was read. It decides nothing.',
      path: { topic: z.enum(REFERENCE_TOPICS).meta({ description: 'Which topic' }) },
      answer: (await import('ytterby/answers')).ReferenceSchema,
      problems: ['not-found'],
    }
  },
  async handle({ query, path }) {
    const sdk = await import('ytterby/reference')
    const topic = sdk.REFERENCE_TOPICS.find((one) => one === path['topic'])
    if (topic === undefined) throw notFound('topic', `Ask for one of: ${sdk.REFERENCE_TOPICS.join(', ')}.`)
    return {
      text: canonicalJson(sdk.reference(topic, { lang: query.lang })),
      of: () => `${query.lang} ${topic}`,
      pinned: isLasting(query.ruleset),
    }
  },
})
