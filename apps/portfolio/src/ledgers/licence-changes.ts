import { addDays } from 'ytterby'
import type { LedgerBalance, LedgerForecast } from 'ytterby/ledger'
import type { LicenceChange } from '../contract/licence-change-schema.ts'

type LicenceBalance = LedgerBalance['licences'][number]
type LicenceForecast = LedgerForecast['licences'][number]

/** What the owner of a ledger knows of a licence. */
type KnownLicence = Pick<LicenceBalance, 'status' | 'availability'> & {
  /** The end of the licence for which the day to apply was told; null if none was. */
  readonly toldEnd: string | null
}
/** What the owner of a ledger knows, by the id of the licence. */
export type KnownLicences = Readonly<Record<string, KnownLicence>>

/**
 * What is new about licences since the last look, and what is known after it. Of a licence that is seen for the first time only
 * the day to apply is told.
 *
 * @param ahead how many days before the day to apply it is told.
 */
export function lookAtLicences(
  known: KnownLicences,
  balance: LedgerBalance,
  { forecast, ahead }: { readonly forecast: LedgerForecast; readonly ahead: number },
): { readonly changes: readonly LicenceChange[]; readonly known: KnownLicences } {
  const changes: LicenceChange[] = []
  const after: Record<string, KnownLicence> = {}
  for (const licence of balance.licences) {
    const { licence: id, status, availability } = licence
    const before = known[id]
    if (before !== undefined)
      changes.push(...statusChange(before, licence, balance), ...lawChange(before, licence, balance))
    const toldEnd = before?.toldEnd ?? null
    const ending = forecast.licences.find((one) => one.licence === id)
    const due = applyChange(toldEnd, ending, { licence, balance, soon: addDays(balance.asOf, ahead) })
    changes.push(...due)
    after[id] = { status, availability, toldEnd: due.length > 0 ? (ending?.endsOn ?? null) : toldEnd }
  }
  return { changes, known: after }
}

const aboutLicence = (
  { licence, number }: LicenceBalance,
  { ruleset }: LedgerBalance,
): Pick<LicenceChange, 'licence' | 'number' | 'ruleset'> => ({ licence, number, ruleset })

function statusChange(before: KnownLicence, licence: LicenceBalance, balance: LedgerBalance): LicenceChange[] {
  const { status, since } = licence
  if (status === before.status) return []
  const about = aboutLicence(licence, balance)
  return [{ kind: 'status', ...about, on: since ?? balance.asOf, before: before.status, after: status }]
}

/** What the law makes of what is left; that nothing is left of a licence that has ended is said by its status. */
function lawChange(before: KnownLicence, licence: LicenceBalance, balance: LedgerBalance): LicenceChange[] {
  const { availability, status } = licence
  const hasEnded = status !== before.status && availability === 'none'
  if (availability === before.availability || hasEnded) return []
  const users = licence.users.filter((user) => user.availability !== 'available')
  const keys = new Set(users.flatMap(({ citations }) => citations))
  return [
    {
      kind: 'availability',
      ...aboutLicence(licence, balance),
      on: balance.asOf,
      before: before.availability,
      after: availability,
      users,
      citations: Object.fromEntries(Object.entries(balance.citations).filter(([key]) => keys.has(key))),
    },
  ]
}

/** The day to apply, once for each end of the licence; again if it ends earlier than was told. */
function applyChange(
  toldEnd: string | null,
  ending: LicenceForecast | undefined,
  { licence, balance, soon }: { licence: LicenceBalance; balance: LedgerBalance; soon: string },
): LicenceChange[] {
  const applyBy = ending?.applyBy ?? null
  if (ending === undefined || applyBy === null || applyBy.on > soon) return []
  if (toldEnd !== null && ending.endsOn >= toldEnd) return []
  const { on, late } = applyBy
  const { endsOn, leftKg } = ending
  return [{ kind: 'apply-by', ...aboutLicence(licence, balance), on, late, endsOn, leftKg }]
}
