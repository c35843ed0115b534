import { currentRuleset, type Ruleset } from 'ytterby'
import { loadRuleset } from '@ytterby/rulesets'
import { releases } from 'ytterby/releases'
import { ReceiptSchema, ScreeningReceiptSchema } from 'ytterby/receipts'

/** The ruleset of the release that a receipt names, where it is one; the newest otherwise, with which it is then compared. */
export async function rulesetNamed(receipt: unknown): Promise<Ruleset> {
  const data = ReceiptSchema.safeParse(receipt).data ?? ScreeningReceiptSchema.safeParse(receipt).data
  const named = releases.find(
    ({ version, ruleset }) => version === data?.ruleset.version && ruleset === data.ruleset.digest,
  )
  return named === undefined ? currentRuleset : loadRuleset(named.version)
}
