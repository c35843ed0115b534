import { currentRuleset, type Ruleset } from 'ytterby'
import { loadRuleset } from '@ytterby/rulesets'
import { releases } from 'ytterby/law'
import { ListReceiptSchema, ReceiptSchema, ScreeningReceiptSchema } from 'ytterby/receipts'

/** The ruleset of the release that a receipt names. If it is unknown, the newest, so that the comparison shows the difference. */
export async function receiptRuleset(receipt: unknown): Promise<Ruleset> {
  const data =
    ReceiptSchema.safeParse(receipt).data ??
    ScreeningReceiptSchema.safeParse(receipt).data ??
    ListReceiptSchema.safeParse(receipt).data
  const named = releases.find(
    ({ version, ruleset }) => version === data?.ruleset.version && ruleset === data.ruleset.digest,
  )
  return named === undefined ? currentRuleset : loadRuleset(named.version)
}
