import { canonicalJson, parseInquiry } from 'ytterby'
import { operation } from '../operation.ts'
import { magnet } from './reading/examples.ts'
import { langAndRuleset } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/timelines`: the timeline of a good. */
export const timelines = operation({
  query: langAndRuleset,
  contract: async () => {
    const { TimelineSchema } = await import('ytterby/answers')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    return {
      summary: 'The timeline of a good',
      description:
        'Every verdict over the whole life of the law: by everything ever published, and by what was known on each day. `asOf` has no effect; `knownAt` limits what counts.',
      body: { schema: InquiryBody, example: magnet },
      answer: TimelineSchema,
      problems: ['invalid-inquiry'],
    }
  },
  async handle({ query, body, today, ruleset }) {
    const { timeline } = await import('ytterby/law')
    return {
      text: canonicalJson(timeline(parseInquiry(withDay(body, today), { ruleset }), { lang: query.lang, ruleset })),
    }
  },
})
