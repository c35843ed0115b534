import { stringify } from 'csv-stringify/sync'
import { reasonText, statedColumns, type GoodProposal } from 'ytterby/intake'
import type { TakenIn } from './taken-in.ts'

/** What the intake says of a line beside what the contract reads. */
const OWN = [
  'intake_line',
  'intake_scope',
  'intake_forms',
  'intake_elements',
  'intake_because',
  'intake_ask',
  'intake_accepted',
] as const

/** The words name it; what only the heading of its code sets aside is not certain. */
function isCertain({ scope, forms, elements, because }: GoodProposal): boolean {
  if (scope === 'out') return because.length > 0
  return forms.certain.length + elements.certain.length > 0
}

/**
 * The list in the columns of the contract, for `ytterby batch`.
 *
 * @param accepts whether what the words name without doubt, something else included, counts as accepted.
 */
export function intakeCsv({ goods }: TakenIn, accepts: boolean): string {
  const rows = goods.map(({ line, proposal }) => {
    const accepted = accepts && isCertain(proposal) ? proposal : null
    const asks = line.fields.flatMap(({ field, cell, read }) =>
      read.kind === 'ask' ? [`${field} “${cell}”: ${reasonText(read.why, 'en')}`] : [],
    )
    return {
      ...statedColumns(line, accepted),
      intake_line: String(line.line),
      intake_scope: proposal.scope,
      intake_forms: [...proposal.forms.certain, ...proposal.forms.possible].join(';'),
      intake_elements: [...proposal.elements.certain, ...proposal.elements.possible.map((one) => `${one}?`)].join(';'),
      intake_because: proposal.because.join(';'),
      intake_ask: asks.join('; '),
      intake_accepted: accepted === null ? '' : 'certain',
    }
  })
  const stated = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !OWN.some((own) => own === name),
  )
  return stringify(rows, { header: true, columns: [...stated.toSorted(), ...OWN] })
}
