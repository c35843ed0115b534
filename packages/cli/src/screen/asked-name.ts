import type { LineIssue } from 'ytterby/lists'

/** A name to screen, from the command line or a line of a file. */
export type AskedName = {
  /** The line of the file; null for a name from the command line. */
  readonly line: number | null
  readonly name: string
  readonly country: string | undefined
}

/** The result for a name, or for a line without one. */
export type ScreeningLine =
  | AskedName
  | { readonly line: number; readonly issues: readonly LineIssue[] }
  | { readonly line: number; readonly unnamed: true }
