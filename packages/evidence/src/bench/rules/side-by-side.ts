import { verdictOf, type Ruleset } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { measure, type Contender, type Figures, type MeasuringPlan } from '../measure.ts'
import { agree, type Peer, type InquiryStream } from './agreement.ts'
import type { StatedInquiry } from './inquiries.ts'
import { peersWith, rulesOf, streamOf } from './setting.ts'

/** How often the law is multiplied, and which engines are compared. */
export type Setting = { readonly times: number; readonly ruleset: Ruleset; readonly oneSet: boolean }

/** Figures of all engines with one law, ours first; or the first inquiry with different answers. */
export type EngineComparison =
  | {
      readonly equal: true
      readonly times: number
      readonly rules: number
      readonly figures: readonly (Figures & { readonly compared: number | undefined })[]
    }
  | { readonly equal: false; readonly because: string }

/** Compares the answers of all engines and, if they are equal, measures how long each takes for only the verdict. */
export async function sideBySide(
  { times, ruleset, oneSet }: Setting,
  stated: readonly StatedInquiry[],
  { secondsOfComparison, plan }: { readonly secondsOfComparison: number; readonly plan: MeasuringPlan },
): Promise<EngineComparison> {
  const rules = rulesOf(ruleset)
  const peers = peersWith(rules, { oneSet })
  const stream = streamOf(stated, ruleset)
  const agreement = await agree(peers, stream, { ruleset, seconds: secondsOfComparison })
  if (!agreement.equal) return agreement
  const figures = await measure([verdictAlone(stream, ruleset), ...peers.map((peer) => ask(peer, stream))], plan)
  return {
    equal: true,
    times,
    rules: rules.goods.length + rules.shipments.length,
    figures: figures.map((each) => ({ ...each, compared: agreement.asked[each.name] })),
  }
}

/** Our engine, computing only the verdict. */
const verdictAlone = ({ inquiries }: InquiryStream, ruleset: Ruleset): Contender => ({
  name: 'ytterby',
  ask: (index) => verdictOf(itemAt(inquiries, index), { ruleset }).verdict.length,
})

function ask({ name, decider }: Peer, { facts }: InquiryStream): Contender {
  return 'decide' in decider
    ? { name, ask: (index) => decider.decide(itemAt(facts, index)).length }
    : { name, askLater: async (index) => (await decider.decideLater(itemAt(facts, index))).length }
}
