import type { Assessment } from '../../schema/assessment.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { PROHIBITED, REFUSED } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { headlineOf, writeCause, type WrittenCause, type Cause } from './causes.ts'
import { freedomCauses } from './causes-of-freedom.ts'
import { controlCauses, forbiddenTechnologies } from './causes-of-controls.ts'
import { gapCauses, openFactCauses } from './causes-that-are-open.ts'
import { anyGoodBars, endUseCauses, entryBars, refusalCauses } from './causes-that-bar.ts'

const MOST_CAUSES = 3

type Decided = Pick<Assessment, 'questions' | 'gaps'>

/** The headline, and at most three causes that decide the verdict, in the order in which they weigh. */
export function becauseOf(
  inquiryCase: InquiryCase,
  verdict: Verdict,
  decided: Decided,
): { headline: string; because: WrittenCause[] } {
  const [first = NOTHING_READ, ...rest] = firstOf(MOST_CAUSES, causesOf(inquiryCase, verdict, decided))
  return {
    headline: headlineOf(inquiryCase, verdict, first),
    because: [first, ...rest].map((cause) => writeCause(inquiryCase, cause)),
  }
}

/** The law names nothing that is near the good. */
const NOTHING_READ: Cause = { kind: 'not-covered', id: 'no-entry', key: 'noEntry', parameters: {}, cites: [] }

/** Takes the first few causes. Those after them are not worked out; one that says the same as an earlier one adds its citations to it. */
function firstOf(most: number, sources: readonly Iterable<Cause>[]): Cause[] {
  const first = new Map<string, Cause>()
  for (const source of sources)
    for (const { cites, ...said } of source) {
      const sentence = JSON.stringify(said)
      first.set(sentence, { ...said, cites: [...(first.get(sentence)?.cites ?? []), ...cites] })
      if (first.size === most) return [...first.values()]
    }
  return [...first.values()]
}

function causesOf(
  inquiryCase: InquiryCase,
  verdict: Verdict,
  { questions, gaps }: Decided,
): readonly Iterable<Cause>[] {
  const controls = controlCauses(inquiryCase)
  const openFacts = (): Cause[] => openFactCauses(inquiryCase, questions)
  const unread = (): Cause[] => gapCauses(inquiryCase, gaps)
  switch (verdict) {
    case 'prohibited': {
      const anyGood = anyGoodBars(inquiryCase)
      const bars = [...anyGood, ...entryBars(inquiryCase), ...forbiddenTechnologies(inquiryCase)]
      if (bars.length === 0) return [openFacts(), unread()]
      return anyGood.length > 0 ? [bars] : [bars, controls]
    }
    case 'refused-in-principle':
      return [refusalCauses(inquiryCase), controls, openFacts(), unread()]
    case 'permit-required': {
      // What could still bar the deal, or refuse the licence, follows what surely needs one.
      const isStricterPossible = (inquiryCase.evaluation.possible & (PROHIBITED | REFUSED)) !== 0
      const rest = [...openFacts(), ...unread()]
      const leavesRoom = isStricterPossible && rest.length > 0
      return [firstOf(leavesRoom ? MOST_CAUSES - 1 : MOST_CAUSES, [controls, endUseCauses(inquiryCase)]), rest]
    }
    case 'unsettled':
      return [unread(), openFacts(), controls]
    case 'depends':
      return [openFacts(), anyGoodBars(inquiryCase), unread(), controls]
    case 'no-permit':
      return [freedomCauses(inquiryCase)]
  }
}
