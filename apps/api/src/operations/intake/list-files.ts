/** The media type of workbooks. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Kinds of files with lists, by their media types. */
const LIST_FILES = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  [XLSX]: 'xlsx',
} as const

export const FILES = { types: Object.keys(LIST_FILES), maxBytes: 2 * 1024 * 1024 }

/** A file that is the body of a request, or a member of it. */
export type ListFile = {
  readonly kind: (typeof LIST_FILES)[keyof typeof LIST_FILES]
  readonly bytes: Uint8Array
}

/** The kind of file that a media type names; null if it is another one. */
export const kindOf = (type: unknown): ListFile['kind'] | null =>
  Object.entries(LIST_FILES).find(([known]) => known === type)?.[1] ?? null
