import type { ListReceipt } from './receipt.ts'
import { issueReceipt, type Issuance, type StatedUnder } from './sign-statement.ts'

/** A list, its answers, and the ruleset that gave them. */
export type ListToSign = Pick<ListReceipt, 'list' | 'answers' | 'profile' | 'parameters' | 'lines' | 'verdicts'> &
  Pick<StatedUnder, 'ruleset'>

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
  }
  return issueReceipt(statement, { ruleset, package: version }, issuance)
}
