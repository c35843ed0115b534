import { rulesetPlace } from './place.ts'
import type { ListReceipt } from './receipt.ts'
import { signStatement, type Issuance } from './sign-statement.ts'

/** A list, its answers, and the ruleset that gave them. */
export type ListToSign = Pick<ListReceipt, 'list' | 'answers' | 'profile' | 'parameters' | 'lines' | 'verdicts'> & {
  readonly ruleset: { readonly version: string; readonly digest: string }
}

/** Issues the receipt of an answered list. */
export function listReceiptOf(
  version: string,
  { list, answers, profile, parameters, lines, verdicts, ruleset }: ListToSign,
  issuance: Issuance,
): Promise<ListReceipt> {
  const statement = {
    schema: 'list-receipt/1' as const,
    list,
    answers,
    ...(profile && { profile }),
    parameters,
    lines,
    verdicts,
    ruleset: rulesetPlace(ruleset),
    package: version,
  }
  return signStatement(statement, issuance)
}
