import type { LineIssue } from 'ytterby/dotted'

/** A name to screen: of the command line, or of a line of a file. */
export type AskedName = {
  /** The line of the file, where it is of one. */
  readonly line: number | null
  readonly name: string
  readonly country: string | undefined
}

/** What came of a name, or of a line that holds none. */
export type Asked =
  | AskedName
  | { readonly line: number; readonly issues: readonly LineIssue[] }
  | { readonly line: number; readonly unnamed: true }
