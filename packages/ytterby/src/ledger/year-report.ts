import type { Lang } from '../locales/langs.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import type { Licence } from '../planning/licence/licence.ts'
import { compareText } from '../schema/compare-text.ts'
import { decimalOf, MICROGRAMS, TEN_THOUSANDTHS } from '../schema/exact-decimal.ts'
import { countRow, emptyAccount } from './account.ts'
import type { LedgerEvent } from './event.ts'
import type { LicenceBalance } from './balance-schema.ts'
import { statesOn, type LicenceState } from './states.ts'

/** What one licence was used for in a year. */
export type LicenceYear = {
  readonly licence: string
  readonly number: string | null
  readonly form: Licence['form']
  /** At the end of the year. */
  readonly status: LicenceBalance['status']
  /** The status in the language of the report. */
  readonly statusText: string
  readonly endUsers: Licence['endUsers']
  readonly items: Licence['items']
  readonly quantityKg: number
  /** Exported before the ledger began, as its terms state, on days that it does not hold: in this year or an earlier one. */
  readonly usedBeforeKg: number
  /** In the currency of the licence; null if it has none. */
  readonly value: { readonly currency: string; readonly amount: number } | null
  readonly exports: readonly LedgerExport[]
}
/** A line of an export, as it reads after corrections. */
type LedgerExport = Pick<
  LedgerEvent,
  'on' | 'document' | 'line' | 'quantityKg' | 'value' | 'currency' | 'order' | 'port'
>

/** What every licence was used for in a year, by the day and document of each export. Licences that were not used are listed too. */
export function yearOfLicences(
  events: readonly LedgerEvent[],
  year: number,
  { knownAt, lang }: { knownAt: string | undefined; lang: Lang },
): LicenceYear[] {
  const known = events.filter(({ knownOn }) => knownAt === undefined || knownOn <= knownAt)
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return statesOn(known, last)
    .filter(({ terms }) => terms.validUntil > first)
    .map((state) => licenceYear(state, first, lang))
}

function licenceYear({ id, terms, rows, standing }: LicenceState, first: string, lang: Lang): LicenceYear {
  const exported = rows.filter(({ kind, on }) => kind === 'consume' && on >= first)
  const { currency } = terms
  const account = emptyAccount(currency)
  for (const row of exported) countRow(account, row)
  return {
    licence: id,
    number: terms.number ?? null,
    form: terms.form,
    status: standing.status,
    statusText: ledgerTexts[lang].statuses[standing.status],
    endUsers: terms.endUsers,
    items: terms.items,
    quantityKg: decimalOf(account.used.quantity, MICROGRAMS),
    usedBeforeKg: terms.usedKg ?? 0,
    value: currency === undefined ? null : { currency, amount: decimalOf(account.used.value, TEN_THOUSANDTHS) },
    exports: exported
      .map(({ on, document, line, quantityKg, value, currency: stated, order, port }) => ({
        on,
        document,
        line,
        quantityKg,
        value,
        currency: stated,
        order,
        port,
      }))
      .toSorted(
        (a, b) =>
          compareText(a.on, b.on) || compareText(a.document, b.document) || compareText(a.line ?? '', b.line ?? ''),
      ),
  }
}
