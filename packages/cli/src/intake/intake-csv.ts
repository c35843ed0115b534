import { stringify } from 'csv-stringify/sync'
import { statedColumns } from 'ytterby/intake'
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

/**
 * The list in the columns of the contract, for `ytterby batch`.
 *
 * @param accepts whether what is certain by the words, and what is plainly something else, counts as accepted.
 */
export function intakeCsv({ goods }: TakenIn, accepts: boolean): string {
  const rows = goods.map(({ line, proposal }) => {
    const isSure = proposal.scope === 'out' || proposal.forms.certain.length + proposal.elements.certain.length > 0
    const accepted = accepts && isSure ? proposal : null
    const asks = line.fields.flatMap(({ field, cell, read }) =>
      read.kind === 'ask' ? [`${field} “${cell}”: ${read.why}`] : [],
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
