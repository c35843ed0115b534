import type { BatchLine } from './lines.ts'

/** A file format. `begin` is the header of the file. */
export type Format = {
  readonly name: 'csv' | 'ndjson'
  readonly begin: string
  readonly written: (line: BatchLine) => string
}

type Column = { readonly name: string; readonly of: (line: BatchLine) => string | number | undefined }

const COLUMNS: readonly Column[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'order', of: ({ order }) => order },
  { name: 'asOf', of: ({ draft }) => draft.asOf },
  { name: 'product.form', of: ({ draft }) => draft.product?.form },
  { name: 'product.elements', of: ({ draft }) => elementsCell(draft.product?.elements) },
  { name: 'product.elementsComplete', of: ({ draft }) => completeCell(draft.product?.elementsComplete) },
  { name: 'product.alloyedWith', of: ({ draft }) => listCell(draft.product?.alloyedWith) },
  { name: 'product.host', of: ({ draft }) => draft.product?.host },
  { name: 'product.processing', of: ({ draft }) => draft.product?.processing },
  { name: 'product.technology', of: ({ draft }) => draft.product?.technology },
  { name: 'product.particleSizeMicron', of: ({ draft }) => draft.product?.particleSizeMicron },
  { name: 'destination', of: ({ draft }) => draft.destination },
  { name: 'endUse.kind', of: ({ draft }) => draft.endUse?.kind },
  { name: 'endUse.field', of: ({ draft }) => draft.endUse?.field },
  { name: 'endUser.name', of: ({ draft }) => draft.endUser?.name },
  { name: 'endUser.country', of: ({ draft }) => draft.endUser?.country },
  { name: 'endUser.kind', of: ({ draft }) => draft.endUser?.kind },
  { name: 'importer.name', of: ({ draft }) => draft.importer?.name },
  { name: 'quantityKg', of: ({ draft }) => draft.quantityKg },
]

export const csv: Format = {
  name: 'csv',
  begin: `${COLUMNS.map(({ name }) => name).join(',')}\n`,
  written: (line) => `${COLUMNS.map((column) => quoted(String(column.of(line) ?? ''))).join(',')}\n`,
}

export const ndjson: Format = {
  name: 'ndjson',
  begin: '',
  written: ({ id, draft }) => `${JSON.stringify({ id, ...draft })}\n`,
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** An empty cell leaves the fact open; `none` states that there are none. */
const listCell = (words: readonly string[] | undefined): string | undefined =>
  words?.length === 0 ? 'none' : words?.join(';')

type Elements = NonNullable<BatchLine['draft']['product']>['elements']

const elementsCell = (elements: Elements): string | undefined =>
  listCell(
    elements?.map(({ symbol, weightPercent }) => (weightPercent === undefined ? symbol : `${symbol}:${weightPercent}`)),
  )

const completeCell = (complete: boolean | undefined): string | undefined =>
  complete === undefined ? undefined : String(complete)
