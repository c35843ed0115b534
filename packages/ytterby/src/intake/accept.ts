import type { GoodProposal } from './good/propose-good.ts'
import type { IntakeLine } from './lines/intake-line.ts'
import type { ReadField, ReadLine } from './table/read-list.ts'

/** Fields that decide nothing. A line is answered without a cell of them that says no single value. */
const UNDECIDING: ReadonlySet<string> = new Set(['id', 'product.grade', 'exporter.name', 'quantityKg', 'value'])
/** Fields that decide, and that an inquiry may leave open. No default stands in for them. */
const LEFT_OPEN: ReadonlySet<string> = new Set([
  'product.commodityCode',
  'product.description',
  'origin',
  'endUse.kind',
])

/** Whether a cell says no single value, and a line is answered without it. */
export const isUnused = ({ field, read }: Pick<ReadField, 'field' | 'read'>): boolean =>
  read.kind === 'ask' && UNDECIDING.has(field)

/** Whether a cell says no single value, and its fact is left open. */
export const isLeftOpen = ({ field, read }: Pick<ReadField, 'field' | 'read'>): boolean =>
  read.kind === 'ask' && LEFT_OPEN.has(field)

/**
 * A cell in the contract's writing. A day, a country or a party that is no single one gets a question mark: the contract
 * refuses its line and says what to correct, so that no default stands in for it.
 */
export function statedText({ field, cell, read }: Pick<ReadField, 'field' | 'cell' | 'read'>): string {
  if (read.kind === 'nothing' || isUnused({ field, read }) || isLeftOpen({ field, read })) return ''
  return read.kind === 'value' ? String(read.value) : `${cell} ?`
}

/** Forms that the law names by entries of the control list alone. Words never say that none of them names a good. */
const BY_ENTRY: ReadonlySet<string> = new Set(['equipment', 'reagent'])

/** Whether somebody has to say which entry of the control list names a good before what its words propose is accepted. */
export const needsEntry = ({ scope, forms }: GoodProposal): boolean =>
  scope !== 'out' && forms.certain.some((form) => BY_ENTRY.has(form))

/** What accepting a proposal states by the words alone, in columns of the contract. */
export const proposedColumns = (proposal: GoodProposal): Record<string, string> =>
  needsEntry(proposal) ? {} : statedBy(proposal)

/** Forms that are named by what they hold: the contract presumes that such a list is complete, and says so in the answer. */
export const NAMED_BY_ELEMENT: ReadonlySet<string> = new Set([
  'ore',
  'concentrate',
  'mixed-carbonate',
  'basic-oxide',
  'separated-oxide',
  'oxide-mixture',
  'compound',
  'metal',
  'target',
])

/** What a proposal states of a good in the form that is accepted. */
export function statedBy(
  { scope, forms, elements }: GoodProposal,
  form: string | undefined = forms.certain[0],
): Record<string, string> {
  if (scope === 'out') return { 'product.elements': 'none' }
  const isNamed = form !== undefined && NAMED_BY_ELEMENT.has(form) && elements.possible.length === 0
  return {
    ...(form === undefined ? {} : { 'product.form': form }),
    ...(elements.certain.length === 0 ? {} : { 'product.elements': elements.certain.join(';') }),
    ...(elements.certain.length === 0 || isNamed ? {} : { 'product.elementsComplete': 'false' }),
  }
}

/**
 * Whether nobody decided yet on what the words of a good propose, and they propose something. Whoever answered which rare earths a
 * good holds knows more than its words.
 */
export const mayBeAccepted = ({ proposal, stated, columns }: IntakeLine): boolean =>
  stated.every(({ as, states }) => as === 'answered' && states['product.elements'] === undefined) &&
  columns['product.form'] === undefined &&
  (Object.keys(statedBy(proposal)).length > 0 || proposal.forms.possible.length > 0)

/** The good that a line describes, for `proposeGood`. */
export function describedGood({ fields }: ReadLine): { description: string; grade: string; commodityCode: string } {
  const textOf = (name: string): string => {
    const read = fields.find(({ field }) => field === name)?.read
    return read?.kind === 'value' ? String(read.value) : ''
  }
  return {
    description: textOf('product.description'),
    grade: textOf('product.grade'),
    commodityCode: textOf('product.commodityCode'),
  }
}
