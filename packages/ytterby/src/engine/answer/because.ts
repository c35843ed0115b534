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
  const [first = NOTHING_READ, ...rest] = causesOf(inquiryCase, verdict, decided).slice(0, MOST_CAUSES)
  return {
    headline: headlineOf(inquiryCase, verdict, first),
    because: [first, ...rest].map((cause) => writeCause(inquiryCase, cause)),
  }
}

/** The law names nothing that is near the good. */
const NOTHING_READ: Cause = { kind: 'not-covered', id: 'no-entry', key: 'noEntry', parameters: {}, cites: [] }

function causesOf(inquiryCase: InquiryCase, verdict: Verdict, { questions, gaps }: Decided): Cause[] {
  const openOrUnread = (): Cause[] => [...openFactCauses(inquiryCase, questions), ...gapCauses(inquiryCase, gaps)]
  switch (verdict) {
    case 'prohibited': {
      const anyGood = anyGoodBars(inquiryCase)
      const byEntry = [...entryBars(inquiryCase), ...forbiddenTechnologies(inquiryCase)]
      const bars = [...anyGood, ...byEntry]
      if (bars.length === 0) return openOrUnread()
      return anyGood.length > 0 ? bars : [...bars, ...controlCauses(inquiryCase)]
    }
    case 'refused-in-principle':
      return [...refusalCauses(inquiryCase), ...controlCauses(inquiryCase), ...openOrUnread()]
    case 'permit-required': {
      const needed = [...controlCauses(inquiryCase), ...endUseCauses(inquiryCase)]
      // What could still bar the deal, or refuse the licence, follows what surely needs one.
      const isStricterPossible = (inquiryCase.evaluation.possible & (PROHIBITED | REFUSED)) !== 0
      const rest = openOrUnread()
      const leavesRoom = isStricterPossible && rest.length > 0
      return [...(leavesRoom ? needed.slice(0, MOST_CAUSES - 1) : needed), ...rest]
    }
    case 'unsettled':
      return [...gapCauses(inquiryCase, gaps), ...openFactCauses(inquiryCase, questions), ...controlCauses(inquiryCase)]
    case 'depends':
      return [
        ...openFactCauses(inquiryCase, questions),
        ...anyGoodBars(inquiryCase),
        ...gapCauses(inquiryCase, gaps),
        ...controlCauses(inquiryCase),
      ]
    case 'no-permit':
      return freedomCauses(inquiryCase)
  }
}
