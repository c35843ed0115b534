import { assess, canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { measure, percentile, type Contender, type Figures, type Plan } from '../measure.ts'
import type { Stream } from './agreement.ts'
import type { StatedInquiry } from './inquiries.ts'
import { lawTimes, streamOf } from './setting.ts'
import { verdictAlone } from './side-by-side.ts'

/** Our own figures under one enlarged law. `ratio` is to the law as it is. */
export type Growth = {
  readonly law: string
  readonly verdict: Figures
  readonly full: Figures
  /** Median bytes of an assessment as canonical JSON: copies that reach the same goods stand in the answer too. */
  readonly bytes: number
}

/** Enough for a median of every law. */
const FEW = 400

/** How our own cost grows with the law, all laws side by side. */
export async function measureGrowth(
  stated: readonly StatedInquiry[],
  { ten, hundred }: { readonly ten: Ruleset; readonly hundred: Ruleset },
  plan: Plan,
): Promise<Growth[]> {
  const laws = [
    { law: 'the law as it is', ruleset: currentRuleset },
    { law: '× 10, copies of every kind', ruleset: ten },
    { law: '× 100, copies of every kind', ruleset: hundred },
    { law: '× 100, copies on other goods', ruleset: lawTimes(100, ['elsewhere']) },
  ].map((each) => ({ ...each, stream: streamOf(stated.slice(0, FEW), each.ruleset) }))
  const few = { ...plan, inquiries: FEW }
  const verdicts = await measure(
    laws.map(({ law, ruleset, stream }) => verdictAlone(stream, ruleset, law)),
    few,
  )
  const fulls = await measure(
    laws.map(({ law, ruleset, stream }) => fully(stream, ruleset, law)),
    few,
  )
  return laws.map(({ law, ruleset, stream }, at) => ({
    law,
    verdict: itemAt(verdicts, at),
    full: itemAt(fulls, at),
    bytes: percentile(
      stream.inquiries.slice(0, 200).map((inquiry) => canonicalJson(assess(inquiry, { ruleset })).length),
      0.5,
    ),
  }))
}

const fully = ({ inquiries }: Stream, ruleset: Ruleset, name: string): Contender => ({
  name,
  ask: (index) => assess(itemAt(inquiries, index), { ruleset }).reasons.length,
})
