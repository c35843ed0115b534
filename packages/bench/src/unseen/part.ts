import { table } from '@ytterby/proof/report'
import type { Part } from '../part.ts'
import { OTHER_GOODS } from '../rules/inquiries.ts'
import { lawTimes } from '../rules/setting.ts'
import { heapGrowth, shareOf, WORK, type Share } from './figures.ts'
import { knownThen, unseenInquiries } from './inquiries.ts'

/** What inquiries cost that were never asked before, beside the same few again and again. */
export const unseen: Part = {
  title: 'Inquiries never seen before',
  run({ quick, onProgress }) {
    const rounds = quick ? 16 : 60
    const [stated, half, open] = (['stated', 'half-open', 'form-open'] as const).map((openness) =>
      unseenInquiries(20_000, openness),
    )
    if (stated === undefined || half === undefined || open === undefined) throw new RangeError('No inquiries')
    const shares: Share[] = []
    const measure = (...facts: Parameters<typeof shareOf>): Share => {
      onProgress(facts[0])
      const share = shareOf(...facts)
      shares.push(share)
      return share
    }
    const plain = measure('stated: assess', WORK.assess(), stated, rounds)
    measure('stated: to canonical bytes', WORK.bytes(), stated.toReversed(), rounds)
    measure('half open: assess', WORK.assess(), half, rounds)
    measure('form open: assess', WORK.assess(), open, Math.max(8, rounds / 4))
    const known = measure('stated, `knownAt`: assess', WORK.assess(), knownThen(stated), rounds)
    measure('stated: decide', WORK.decide(), stated.slice(5000), rounds / 2)
    measure('stated: verdict', WORK.verdict(), stated.slice(5000), rounds / 2)
    const larger = measure(
      'stated, law × 100 on other goods: assess',
      WORK.assess({ ruleset: lawTimes(100, ['elsewhere']) }),
      stated.filter(({ product }) => !OTHER_GOODS.some((form) => form === product?.form)),
      Math.max(8, rounds / 4),
    )
    onProgress('heap')
    const heap = heapGrowth(unseenInquiries(20_500, 'stated', 3), WORK.assess())
    const body = [
      'Each figure is divided by what `JSON.stringify` of plain copies of such answers takes, in the same run.',
      table(
        ['what', 'never seen', 'repeated', 'never seen, µs'],
        shares.map(({ what, unseen: fresh, repeated, micros }) => [
          what,
          fresh.toFixed(2),
          repeated.toFixed(2),
          micros.toFixed(1),
        ]),
      ),
      `\`knownAt\` ÷ without: ${(known.micros / plain.micros).toFixed(2)}. Law × 100 on other goods ÷ × 1: ${(larger.micros / plain.micros).toFixed(2)}. The heap after 20,000 stated inquiries more: ${(heap / 1e6).toFixed(1)} MB.`,
    ].join('\n\n')
    return Promise.resolve({ equal: true, body })
  },
}
