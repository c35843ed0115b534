import type { Inquiry } from '../second-evaluator/inquiry.ts'
import { chanceFrom } from '../random/chance.ts'
import { looseInquiry, openInquiry, statedInquiry } from '../second-evaluator/random.ts'

/** Random inquiries, weighted to cover every entry, list and edge day. Of twenty, three leave a few facts open and three leave many. */
export function randomInquiries(seed: number, count: number): Inquiry[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 20
    if (kind < 14) return statedInquiry(chance)
    return kind < 17 ? openInquiry(chance) : looseInquiry(chance)
  })
}
