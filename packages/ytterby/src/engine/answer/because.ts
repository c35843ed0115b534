import type { Assessment } from '../../schema/assessment.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
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
function firstOf(most: number, causes: Iterable<Cause>): Cause[] {
  const first: Cause[] = []
  for (const cause of causes) {
    const same = first.findIndex((one) => saysTheSame(one, cause))
    const before = first[same]
    if (before !== undefined) first[same] = { ...before, cites: [...new Set([...before.cites, ...cause.cites])] }
    else if (first.push(cause) === most) break
  }
  return first
}

const saysTheSame = (a: Cause, b: Cause): boolean =>
  a.kind === b.kind && a.id === b.id && a.key === b.key && canonicalJson(a.parameters) === canonicalJson(b.parameters)

function* causesOf(inquiryCase: InquiryCase, verdict: Verdict, { questions, gaps }: Decided): Iterable<Cause> {
  const openOrUnread = (): Cause[] => [...openFactCauses(inquiryCase, questions), ...gapCauses(inquiryCase, gaps)]
  switch (verdict) {
    case 'prohibited': {
      const anyGood = anyGoodBars(inquiryCase)
      const byEntry = [...entryBars(inquiryCase), ...forbiddenTechnologies(inquiryCase)]
      const bars = [...anyGood, ...byEntry]
      yield* bars.length === 0 ? openOrUnread() : bars
      if (bars.length > 0 && anyGood.length === 0) yield* controlCauses(inquiryCase)
      return
    }
    case 'refused-in-principle':
      yield* refusalCauses(inquiryCase)
      yield* controlCauses(inquiryCase)
      return yield* openOrUnread()
    case 'permit-required': {
      // What could still bar the deal, or refuse the licence, follows what surely needs one.
      const isStricterPossible = (inquiryCase.evaluation.possible & (PROHIBITED | REFUSED)) !== 0
      const rest = openOrUnread()
      const leavesRoom = isStricterPossible && rest.length > 0
      yield* firstOf(leavesRoom ? MOST_CAUSES - 1 : MOST_CAUSES, neededFor(inquiryCase))
      return yield* rest
    }
    case 'unsettled':
      yield* gapCauses(inquiryCase, gaps)
      yield* openFactCauses(inquiryCase, questions)
      return yield* controlCauses(inquiryCase)
    case 'depends':
      yield* openFactCauses(inquiryCase, questions)
      yield* anyGoodBars(inquiryCase)
      yield* gapCauses(inquiryCase, gaps)
      return yield* controlCauses(inquiryCase)
    case 'no-permit':
      return yield* freedomCauses(inquiryCase)
  }
}

/** What surely needs a permit. */
function* neededFor(inquiryCase: InquiryCase): Iterable<Cause> {
  yield* controlCauses(inquiryCase)
  yield* endUseCauses(inquiryCase)
}
