import type { Assessment, Item, Match } from '../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../schema/elements.ts'
import { PERMIT_KINDS, type PermitKind, type State } from '../schema/permit-kind.ts'
import { POSSIBLE_VERDICTS, type Action, type Verdict } from '../schema/verdict.ts'
import type { GroupingRule, Named } from './grouping.ts'

const ACTIONS: readonly Action[] = ['stop', 'hold', 'ask', 'proceed']
const STATES_AS_READ: readonly State[] = ['in-force', 'unsettled', 'suspended', 'not-yet-in-force', 'revoked']
const MATCHES: readonly Match[] = ['yes', 'unsettled', 'possible']
/** Strictest first; `depends` ranks as `no-permit` does, before it. */
const VERDICTS: readonly string[] = [...POSSIBLE_VERDICTS.slice(0, -1), 'depends', 'no-permit'] satisfies Verdict[]
/** Group keys for facts that are not stated, and for an empty element list. */
const OPEN = 'open'
const NONE = 'none'
/** Warnings about our sources, the framework, and presumptions of nearly every answer, which do not distinguish lines. */
const GENERAL_WARNINGS: ReadonlySet<string> = new Set([
  'catch-all',
  'framework-law-differ',
  'inferred-from-absence',
  'sensitive-by-analogy',
  'source-doubt',
])

const named = (key: string, text: string | null = null, citations: readonly string[] = []): Named => ({
  key,
  text,
  citations,
})

/** Strictest first. */
export const byVerdict: GroupingRule<unknown> = {
  overlapping: false,
  of: ({ verdict }) => [named(verdict)],
  rank: ({ key }) => VERDICTS.indexOf(key),
}

/** Strictest first. */
export const byAction: GroupingRule<unknown> = {
  overlapping: false,
  of: ({ action }) => [named(action)],
  rank: ({ key }) => ACTIONS.findIndex((action) => action === key),
}

/** Highest first, those without a tier last. */
export const byTier: GroupingRule<unknown> = {
  overlapping: false,
  of: ({ tier }) => [tier === null ? named(NONE) : named(String(tier.level), tier.name, tier.citations)],
  rank: ({ key }) => (key === NONE ? 0 : -Number(key)),
}

/**
 * In atomic order, then `open` and `none`. A line counts in full under each of its elements, with the quantity of the good, not
 * of the element. For a list that may miss an element that matters, the stated elements count as well as `open`.
 */
export const byElement: GroupingRule<unknown> = {
  overlapping: true,
  of: ({ classification, inquiry, questions, lang }, { elements }) => {
    const known = classification.elements
    const mayMissSome = known === null || questions.some(({ path }) => path === 'product.elementsComplete')
    const symbols = known ?? (inquiry.product?.elements ?? []).map(({ symbol }) => symbol)
    return [
      ...symbols.map((symbol) => {
        const element = elements.get(symbol)
        return element === undefined ? named(symbol) : named(symbol, element.name[lang])
      }),
      ...(mayMissSome ? [named(OPEN)] : symbols.length === 0 ? [named(NONE)] : []),
    ]
  },
  rank: ({ key }) => [...ELEMENT_SYMBOLS, OPEN, NONE].findIndex((symbol) => symbol === key),
}

type CodeFacts = {
  /** Control code (管制编码). */
  code: string
  element: Item['element']
  state: State
  match: Item['match']
}

const codesOf = (permits: Assessment['permits']): (Named & CodeFacts)[] =>
  mergeByKey(
    permits.flatMap(({ items }) =>
      items.flatMap(({ code, element, text, state, match, citations }) =>
        code === null ? [] : [{ ...named(`${code}:${state}:${match}`, text, citations), code, element, state, match }],
      ),
    ),
  )

/**
 * In force first, then unsettled, suspended, not yet in force and revoked; within each, certain matches first. A line counts
 * under every code it meets.
 */
export const byControlCode: GroupingRule<CodeFacts> = {
  overlapping: true,
  of: ({ permits }) => codesOf(permits),
  rank: ({ state, match }) => STATES_AS_READ.indexOf(state) * MATCHES.length + MATCHES.indexOf(match),
}

/** Largest first; `open` if the inquiry states none. */
export const byDestination: GroupingRule<unknown> = {
  overlapping: false,
  of: ({ inquiry }) => [named(inquiry.destination ?? OPEN)],
  rank: () => 0,
}

type PermitFacts = { kind: PermitKind; verdict: Verdict }

/** Kinds that are needed or may be, in the order of the kinds. */
export const byPermit: GroupingRule<PermitFacts> = {
  overlapping: true,
  of: ({ permits, lang }, { kinds }) =>
    permits.flatMap(({ kind, verdict }) =>
      verdict === 'no-permit'
        ? []
        : [{ ...named(`${kind}:${verdict}`, kinds.get(kind)?.name[lang] ?? null), kind, verdict }],
    ),
  rank: ({ kind, verdict }) => PERMIT_KINDS.indexOf(kind) * VERDICTS.length + VERDICTS.indexOf(verdict),
}

type GapFacts = {
  /** Its id; `not-held` or `notice-not-named` if no instrument is held. */
  instrument: string
  /** Whether the verdict depends on it. */
  decides: boolean
}

/** Instruments in which the law, as read, does not decide; those that affect a verdict first. */
export const byGap: GroupingRule<GapFacts> = {
  overlapping: true,
  of: ({ gaps, citations, lang }, { instruments }) =>
    mergeByKey(
      gaps.map(({ instrument, eitherWay }) => {
        const decides = eitherWay.length > 1
        const title = instruments.get(instrument)?.title[lang] ?? null
        const cited = citedOf(citations, instrument)
        return { ...named(`${instrument}:${decides ? 'decides' : 'either-way'}`, title, cited), instrument, decides }
      }),
    ),
  rank: ({ decides }) => (decides ? 0 : 1),
}

/** The citations of an instrument in an answer, if any. */
function citedOf(citations: Assessment['citations'], instrument: string): string[] | undefined {
  const cited = Object.entries(citations).flatMap(([id, citation]) => (citation.instrument === instrument ? [id] : []))
  return cited.length === 0 ? undefined : cited
}

/** Paths of open facts, those of most lines first. */
export const byQuestion: GroupingRule<unknown> = {
  overlapping: true,
  of: ({ questions }) => mergeByKey(questions.map(({ path, text }) => named(path, text))),
  rank: () => 0,
}

/** Codes of warnings that single a line out, those with most lines first. */
export const byWarning: GroupingRule<unknown> = {
  overlapping: true,
  of: ({ warnings }) =>
    mergeByKey(
      warnings.flatMap(({ code, text, citations }) =>
        GENERAL_WARNINGS.has(code) ? [] : [named(code, text, citations)],
      ),
    ),
  rank: () => 0,
}

/** Merges groups with the same key: keeps the text only if it is the same, and the citations of all. */
function mergeByKey<Group extends Named>(groups: readonly Group[]): Group[] {
  if (groups.length < 2) return [...groups]
  const byKey = new Map<string, Group>()
  for (const group of groups) {
    const known = byKey.get(group.key)
    byKey.set(
      group.key,
      known === undefined
        ? group
        : {
            ...known,
            text: known.text === group.text ? known.text : null,
            citations: known.citations === group.citations ? known.citations : [...known.citations, ...group.citations],
          },
    )
  }
  return [...byKey.values()]
}

type TurnFacts = { on: string; from: Verdict; to: Verdict }

/** Coming days on which the law changes verdicts, next first; a line can have several. */
export const byTurn: GroupingRule<TurnFacts> = {
  overlapping: true,
  of: ({ verdict, horizon }) =>
    horizon.map(({ on, verdict: to, because }, at) => {
      const from = horizon[at - 1]?.verdict ?? verdict
      return { ...named(`${on}:${from}:${to}`, null, because), on, from, to }
    }),
  rank: ({ on, from, to }) => `${on}${VERDICTS.indexOf(to)}${VERDICTS.indexOf(from)}`,
}
