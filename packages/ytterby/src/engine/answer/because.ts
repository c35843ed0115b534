import type { Assessment } from '../../schema/assessment.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { PROHIBITED, REFUSED } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import { headlineOf, writeCause, type WrittenCause, type Cause } from './causes.ts'
import { freedomCauses } from './causes-of-freedom.ts'
import { controlCauses, forbiddenTechnologies } from './causes-of-controls.ts'
import { gapCauses, openFactCauses } from './causes-that-are-open.ts'
import { anyGoodBars, endUseCauses, entryBars, refusalCauses } from './causes-that-bar.ts'

const MOST_CAUSES = 3

type Decided = Pick<Assessment, 'questions' | 'gaps'>

/** The headline, and at most three causes that decide the verdict, in the order in which they weigh. */
export function becauseOf(of: Case, verdict: Verdict, decided: Decided): { headline: string; because: WrittenCause[] } {
  const [first = NOTHING_READ, ...rest] = causesOf(of, verdict, decided).slice(0, MOST_CAUSES)
  return { headline: headlineOf(of, verdict, first), because: [first, ...rest].map((cause) => writeCause(of, cause)) }
}

/** The law names nothing that is near the good. */
const NOTHING_READ: Cause = { kind: 'not-covered', id: 'no-entry', key: 'noEntry', parameters: {}, cites: [] }

function causesOf(of: Case, verdict: Verdict, { questions, gaps }: Decided): Cause[] {
  const openOrUnread = (): Cause[] => [...openFactCauses(of, questions), ...gapCauses(of, gaps)]
  switch (verdict) {
    case 'prohibited': {
      const anyGood = anyGoodBars(of)
      const byEntry = [...entryBars(of), ...forbiddenTechnologies(of)]
      const bars = [...anyGood, ...byEntry]
      if (bars.length === 0) return openOrUnread()
      return anyGood.length > 0 ? bars : [...bars, ...controlCauses(of)]
    }
    case 'refused-in-principle':
      return [...refusalCauses(of), ...controlCauses(of), ...openOrUnread()]
    case 'permit-required': {
      const needed = [...controlCauses(of), ...endUseCauses(of)]
      // What could still bar the deal, or refuse the licence, follows what surely needs one.
      const isStricterPossible = (of.evaluation.possible & (PROHIBITED | REFUSED)) !== 0
      const rest = openOrUnread()
      const leavesRoom = isStricterPossible && rest.length > 0
      return [...(leavesRoom ? needed.slice(0, MOST_CAUSES - 1) : needed), ...rest]
    }
    case 'unsettled':
      return [...gapCauses(of, gaps), ...openFactCauses(of, questions), ...controlCauses(of)]
    case 'depends':
      return [...openFactCauses(of, questions), ...anyGoodBars(of), ...gapCauses(of, gaps), ...controlCauses(of)]
    case 'no-permit':
      return freedomCauses(of)
  }
}
