import { formats } from '../locales/formats.ts'
import { ANSWER_COLUMNS, answerCells, isSetAside, type LineIssue } from 'ytterby/lists'
import { POSSIBLE_VERDICTS } from 'ytterby/apps'
import {
  assess,
  parseInquiry,
  type Assessment,
  factName,
  kindName,
  possiblyText,
  refusalText,
  screenParty,
  wordOf,
  type Lang,
} from 'ytterby'
import { verdictAt, type AnsweredList } from './answered-list.ts'
import type { Answered, Row, Wanted } from './protocol.ts'

const RANKS: readonly Row['verdict'][] = [
  'refused',
  'waiting',
  ...POSSIBLE_VERDICTS.slice(0, 4),
  'depends',
  'no-permit',
  'set-aside',
]

/** The order of the last query, so that paging does not sort again. */
let order: { readonly key: string; readonly of: AnsweredList | null; readonly places: readonly number[] } = {
  key: '',
  of: null,
  places: [],
}

/** One page of the matching rows, and their total number. */
export function rowsOf(list: AnsweredList, { from, count, ...asked }: Wanted): { rows: Row[]; found: number } {
  const key = JSON.stringify(asked)
  if (order.key !== key || order.of !== list) order = { key, of: list, places: placesOf(list, asked) }
  return { rows: order.places.slice(from, from + count).flatMap((at) => rowOf(list, at)), found: order.places.length }
}

/** How many are named before the table, which has all. */
const MOST_LISTED = 5

/** The lines with a party that is listed or close to one. */
export function listedRows(list: AnsweredList): Answered['listed'] {
  const met = list.outcomes.flatMap((outcome, at) =>
    'answer' in outcome && outcome.answer.reasons.some(({ read }) => read['met'] !== undefined) ? [at] : [],
  )
  return { lines: met.length, first: met.slice(0, MOST_LISTED).flatMap((at) => rowOf(list, at)) }
}

function placesOf(list: AnsweredList, { verdicts, triage, search, sort }: Omit<Wanted, 'from' | 'count'>): number[] {
  const { outcomes, lines, nameAt, triaged } = list
  const wanted = new Set(verdicts)
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const places = outcomes.flatMap((_, at) => {
    if (!wanted.has(verdictAt(list, at)) || (triage !== null && triaged?.[at]?.triage !== triage)) return []
    if (words.length === 0) return [at]
    const text = (lines[at]?.cells ?? []).join(' ').toLowerCase()
    return words.every((word) => text.includes(word)) ? [at] : []
  })
  if (sort === 'line') return places
  const rank = (at: number): number | string => {
    const outcome = outcomes[at]
    if (outcome === undefined) return 0
    if (sort === 'name') return nameAt(at).toLowerCase()
    if (sort === 'verdict') return RANKS.indexOf(verdictAt(list, at))
    return 'answer' in outcome ? -(outcome.answer.tier?.level ?? 0) : 1
  }
  const ranks = new Map(places.map((at) => [at, rank(at)]))
  return places.sort((one, other) => {
    const [a = 0, b = 0] = [ranks.get(one), ranks.get(other)]
    return a < b ? -1 : a > b ? 1 : one - other
  })
}

/** What the answer to a line of its own warns of its words: they name elements that no good of its commodity code holds. */
function wordsAgainstCode({ asking: { lang }, ruleset, draftAt }: AnsweredList, at: number): string {
  const draft = draftAt(at)
  const { warnings } = assess(parseInquiry(draft, { ruleset }), { ruleset, lang })
  return warnings.find(({ code }) => code === 'words-code-conflict')?.text ?? ''
}

/**
 * The day by which the licence is applied for where the review takes all the time that the law gives it; empty if no day is
 * stated on which the goods are needed, or no licence.
 */
const applyBy = ({ verdict, review: { schedule } }: Assessment): string =>
  (verdict === 'no-permit' ? undefined : schedule?.backwards?.submitBy.find(({ basis }) => basis === 'statutory-limit'))
    ?.on ?? ''

/** The listed parties that a name meets, for a line that has no answer yet. */
const hitsOf = (name: string, { asking: { asOf }, ruleset }: AnsweredList): Hit[] =>
  name.trim() === ''
    ? []
    : screenParty(name, { asOf, ruleset }).map(({ match, name: listed, list, state }) => ({
        match,
        listed,
        list,
        state,
      }))

/** The listed parties that an answer names, each with its list. */
const hitsIn = ({ reasons }: Assessment): Hit[] =>
  reasons.flatMap(({ id, read: { met } }) =>
    Array.isArray(met) ? met.filter(isMet).map((one) => ({ ...one, list: id.replace('list:', '') })) : [],
  )

type Hit = { readonly match: string; readonly listed: string; readonly list: string; readonly state: string }

const isMet = (value: unknown): value is Omit<Hit, 'list'> =>
  typeof value === 'object' && value !== null && 'match' in value && 'listed' in value && 'state' in value

/** The listed parties that a name meets, each with its list, after what they have in common: listed, or close to one. */
function hitText(hits: readonly Hit[], lang: Lang): Pick<Row, 'hit' | 'isBarred'> {
  const { semicolon, comma, ...text } = formats[lang]
  const inForceFirst = [false, true].flatMap((isLater) =>
    hits.filter(({ state }) => (state !== 'in-force') === isLater),
  )
  const hit = (['equal', 'near'] as const)
    .flatMap((match) => {
      const names = inForceFirst.flatMap(({ listed, list, state, ...one }) =>
        (one.match === 'equal' ? 'equal' : 'near') === match
          ? [
              listed +
                text.brackets.replace(
                  '{text}',
                  [list, ...(state === 'in-force' ? [] : [state])].map((word) => wordOf(word, lang)).join(comma),
                ),
            ]
          : [],
      )
      return names.length === 0 ? [] : [text[match] + [...new Set(names)].join(semicolon)]
    })
    .join(semicolon)
  return { hit, isBarred: hits.some(({ list, state }) => list !== 'watch-list' && MAY_BAR.includes(state)) }
}

/** States of a listing in which it bars the deal, or nobody knows. */
const MAY_BAR: readonly string[] = ['in-force', 'unsettled']

/** What is shown of a line that has no answer. */
function refused(
  buyer: string,
  issues: readonly LineIssue[],
  list: AnsweredList,
): Omit<Row, 'line' | 'name' | 'description' | 'asOf' | 'waitsFor' | 'verdict' | 'isProposed'> {
  const { lang } = list.asking
  return {
    buyer,
    ...hitText(hitsOf(buyer, list), lang),
    destination: '',
    possibly: '',
    because: '',
    caution: '',
    action: null,
    applyBy: '',
    tier: null,
    permits: '',
    codes: '',
    days: '',
    problem: issues
      .map(({ code, pointer, message }) => {
        const field = pointer.slice(1).replaceAll('/', '.')
        return `${field === '' ? '' : `${factName(field, lang)}: `}${refusalText(code, message, lang)}`
      })
      .join(' '),
  }
}

const PARTIES = ['endUser', 'importer', 'consignees.0'] as const

/** Everybody whom a line names as a buyer or receiver: a list calls them end user, importer or “ship to”. */
const partiesOf = ({ endUser, importer, consignees = [] }: Assessment['inquiry']): string[] => [
  ...new Set([endUser, importer, ...consignees].flatMap((party) => party?.name ?? [])),
]

function rowOf(list: AnsweredList, at: number): Row[] {
  const { outcomes, lines, asking, nameAt, factsAt, waitsFor, triaged } = list
  const { lang, asOf } = asking
  const [outcome, line] = [outcomes[at], lines[at]]
  if (outcome === undefined || line === undefined) return []
  const facts = factsAt(at) ?? {}
  const description = facts['product.description'] ?? ''
  const own = facts['asOf'] ?? ''
  const stands = triaged?.[at]
  const begin = {
    line: line.line,
    name: nameAt(at),
    description: description === nameAt(at) ? '' : description,
    asOf: own === asOf ? '' : own,
    waitsFor: waitsFor(at),
    verdict: verdictAt(list, at),
    isProposed: stands?.triage === 'set-aside' && !isSetAside(stands),
  }
  if ('issues' in outcome) {
    const buyer = PARTIES.map((party) => facts[`${party}.name`] ?? '').find((name) => name !== '') ?? ''
    return [{ ...begin, ...refused(buyer, outcome.issues, list) }]
  }
  const { answer } = outcome
  const cells = new Map(ANSWER_COLUMNS.map(({ name }, index) => [name, answerCells(answer)[index] ?? '']))
  return [
    {
      ...begin,
      buyer: partiesOf(answer.inquiry).join(formats[lang].semicolon),
      ...hitText(hitsIn(answer), lang),
      destination: answer.inquiry.destination ?? '',
      possibly: possiblyText(answer),
      because: answer.because[0]?.text ?? '',
      caution: wordsAgainstCode(list, at),
      action: answer.action,
      applyBy: applyBy(answer),
      tier: answer.tier?.level ?? null,
      permits: answer.permits
        .filter(({ verdict }) => verdict !== 'no-permit')
        .map(({ kind, verdict }) => kindName(kind, lang) + formats[lang].colon + wordOf(verdict, lang))
        .join(formats[lang].semicolon),
      codes: (cells.get('controlCodes') ?? '').replaceAll(';', formats[lang].comma),
      days: cells.get('reviewDays') ?? '',
      problem: '',
    },
  ]
}
