import { type Lang, printable } from 'ytterby'
import type { LineIssue } from 'ytterby/lists'
import { phrase } from '../render/phrases.ts'
import { refusalText } from '../render/refusals.ts'

/** An error in a row: its column and what to do. */
export type Finding = Pick<LineIssue, 'code' | 'message'> & { readonly column: string }

/** A row with errors, and its place. */
export type BadRow = { readonly file: string; readonly line: number; readonly findings: readonly Finding[] }

/** One line of text per error, with its place. */
export const badRowText = ({ file, line, findings }: BadRow, lang: Lang): string =>
  findings
    .map(
      ({ code, column, message }) =>
        `${printable(phrase('badRow', lang, { file, line, column, code, what: refusalText(code, message, lang) }))}\n`,
    )
    .join('')
