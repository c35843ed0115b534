import type { GoodProposal } from './good/propose-good.ts'
import type { ReadLine } from './table/read-list.ts'
import type { Read } from './value/read.ts'

/**
 * A cell in the contract's writing. One that says no single value gets a question mark: the contract refuses its line and
 * says what to correct, so that no default stands in for it.
 */
export function statedText(cell: string, read: Read<string | number>): string {
  if (read.kind === 'nothing') return ''
  return read.kind === 'value' ? String(read.value) : `${cell} ?`
}

/** What accepting a proposal states, in columns of the contract. */
export function proposedColumns({ scope, forms, elements }: GoodProposal): Record<string, string> {
  if (scope === 'out') return { 'product.elements': 'none' }
  const [form] = forms.certain
  return {
    ...(form === undefined ? {} : { 'product.form': form }),
    ...(elements.certain.length === 0
      ? {}
      : { 'product.elements': elements.certain.join(';'), 'product.elementsComplete': 'false' }),
  }
}

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
