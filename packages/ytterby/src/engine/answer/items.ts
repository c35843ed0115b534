import { compareText } from '../../schema/compare-text.ts'
import type { Item, Match, Permit } from '../../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { LICENCE_FORMS, PERMIT_KINDS, type LicenceForm, type PermitKind } from '../../schema/permit-kind.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { TECHNOLOGY_LICENCE } from '../law/good-class.ts'
import { memoizeByLaw } from '../law/table.ts'
import { LANGS } from '../../locales/langs.ts'
import type { NumberedState } from '../law/limb-states.ts'
import { floorOf, isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'
import type { PermitCase } from './case.ts'
import { cite, citingTable, take, sortedUnique } from './cited.ts'
import type { MetEntry } from './met-entries.ts'
import { ruleHolds } from './dated-rules.ts'
import { langAt, langIndex, say } from './say.ts'

/** Every kind of permit considered on the day, with the items that would need it. */
export function permitsOf(permitCase: PermitCase): Permit[] {
  const { ruleset, era, evaluation } = permitCase
  const permits: Permit[] = []
  for (const id of PERMIT_KINDS) {
    const kind = ruleset.kinds.get(id)
    if (kind === undefined) continue
    const marginal = evaluation.marginals[id]
    // A kind is left out outside its days, unless the law known by `knownAt` still requires it.
    const outside = (kind.from !== null && era.asOf < kind.from) || (kind.until !== null && era.asOf >= kind.until)
    if (outside && marginal === NO_PERMIT) continue
    const forms = isAskable(marginal) ? formsOf(permitCase, kind) : []
    permits.push({ kind: id, verdict: floorOf(marginal), forms, items: itemsOf(permitCase, id) })
  }
  return permits
}

/** The forms in which a kind of licence can still be granted. */
function formsOf(permitCase: PermitCase, kind: RulesetData['kinds'][number]): LicenceForm[] {
  const open = openForms(permitCase)
  return LICENCE_FORMS.filter((form) => kind.forms.includes(form) && open[form])
}

/** Restrictions that decide which forms of the dual-use licence are available. */
export const FORM_RULES = ['certificate-conditions', 'general-licence-excluded'] as const

/** Which forms of the dual-use licence are still available. */
function openForms(permitCase: PermitCase): Readonly<Record<LicenceForm, boolean>> {
  const { statedFacts, evaluation } = permitCase
  const certificateCase = statedFacts.certificateCase && ruleHolds(permitCase, 'certificate-conditions')
  const shutOut = statedFacts.penalised && ruleHolds(permitCase, 'general-licence-excluded')
  const onlySingle = evaluation.onlyWatchListed || shutOut
  return {
    single: true,
    certificate: certificateCase && !onlySingle,
    general: !certificateCase && !onlySingle && !statedFacts.unfit,
  }
}

/** The items that need a kind of permit, sorted by code. */
function itemsOf(permitCase: PermitCase, kind: PermitKind): Item[] {
  const { ruleset, lang, met, evaluation } = permitCase
  const ofKind = met.filter(({ entry }) => entry.control.permit === kind)
  if (ofKind.length > 1) {
    const rank = entryRanks(ruleset)
    ofKind.sort((a, b) => (rank[a.entry.index] ?? 0) - (rank[b.entry.index] ?? 0))
  }
  const reached = ofKind.map((one) =>
    take(permitCase, items(ruleset).at(itemKey(ruleset, one) * LANGS.length + langIndex(lang))),
  )
  const asserted = evaluation.deal.leavesChina ? assertedItemsOf(permitCase, kind, reached) : []
  return asserted.length === 0 ? reached : [...reached, ...asserted].sort(compareItems)
}

const MATCHES = ['yes', 'possible', 'unsettled'] as const satisfies readonly Match[]

const itemKey = ({ stateCount }: CompiledRuleset, { entry, state, match }: MetEntry): number =>
  (entry.index * stateCount + state.index) * MATCHES.length + MATCHES.indexOf(match)

/** Items by entry, limb state, match and language. */
const items = citingTable(
  ({ entries, stateCount }) => entries.length * stateCount * MATCHES.length * LANGS.length,
  (law, key): Item => {
    const lang = langAt(key % LANGS.length)
    const ofMatch = Math.floor(key / LANGS.length)
    const ofState = Math.floor(ofMatch / MATCHES.length)
    const entry = law.entries[Math.floor(ofState / law.stateCount)]
    const state = law.stateList[ofState % law.stateCount]
    if (entry === undefined || state === undefined) throw new RangeError(`No item ${key}`)
    return itemOf(entry, state, MATCHES[ofMatch % MATCHES.length] ?? 'yes', say({ lang }, entry.entry.text))
  },
)

const itemOf = (entry: CompiledEntry, state: NumberedState, match: Match, text: string): Item => ({
  code: entry.entry.code,
  element: entry.entry.element,
  text,
  state: state.state,
  match,
  everInForce: state.everInForce,
  citations: sortedUnique([entry.cite, ...(state.state === 'in-force' ? [] : state.because)]),
})

/** The sort rank of each entry: by code, element, then citation. */
const entryRanks = memoizeByLaw(({ entries }) => {
  const sorted = entries.toSorted((a, b) => compareEntries(a.entry, b.entry) || compareText(a.cite, b.cite))
  const rank: number[] = []
  for (const [at, { index }] of sorted.entries()) rank[index] = at
  return rank
})

function assertedItemsOf(permitCase: PermitCase, kind: PermitKind, reached: readonly Item[]): Item[] {
  const { ruleset, lang, evaluation } = permitCase
  return evaluation.outcome.asserted.flatMap((asserted) => {
    const permit: PermitKind = asserted.raises === TECHNOLOGY_LICENCE ? 'technology-licence' : 'dual-use-licence'
    if (permit !== kind || asserted.state === null) return []
    if (reached.some((item) => item.code === asserted.code && item.match === 'yes')) return []
    const [first, second] = asserted.entries
    const instrument = asserted.instrument === null ? undefined : ruleset.instruments.get(asserted.instrument)
    const text =
      first !== undefined && second === undefined ? first.entry.text : (first?.control.title ?? instrument?.title)
    if (text === undefined) return []
    return [
      {
        code: asserted.code,
        element: first?.entry.element ?? null,
        text: say({ lang }, text),
        state: asserted.state,
        match: 'yes',
        everInForce: asserted.everInForce,
        basis: 'asserted',
        citations: cite(permitCase, ...asserted.cites),
      },
    ]
  })
}

type Sortable = Pick<Item, 'code' | 'element'>

function compareEntries(a: Sortable, b: Sortable): number {
  const codes = compareText(a.code ?? '~', b.code ?? '~')
  return codes !== 0 ? codes : ELEMENT_SYMBOLS.indexOf(a.element ?? 'Lu') - ELEMENT_SYMBOLS.indexOf(b.element ?? 'Lu')
}

const compareItems = (a: Item, b: Item): number =>
  compareEntries(a, b) || compareText(a.citations.join(), b.citations.join())
