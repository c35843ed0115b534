import type { Lang } from 'ytterby'
import type { LineIssue } from 'ytterby/dotted'
import { printable } from 'ytterby/words'
import { phrase } from '../render/phrases.ts'
import { refusalText } from '../render/refusals.ts'

/** What is wrong with a row: the column in which it stands, and what to do. */
export type Finding = Pick<LineIssue, 'code' | 'message'> & { readonly column: string }

/** Rows that cannot be used, by the file in which they stand. */
export type BadRow = { readonly file: string; readonly line: number; readonly findings: readonly Finding[] }

/** Each finding on a line of its own, with its place. */
export const badRowText = ({ file, line, findings }: BadRow, lang: Lang): string =>
  findings
    .map(
      ({ code, column, message }) =>
        `${printable(phrase('badRow', lang, { file, line, column, code, what: refusalText(code, message, lang) }))}\n`,
    )
    .join('')
