import * as z from 'zod'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { receiptTexts } from '../locales/receipts.ts'
import { checkIssuedAfterLaw } from '../receipts/after-law.ts'
import { authenticityOf, type AuthenticityCheckId } from '../receipts/authenticity.ts'
import { check, outcomeOf, verificationOf, type Verification } from '../receipts/check.ts'
import { hasDigest } from '../receipts/has-digest.ts'
import { isSameRuleset } from '../receipts/is-same-ruleset.ts'
import { isInChain, type Announced } from '../receipts/place.ts'
import type { PublicKey } from '../receipts/public-key.ts'
import { issued } from '../receipts/receipt.ts'
import { issueReceipt, type Issuance, type StatedUnder } from '../receipts/sign-statement.ts'
import { DigestSchema } from '../releases/release.ts'
import { compareText } from '../schema/compare-text.ts'
import { digestOf } from '../schema/digest-of.ts'
import { DaySchema } from '../schema/vocabulary.ts'
import { balanceOf } from './balance.ts'
import { LedgerBalanceSchema, type LedgerBalance } from './balance-schema.ts'
import type { LedgerEvent } from './event.ts'
import { openBook } from './open-ledger.ts'

z.config({ jitless: true })

/** The schema of a signed statement of balance. It contains only digests. */
export const BalanceReceiptSchema = z
  .strictObject({
    schema: z.literal('balance-receipt/1'),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    events: z.int().min(0).meta({ description: 'How many events were known' }),
    eventsDigest: DigestSchema.meta({ description: 'Of these events, sorted by their keys' }),
    balanceDigest: DigestSchema.meta({ description: 'Of the balance without its sentences and citations' }),
    ...issued,
  })
  .meta({ id: 'BalanceReceipt', description: 'A signed statement that these events give this balance' })

type BalanceReceipt = z.infer<typeof BalanceReceiptSchema>

/** What a statement of balance is verified against. */
export type BalanceEvidence = Announced & {
  /** The keys of the issuer, from a trusted source. */
  readonly keys: readonly PublicKey[]
  /** The balance, as received. */
  readonly balance?: unknown
  /** The events of the ledger. */
  readonly events?: Iterable<unknown> | undefined
}
type BalanceCheckId = AuthenticityCheckId | 'balance' | 'events' | 'ruleset' | 'chain' | 'issued-after-law' | 'refolded'
/** The result of verifying a statement of balance, check by check. */
export type BalanceVerification = Verification<BalanceCheckId> & {
  /** How many events were recorded after those that the statement is about; null if these are not all there. */
  readonly later: number | null
}

/** Issues the receipt of a balance of these events. */
export function balanceReceiptOf(
  events: readonly LedgerEvent[],
  balance: LedgerBalance,
  under: StatedUnder,
  issuance: Issuance,
): Promise<BalanceReceipt> {
  const { asOf, knownAt } = balance
  const known = byKey(events.filter((event) => isKnownBy(event, knownAt)))
  const statement = {
    schema: 'balance-receipt/1' as const,
    asOf,
    knownAt,
    events: known.length,
    eventsDigest: digestOf(known),
    balanceDigest: digestOf(figuresOf(balance)),
  }
  return issueReceipt(statement, under, issuance)
}

/**
 * Verifies the receipt of a balance by its keys, the balance, and by folding the events again. A ledger only grows: if it has more
 * events than the receipt is about, the first of them are compared.
 */
export async function verifyBalanceWith(
  ruleset: Ruleset,
  value: unknown,
  { keys, balance, events, announced }: BalanceEvidence,
  lang: Lang,
): Promise<BalanceVerification> {
  const { receipt, checks } = await authenticityOf(BalanceReceiptSchema, value, keys, lang)
  const stated = receipt === null || events === undefined ? null : statedEvents(receipt, openBook(events).events())
  const later = stated?.later ?? null
  const isHeld = isSameRuleset(receipt, ruleset)
  // Digests alone say nothing: without the balance the receipt proves nothing about it.
  const { checks: all, valid } = verificationOf(
    [
      ...checks,
      check('balance', outcomeOf(isOfBalance(receipt, balance)), lang),
      check('events', outcomeOf(stated === null ? null : later !== null), lang, laterText(receipt, later, lang)),
      check('ruleset', isHeld ? 'holds' : 'unknown', lang),
      check('chain', outcomeOf(isInChain(receipt, { announced })), lang),
      checkIssuedAfterLaw(receipt, ruleset, lang),
      check(
        'refolded',
        outcomeOf(receipt === null || stated === null || !isHeld ? null : isRefolded(receipt, stated.events, ruleset)),
        lang,
      ),
    ],
    ['balance'],
  )
  return { valid, checks: all, later }
}

/** The events that a receipt is about, and how many came later; all that were known and null if its own are not there. */
function statedEvents(
  { knownAt, events: count, eventsDigest }: BalanceReceipt,
  recorded: readonly LedgerEvent[],
): { events: readonly LedgerEvent[]; later: number | null } {
  const known = recorded.filter((event) => isKnownBy(event, knownAt))
  const first = byKey(known.slice(0, count))
  return digestOf(first) === eventsDigest
    ? { events: first, later: known.length - first.length }
    : { events: byKey(known), later: null }
}

/** What to say instead of that the receipt is for each of the events. */
const laterText = (receipt: BalanceReceipt | null, later: number | null, lang: Lang): string | undefined =>
  receipt === null || later === null || later === 0
    ? undefined
    : filled(receiptTexts[lang].laterEvents, { events: receipt.events, later })

const isKnownBy = ({ knownOn }: LedgerEvent, knownAt: string | null): boolean => knownAt === null || knownOn <= knownAt
const byKey = (events: readonly LedgerEvent[]): LedgerEvent[] => events.toSorted((a, b) => compareText(a.key, b.key))

/** A balance without its sentences: what does not depend on its language. */
function figuresOf({ ruleset, asOf, knownAt, events, unassigned, licences }: LedgerBalance): object {
  return {
    ruleset: { version: ruleset.version, digest: ruleset.digest },
    asOf,
    knownAt,
    events,
    unassigned,
    licences: licences.map(({ closed, users, findings, statusText: _statusText, ...figures }) => ({
      ...figures,
      closed: closed === null ? null : { on: closed.on, rule: closed.rule, document: closed.document },
      users: users.map(({ name, country, availability }) => ({ name, country, availability })),
      findings: findings.map(({ id }) => id),
    })),
  }
}

function isOfBalance(receipt: BalanceReceipt | null, balance: unknown): boolean | null {
  if (receipt === null || balance === undefined) return null
  const parsed = LedgerBalanceSchema.safeParse(balance)
  return parsed.success && hasDigest(figuresOf(parsed.data), receipt.balanceDigest)
}

function isRefolded(
  { asOf, knownAt, balanceDigest }: BalanceReceipt,
  known: readonly LedgerEvent[],
  ruleset: Ruleset,
): boolean {
  const again = balanceOf(known, { ruleset, lang: 'en', asOf, knownAt: knownAt ?? undefined })
  return digestOf(figuresOf(again)) === balanceDigest
}
