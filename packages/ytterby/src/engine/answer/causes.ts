import { clausesIn, type Clauses } from '../law/clauses.ts'
import { filled } from '../../locales/filled.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { shortName } from '../../schema/instrument-name.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { cite, type Cited } from './cited.ts'
import type { Scope } from './say.ts'

/** What decides a verdict, as an answer shows it. */
export type WrittenCause = Assessment['because'][number]

type ClauseKey = { [K in keyof Clauses]: Clauses[K] extends string ? K : never }[keyof Clauses]

/** A cause before it is written: a clause of the tables with its parameters. */
export type Cause = Pick<WrittenCause, 'kind' | 'id'> & {
  readonly key: ClauseKey
  readonly parameters: Readonly<Record<string, string>>
  readonly cites: readonly string[]
}

/** The clauses in the language of the answer. */
export const clausesOf = ({ lang }: Pick<Scope, 'lang'>): Clauses => clausesIn(lang)

/** One sentence that stands alone: the verdict, and its first cause. */
export const headlineOf = (scope: Scope, verdict: Verdict, { key, parameters }: Cause): string =>
  filled(clausesOf(scope).headline[verdict], { cause: filled(clausesOf(scope)[key], parameters) })

/** Writes a cause as a sentence with its citations. */
export function writeCause(scope: Scope & Cited, { kind, id, key, parameters, cites }: Cause): WrittenCause {
  const clause = filled(upperFirst(clausesOf(scope)[key]), parameters)
  const citations = cite(scope, ...cites)
  return {
    kind,
    id,
    text: filled(clausesOf(scope).sentence, { cause: clause }),
    // What no passage says rests on how far the law was read.
    citations:
      citations.length > 0
        ? citations
        : cite(scope, ...(scope.ruleset.data.warnings['after-knowledge']?.citations ?? [])),
  }
}

/** A clause that begins with a parameter keeps the letters of its name. */
const upperFirst = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)

/** “1C905.a.4 (dysprosium)”; only the code if the entry names no element. */
export function itemName(scope: Scope, { entry }: CompiledEntry): string {
  const { code, element } = entry
  const name = element === null ? undefined : scope.ruleset.elements.get(element)?.name[scope.lang]
  if (code === null) return entry.text[scope.lang]
  return name === undefined ? code : filled(clausesOf(scope).item, { code, element: name })
}

/** The short name of an instrument; its id if the ruleset does not hold it. */
export function noticeOf({ ruleset, lang }: Scope, id: string): string {
  const instrument = ruleset.instruments.get(id)
  return instrument === undefined ? id : shortName(instrument, lang)
}
