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
/** Facts that are not stated, and an element list that is stated to be empty. */
const OPEN = 'open'
const NONE = 'none'
/** These speak of our sources, of the framework beside the law and of presumptions of nearly every answer, not of the line. */
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
 * In atomic order, then `open` and `none`. A line counts whole under each element it holds: its quantity is that of the
 * good, not of the element. Of an open list, the elements stated are counted besides `open`.
 */
export const byElement: GroupingRule<unknown> = {
  overlapping: true,
  of: ({ classification, inquiry, lang }, { elements }) => {
    const known = classification.elements
    const symbols = known ?? (inquiry.product?.elements ?? []).map(({ symbol }) => symbol)
    return [
      ...symbols.map((symbol) => {
        const element = elements.get(symbol)
        return element === undefined ? named(symbol) : named(symbol, element.name[lang])
      }),
      ...(known === null ? [named(OPEN)] : known.length === 0 ? [named(NONE)] : []),
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

/** In force first, then unsettled, suspended, not yet in force and revoked; of each what surely reaches first. A line counts under every code it meets. */
export const byControlCode: GroupingRule<CodeFacts> = {
  overlapping: true,
  of: ({ permits }) => codesOf(permits),
  rank: ({ state, match }) => STATES_AS_READ.indexOf(state) * MATCHES.length + MATCHES.indexOf(match),
}

/** Largest first; `open` where the inquiry states none. */
export const byDestination: GroupingRule<unknown> = {
  overlapping: false,
  of: ({ inquiry }) => [named(inquiry.destination ?? OPEN)],
  rank: () => 0,
}

type PermitFacts = { kind: PermitKind; verdict: Verdict }

/** Kinds that are needed or may be, in the order of the kinds; a kind that is surely not needed is left out. */
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
  /** Its id; `not-held` and `notice-not-named` where no instrument is held. */
  instrument: string
  /** The verdict hangs on it; else it is the same either way. */
  decides: boolean
}

/** Instruments on which the law as read does not decide; those on which a verdict hangs first. */
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

/** What an answer cites of an instrument, where it cites any. */
function citedOf(citations: Assessment['citations'], instrument: string): string[] | undefined {
  const cited = Object.entries(citations).flatMap(([id, citation]) => (citation.instrument === instrument ? [id] : []))
  return cited.length === 0 ? undefined : cited
}

/** Paths of open facts: those for which most lines wait first. */
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

/** One group for each key: the text only where it is the same, the citations of all. */
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

/** Coming days on which verdicts turn by themselves, next first; a line can turn on several of them. */
export const byTurn: GroupingRule<TurnFacts> = {
  overlapping: true,
  of: ({ verdict, horizon }) =>
    horizon.map(({ on, verdict: to, because }, at) => {
      const from = horizon[at - 1]?.verdict ?? verdict
      return { ...named(`${on}:${from}:${to}`, null, because), on, from, to }
    }),
  rank: ({ on, from, to }) => `${on}${VERDICTS.indexOf(to)}${VERDICTS.indexOf(from)}`,
}
