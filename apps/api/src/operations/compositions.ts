import { canonicalJson } from 'ytterby'
import { operation } from '../operation.ts'
import { inSlices } from '../work/in-slices.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'
import { owners, rotor } from './reading/examples.ts'
import { langAndRuleset } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/composition`: whether announcement 61 reaches a product made abroad of many parts. */
export const compositions = operation({
  query: langAndRuleset,
  maxBytes: 1024 * 1024,
  contract: async () => ({
    summary: 'Whether announcement 61 reaches a product made abroad',
    description: `For a product and its parts: which nodes are items of annex 1 of announcement 61 of 2025, which share of the value of an item of part 2 are part 1 items of Chinese origin, as an exact range, whether that is below 0.1 %, and which supplier to ask next. The state of each limb on the day stands beside it. Nodes, places and levels are counted before anything is worked out. Without \`asOf\`, the day is today in Beijing. This is not the content rule of the United States (de minimis), which counts differently. ${WORK_DESCRIPTION}`,
    body: { schema: (await import('ytterby/composition')).CompositionSchema.partial({ asOf: true }), example: rotor },
    answer: (await import('ytterby/answers')).CompositionAnswerSchema,
    problems: ['invalid-composition', 'too-much-work'],
  }),
  async handle({ query, body, today, ruleset, work }) {
    const { compositionInSteps } = await import('ytterby/composition')
    const steps = compositionInSteps(withDay(body, today), { lang: query.lang, ruleset })
    const answer = await inSlices(steps, { kind: 'decision', work: work() })
    return { text: { json: answer, isLong: true } }
  },
})

/** `POST /v1/composition/owners`: what listed parties hold of a buyer over several levels of owners. */
export const ownerships = operation({
  query: langAndRuleset,
  contract: async () => ({
    summary: 'What listed parties hold of a buyer',
    description:
      'For a buyer with its owners, several levels up: what parties on the control list and the watch list hold of it, as exact ranges, the largest single party and all together, and the fact `endUser.listedOwnershipPercent` that follows. Announcement 61 article 2 speaks of what one party holds; whether several add up was not read, so the sum alone never decides. Without `asOf`, the day is today in Beijing.',
    body: { schema: (await import('ytterby/composition')).OwnersSchema.partial({ asOf: true }), example: owners },
    answer: (await import('ytterby/answers')).OwnershipAnswerSchema,
    problems: ['invalid-composition'],
  }),
  async handle({ query, body, today, ruleset }) {
    const { ownership } = await import('ytterby/composition')
    return { text: canonicalJson(ownership(withDay(body, today), { lang: query.lang, ruleset })) }
  },
})
