import { canonicalJson, type Lang, type PartyMatch } from 'ytterby'
import type { LineIssue } from 'ytterby/lists'
import { refusedText, screenedText } from '../render/screening.ts'
import { phrase } from '../render/phrases.ts'
import type { ScreeningLine, AskedName } from './asked-name.ts'
import type { Screened, Screening } from './screen-name.ts'

/** An output format of screening results. */
export type ScreenOutput = {
  readonly lang: Lang
  readonly screened: (asked: AskedName, found: Screened, how: NameContext) => string
  readonly refused: (asked: Exclude<ScreeningLine, { unnamed: true }>, issues: readonly LineIssue[]) => string
  readonly unnamed: (line: number) => string
}

/** Whether a name occurs for the first time, and which of its near matches were confirmed. */
type NameContext = { readonly isFirst: boolean; readonly isSame: (match: PartyMatch) => boolean }

/** Text. For a file, only names with a match are shown, each once. */
export const textOutput = (lang: Lang, width: number): ScreenOutput => ({
  lang,
  screened: (asked, found, { isFirst, isSame }) =>
    asked.line !== null && (!isFirst || found.open.length === 0)
      ? ''
      : screenedText(asked, found, { lang, width, isSame }),
  refused: (asked, issues) => refusedText(asked, issues, lang),
  unnamed: () => '',
})

/** A line of canonical JSON for each name, or for each line of a file. */
export function jsonOutput(lang: Lang, { asOf, knownAt, ruleset }: Screening): ScreenOutput {
  const { version, digest, knownThrough } = ruleset
  const by = { asOf, knownAt: knownAt ?? null, ruleset: { version, digest, knownThrough } }
  const scope = phrase('personsNotScreened', lang)
  const lineOf = (line: number | null): { line?: number } => (line === null ? {} : { line })
  return {
    lang,
    screened: ({ line, name, country }, { matches, family, cleared }, { isSame }) =>
      toLine({
        ...by,
        ...lineOf(line),
        name,
        ...(country === undefined ? {} : { country }),
        matches,
        ...(family.length === 0 ? {} : { family }),
        scope,
        ...(cleared.length === 0
          ? {}
          : {
              cleared: cleared.map(({ clearance: { listed, notice, met }, outcome }) => ({
                listed,
                notice,
                met,
                outcome,
              })),
            }),
        ...(matches.some(isSame) ? { same: matches.filter(isSame) } : {}),
      }),
    refused: (asked, issues) =>
      toLine({
        ...lineOf(asked.line),
        ...('name' in asked ? { name: asked.name.toWellFormed() } : {}),
        error: { code: issues[0]?.code, issues },
      }),
    unnamed: (line) => toLine({ line, name: null }),
  }
}

const toLine = (value: object): string => `${canonicalJson(value)}\n`
