import { filled } from '../locales/filled.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import type { LicenceStatus } from '../planning/licence/licence-outline.ts'
import { decimalOf, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { LawOfDay } from './availability.ts'
import type { RoomForShipment } from './plan.ts'
import type { PlannedShipment } from './shipment.ts'
import { isSamePort, mostExports, portOf, revivedFrom } from './standing.ts'

/** A condition, whether a shipment meets it, and where that is from. */
export type ShipmentReason = {
  readonly id: string
  readonly outcome: 'holds' | 'fails' | 'unknown'
  readonly text: string
  readonly citations: readonly string[]
}
type CheckId = keyof (typeof ledgerTexts)['en']['checks']

/** What an authority or its holder made of a licence: article 18. What its own terms end, article 15 ends. */
const CHANGED: ReadonlySet<LicenceStatus> = new Set(['suspended', 'reinstated', 'revoked', 'surrendered', 'cancelled'])

/** What only the ledger knows of a licence: whether it can be used, for another export, for this value and at this port. */
export function roomChecks(room: RoomForShipment, shipment: PlannedShipment, { lang }: LawOfDay): ShipmentReason[] {
  const { state, isOneTooMany } = room
  const { terms, standing } = state
  const { checks, statuses, unknownDay } = ledgerTexts[lang]
  const isOrdinary = terms.form === 'ordinary'
  const most = mostExports(terms)
  const check = (
    id: CheckId,
    outcome: ShipmentReason['outcome'],
    parameters: Readonly<Record<string, string | number>> = {},
  ): ShipmentReason => ({
    id,
    outcome,
    text: filled(checks[id][outcome], parameters),
    citations: isOrdinary
      ? [id === 'status' ? 'xl2015-contract' : 'xl2009']
      : [id === 'status' && CHANGED.has(standing.status) ? 'd792-18' : 'd792-15'],
  })
  // That it is closed or no longer valid, the checks of the licence itself say.
  const isUsable = standing.usable || standing.status === 'exhausted' || standing.status === 'expired'
  return [
    check('status', !isUsable ? 'fails' : revivedFrom(terms, state.rows) === null ? 'holds' : 'unknown', {
      status: statuses[standing.status],
      since: standing.since ?? unknownDay,
    }),
    ...(most === null
      ? []
      : [check('exports', isOneTooMany && standing.closed === null ? 'fails' : 'holds', { most })]),
    ...valueCheck(room, shipment, check),
    ...portCheck(room, shipment, check),
  ]
}

type MakeCheck = (
  id: CheckId,
  outcome: ShipmentReason['outcome'],
  parameters?: Readonly<Record<string, string | number>>,
) => ShipmentReason

function valueCheck(
  { state, left }: RoomForShipment,
  { value, currency }: PlannedShipment,
  check: MakeCheck,
): ShipmentReason[] {
  if (left.value === null) return []
  const parameters = { currency: state.terms.currency ?? '', left: decimalOf(left.value, TEN_THOUSANDTHS) }
  if (value === undefined || currency !== state.terms.currency) return [check('value', 'unknown', parameters)]
  const isTooMuch = unitsOf(value, TEN_THOUSANDTHS) > left.value
  return [check('value', isTooMuch ? 'fails' : left.isValueOpen ? 'unknown' : 'holds', parameters)]
}

function portCheck({ state }: RoomForShipment, { port }: PlannedShipment, check: MakeCheck): ShipmentReason[] {
  const named = portOf(state.terms, state.rows)
  if (named === undefined) return []
  return [
    check('port', port === undefined ? 'unknown' : isSamePort(port, named) ? 'holds' : 'fails', {
      port: port?.trim() ?? '',
      named,
    }),
  ]
}
