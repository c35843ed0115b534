import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { InvalidLedgerError } from '../errors/invalid-ledger-error.ts'
import { InvalidLicenceError } from '../errors/invalid-licence-error.ts'
import { ledgerRefusals } from '../locales/en/refusals/ledger.ts'
import { planningRefusals } from '../locales/en/refusals/planning.ts'
import { readLicence } from '../planning/licence/read-licence.ts'
import { isExact, MICROGRAMS, TEN_THOUSANDTHS } from '../schema/exact-decimal.ts'
import { readBy } from '../schema/read-by.ts'
import type { LedgerEvent } from './event.ts'
import { LEDGER_EVENT_OUTLINE, MOVES } from './event-outline.ts'

const MOST_KG = LEDGER_EVENT_OUTLINE.shape.quantityKg.most

/**
 * Checks an event.
 *
 * @throws InvalidLedgerError with every issue, each with a JSON pointer from the root of the event.
 */
export function readEvent(value: unknown): LedgerEvent {
  const reading = readBy(LEDGER_EVENT_OUTLINE, value)
  if ('findings' in reading) throw new InvalidLedgerError(reading.findings)
  const issues = [...amountIssues(reading.value), ...correctionIssues(reading.value), ...termsIssues(reading.value)]
  if (issues.length > 0) throw new InvalidLedgerError(issues)
  return reading.value
}

const issue = (code: InquiryIssue['code'], pointer: string, message: string): InquiryIssue => ({
  code,
  pointer,
  message,
})

function amountIssues({ kind, quantityKg, value, currency }: LedgerEvent): InquiryIssue[] {
  const issues: InquiryIssue[] = []
  if (MOVES.has(kind) && (quantityKg ?? 0) === 0)
    issues.push(issue(quantityKg === undefined ? 'missing' : 'out-of-range', '/quantityKg', ledgerRefusals.noQuantity))
  if (!MOVES.has(kind) && kind !== 'correct' && quantityKg !== undefined)
    issues.push(issue('unknown-key', '/quantityKg', ledgerRefusals.noQuantityHere))
  if (quantityKg !== undefined && !isExact(quantityKg, MICROGRAMS))
    issues.push(issue('out-of-range', '/quantityKg', ledgerRefusals.finerThanMicrograms))
  if (value !== undefined && !isExact(value, TEN_THOUSANDTHS))
    issues.push(issue('out-of-range', '/value', ledgerRefusals.finerThanTenThousandths))
  if ((value === undefined) !== (currency === undefined))
    issues.push(issue('missing', '/currency', planningRefusals.valueWithoutCurrency))
  return issues
}

function correctionIssues({ kind, corrects, withdrawn }: LedgerEvent): InquiryIssue[] {
  if (kind === 'correct') return corrects === undefined ? [issue('missing', '/corrects', ledgerRefusals.noTarget)] : []
  return corrects === undefined && withdrawn === undefined
    ? []
    : [issue('unknown-key', corrects === undefined ? '/withdrawn' : '/corrects', ledgerRefusals.noCorrection)]
}

function termsIssues({ kind, licence, terms }: LedgerEvent): InquiryIssue[] {
  if (terms === undefined) return kind === 'issue' ? [issue('missing', '/terms', ledgerRefusals.noTerms)] : []
  if (kind !== 'issue') return [issue('unknown-key', '/terms', ledgerRefusals.noTermsHere)]
  const issues: InquiryIssue[] = []
  if (terms.id !== undefined && terms.id !== licence)
    issues.push(issue('out-of-range', '/terms/id', ledgerRefusals.otherId))
  for (const name of ['quantityKg', 'usedKg'] as const) {
    const amount = terms[name] ?? 0
    if (amount > MOST_KG || !isExact(amount, MICROGRAMS))
      issues.push(issue('out-of-range', `/terms/${name}`, ledgerRefusals.finerThanMicrograms))
  }
  if (terms.value !== undefined && !isExact(terms.value, TEN_THOUSANDTHS))
    issues.push(issue('out-of-range', '/terms/value', ledgerRefusals.finerThanTenThousandths))
  return [...issues, ...licenceIssues(terms)]
}

function licenceIssues(terms: unknown): InquiryIssue[] {
  try {
    readLicence(terms)
    return []
  } catch (error) {
    if (!(error instanceof InvalidLicenceError)) throw error
    return error.issues.map((one) => ({ ...one, pointer: `/terms${one.pointer}` }))
  }
}
