import { canonicalJson, type Lang, type Ruleset } from 'ytterby'
import { balanceLedger, signBalance, verifyBalance, type LedgerEvent } from 'ytterby/ledger'
import { importSigningKey } from 'ytterby/receipts'
import { EXIT } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { readObject } from '../input/read-object.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { phrase } from '../render/phrases.ts'
import { secondsNow } from '../today.ts'
import { readKeys } from '../verify/read-keys.ts'
import { receiptRuleset } from '../verify/receipt-ruleset.ts'
import type { LedgerOptions } from './ledger-options.ts'

/** Prints the balance of a day with its receipt, as one JSON object. */
export async function printStatement(
  events: readonly LedgerEvent[],
  days: { asOf: string; knownAt: string | undefined; lang: Lang; ruleset: Ruleset },
): Promise<void> {
  const secret = process.env['YTTERBY_RECEIPT_KEY']
  if (secret === undefined || secret === '') throw new InputError('ledger-option', inputRefusals.ledgerNoKey)
  const balance = balanceLedger(events, days)
  const issuedAt = `${new Date(secondsNow() * 1000).toISOString().slice(0, 19)}Z`
  const receipt = await signBalance(events, balance, { key: await importSigningKey(secret), issuedAt })
  process.stdout.write(`${canonicalJson({ balance, receipt })}\n`)
}

/** Verifies a statement against the events of a ledger. */
export async function verifyStatement(
  events: readonly LedgerEvent[],
  file: string,
  { keys, lang, json = false }: LedgerOptions & { lang: Lang },
): Promise<void> {
  if (keys === undefined) throw new InputError('ledger-option', inputRefusals.ledgerNoKeys)
  const { balance, receipt } = await readObject(file, {
    notJson: inputRefusals.statementNotJson,
    notObject: inputRefusals.statementNoObject,
    tooLong: inputRefusals.statementTooLong,
  })
  const verification = await verifyBalance(receipt, {
    keys: await readKeys(keys),
    balance,
    events,
    lang,
    ruleset: await receiptRuleset(receipt),
  })
  const { valid, checks, later } = verification
  const said = phrase(valid ? 'ledgerStatementValid' : 'ledgerStatementInvalid', lang, {
    events: events.length - (later ?? 0),
    day: dayIn(receipt),
  })
  const open = checks
    .filter(({ id, outcome }) => outcome !== 'holds' || (id === 'events' && later !== null && later > 0))
    .map(({ id, text }) => `  ${id}: ${text}`)
  process.stdout.write(json ? `${canonicalJson(verification)}\n` : `${[said, ...open].join('\n')}\n`)
  if (!valid) process.exitCode = EXIT.notValid
}

const dayIn = (receipt: unknown): string =>
  typeof receipt === 'object' && receipt !== null && 'asOf' in receipt ? String(receipt.asOf) : ''
