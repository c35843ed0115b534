import { PERMIT_KINDS } from '../../schema/permit-kind.ts'
import { levelOf } from '../law/level.ts'
import type { Case } from './case.ts'
import { clausesOf, itemName, noticeOf, type Cause } from './causes.ts'
import type { MetEntry } from './met-entries.ts'

/** Entries in force that cover the good, the certain ones first; those that may cover it if none is certain. */
export function controlCauses(of: Case): Cause[] {
  const met = of.met.length > 0 ? of.met : of.barring
  const inForce = inOrder(met.filter(({ match, state }) => match !== 'unsettled' && levelOf(state.state) === 2))
  const certain = inForce.filter(({ match }) => match === 'yes')
  const asserted = assertedCauses(of)
  if (certain.length + asserted.length > 0) return [...certain.map((one) => controlCause(of, one)), ...asserted]
  return inForce.map((one) => controlCause(of, one))
}

/** Entries in force that forbid the export of a technology. */
export const forbiddenTechnologies = (of: Case): Cause[] =>
  of.met.flatMap((one) =>
    one.entry.control.effect === 'prohibition' && one.match === 'yes' && one.state.state === 'in-force'
      ? [controlCause(of, one)]
      : [],
  )

/** Dual-use entries before ordinary licences, by code. */
const inOrder = (met: readonly MetEntry[]): MetEntry[] =>
  met.toSorted((a, b) => PERMIT_KINDS.indexOf(a.entry.control.permit) - PERMIT_KINDS.indexOf(b.entry.control.permit))

function controlCause(of: Case, { entry, match }: MetEntry): Cause {
  const { code } = entry.entry
  const isCertain = match === 'yes'
  const isForbidden = entry.control.effect === 'prohibition' && entry.control.permit === 'technology-licence'
  const key = isForbidden
    ? 'technologyForbidden'
    : entry.entry.kind === 'catalogue'
      ? isCertain
        ? 'catalogue'
        : 'cataloguePossible'
      : isCertain
        ? 'control'
        : 'controlPossible'
  return {
    kind: 'control',
    id: code ?? entry.id,
    key,
    parameters: {
      item: itemName(of, entry),
      instrument: noticeOf(of, entry.instrument.id),
      catalogue: clausesOf(of).catalogues[entry.control.permit === 'quota-licence' ? 'quota' : 'licence'],
    },
    cites: [entry.cite],
  }
}

/** Asserted control codes in force that no entry above covers. */
const assertedCauses = (of: Case): Cause[] =>
  of.evaluation.deal.leavesChina
    ? of.evaluation.outcome.asserted.flatMap(({ code, instrument, level, cites }): Cause[] =>
        level === 2 && instrument !== null
          ? [
              {
                kind: 'control',
                id: code,
                key: 'control',
                parameters: { item: code, instrument: noticeOf(of, instrument) },
                cites: cites.slice(0, 1),
              },
            ]
          : [],
      )
    : []
