import { PERMIT_KINDS } from '../../schema/permit-kind.ts'
import { floorOf } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { endUseCauses } from './causes-that-bar.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import type { MetEntry } from './met-entries.ts'
import { alternatives } from './say.ts'

/** Entries in force that cover the good, the certain ones first; those that may cover it if none is certain. */
export function* controlCauses(inquiryCase: InquiryCase): Iterable<Cause> {
  const { met, barring } = inquiryCase
  // What does not leave China needs no ordinary licence.
  const touched = met.length > 0 ? met : barring.filter(isDualUse)
  const inForce = inOrder(
    inquiryCase,
    touched.filter(({ match, state }) => match !== 'unsettled' && state.state === 'in-force'),
  )
  const certain = inForce.filter(({ match }) => match === 'yes')
  const known = [...oneOfThem(inquiryCase, inForce), ...certain.map((one) => controlCause(inquiryCase, one))]
  const asserted = assertedCauses(inquiryCase)
  yield* known.length + asserted.length > 0 ? known : inForce.map((one) => controlCause(inquiryCase, one))
  yield* asserted
}

const isDualUse = ({ entry: { control } }: MetEntry): boolean => control.permit === 'dual-use-licence'

/** Dual-use entries of which one covers the good, whichever rare earth it holds. */
function oneOfThem(inquiryCase: InquiryCase, inForce: readonly MetEntry[]): Cause[] {
  const { evaluation } = inquiryCase
  const entries = inForce.filter(isDualUse)
  const [first] = entries
  const isNeeded = floorOf(evaluation.marginals['dual-use-licence']) === 'permit-required'
  const isOther = entries.some(({ match }) => match === 'yes') || endUseCauses(inquiryCase).length > 0
  if (first === undefined || !isNeeded || isOther || entries.length > MOST_NAMED) return []
  const cause = controlCause(inquiryCase, { ...first, match: 'yes' })
  const item = alternatives(
    inquiryCase,
    entries.map(({ entry }) => itemName(inquiryCase, entry)),
  )
  return [
    {
      ...cause,
      parameters: { ...cause.parameters, item },
      cites: entries.map(({ entry }) => entry.cite),
    },
  ]
}
const MOST_NAMED = 4

/** Entries in force that forbid the export of a technology. */
export const forbiddenTechnologies = (inquiryCase: InquiryCase): Cause[] =>
  inquiryCase.met.flatMap((one) =>
    one.entry.control.effect === 'prohibition' && one.match === 'yes' && one.state.state === 'in-force'
      ? [controlCause(inquiryCase, one)]
      : [],
  )

/** Those of the stated rare earths before those of others that may be there, and dual-use entries before ordinary licences, by code. */
function inOrder({ evaluation: { good } }: InquiryCase, met: readonly MetEntry[]): MetEntry[] {
  // Of nothing stated, every entry is as near.
  const others = ~(good.branches[0]?.required || -1)
  const rank = ({ entry: { element, control } }: MetEntry): number =>
    PERMIT_KINDS.indexOf(control.permit) + (element & others && PERMIT_KINDS.length)
  return met.toSorted((a, b) => rank(a) - rank(b))
}

function controlCause(inquiryCase: InquiryCase, { entry, match }: MetEntry): Cause {
  const { code } = entry.entry
  const isCertain = match === 'yes'
  const isForbidden = entry.control.effect === 'prohibition' && entry.control.permit === 'technology-licence'
  const covers = entry.entry.kind === 'catalogue' ? 'catalogue' : 'control'
  const key = !isCertain ? (`${covers}Possible` as const) : isForbidden ? 'technologyForbidden' : covers
  return {
    kind: 'control',
    id: code ?? entry.id,
    key,
    parameters: {
      item: itemName(inquiryCase, entry),
      instrument: noticeOf(inquiryCase, entry.instrument.id),
      catalogue: clausesOf(inquiryCase).catalogues[entry.control.permit === 'quota-licence' ? 'quota' : 'licence'],
    },
    cites: [entry.cite],
  }
}

/** Asserted control codes in force that no entry above covers. */
const assertedCauses = (inquiryCase: InquiryCase): Cause[] =>
  inquiryCase.evaluation.deal.leavesChina
    ? inquiryCase.evaluation.outcome.asserted.flatMap(({ code, instrument, level, cites }): Cause[] =>
        level === 2 && instrument !== null
          ? [
              {
                kind: 'control',
                id: code,
                key: 'control',
                parameters: { item: code, instrument: noticeOf(inquiryCase, instrument) },
                cites: cites.slice(0, 1),
              },
            ]
          : [],
      )
    : []
