import type { Assessment, Permit } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { inEra, type Then } from '../law/era.ts'
import { derived, table } from '../law/table.ts'
import { LANGS } from '../../locales/langs.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import { citingTable, take, unrepeated } from './cited.ts'
import { bitingLimbs, isOfForm } from './restrictions.ts'
import { citedPlaces, holdsOn, listsOf, placesAt, type DatedRule } from './rules-in-time.ts'
import { langAt, langPlace, say } from './say.ts'
import { isGoods } from './triggers.ts'

type Documents = Assessment['documents']
type Authorities = Assessment['authorities']

/** Documents in the order of their ids. */
const orderedDocuments = derived(({ data }) => data.documents.toSorted((a, b) => compareText(a.id, b.id)))

/** What is handed in, by whom. */
export function documentsOf(of: Case, permits: readonly Permit[]): Documents {
  const { ruleset, evaluation, dualUseAskable, lang } = of
  const { good, deal, possible } = evaluation
  const applies: Readonly<Record<RulesetData['documents'][number]['on'], boolean>> = {
    'dual-use': dualUseAskable,
    'dual-use-from-china': dualUseAskable && deal.leavesChina,
    'dual-use-goods-from-china': dualUseAskable && deal.leavesChina && isGoods(good),
    'general-licence':
      dualUseAskable && permits.some(({ kind, forms }) => kind === 'dual-use-licence' && forms.includes('general')),
    'watch-list': dualUseAskable && evaluation.onlyWatchListed,
    technology: dualUseAskable && (good.form === 'technology' || good.form === 'service'),
    'export-licence': evaluation.exportLicenceAskable,
    // Customs can challenge what is declared without a licence.
    challenge: deal.leavesChina && isGoods(good) && (possible & NO_PERMIT) !== 0,
  }
  const limbs = bitingLimbs(of.met)
  const parts = documentParts(ruleset)
  const documents: Documents = []
  for (const { document, key } of documentsIn(of)) {
    if (!applies[document.on] || !isOfForm(document, good)) continue
    if (document.limbs?.some((limb) => limbs.includes(limb)) === false) continue
    documents.push(take(of, parts.at(key * LANGS.length + langPlace(lang))))
  }
  return documents
}

/** Documents that can be asked for in an era. */
const documentsIn = inEra((then) => documentLists(then.ruleset, keysIn(then, orderedDocuments(then.ruleset))))

/** A document with the key of what is cited of it; eras share them. */
const heldDocuments = table(
  (law) => law.data.documents.length * placesAt(law),
  (law, key) => {
    const { on, forms, limbs } = documentAt(law, key)
    return { document: { on, forms, limbs }, key }
  },
)

const documentLists = listsOf(heldDocuments)

/** Keys of rules that hold at a time: the place of the rule and which of its passages are cited. */
const keysIn = (then: Then, rules: readonly DatedRule[]): number[] =>
  rules.flatMap((rule, place) =>
    holdsOn(then, rule) ? [place * placesAt(then.ruleset) + citedPlaces(then, rule)] : [],
  )

const documentAt = (law: CompiledRuleset, key: number): RulesetData['documents'][number] =>
  ruleAt(orderedDocuments(law), law, key)

function ruleAt<Rule>(rules: readonly Rule[], law: CompiledRuleset, key: number): Rule {
  const rule = rules[Math.floor(key / placesAt(law))]
  if (rule === undefined) throw new RangeError(`No rule ${key}`)
  return rule
}

/** The passages that are cited of a rule. */
const passagesOf = ({ citations }: DatedRule, law: CompiledRuleset, key: number): string[] =>
  unrepeated(citations.filter((_, at) => ((key % placesAt(law)) & (1 << at)) !== 0))

/** Documents by their place, by which of their passages are cited, and by language. */
const documentParts = citingTable(
  (law) => law.data.documents.length * placesAt(law) * LANGS.length,
  (law, key): Documents[number] => {
    const ofPassages = Math.floor(key / LANGS.length)
    const document = documentAt(law, ofPassages)
    const { id, stage, provider, basis, asked, on, text } = document
    return {
      id,
      stage,
      provider,
      basis,
      ...(on === 'general-licence' ? { forms: ['general' as const] } : {}),
      asked: asked ?? ('always' as const),
      inHand: false,
      text: say({ lang: langAt(key % LANGS.length) }, text),
      citations: passagesOf(document, law, ofPassages),
    }
  },
)

/** The documents with those marked that are in hand. */
export function markedInHand(documents: Documents, ids: Inquiry['documents']): Documents {
  if (ids === undefined || ids.length === 0) return documents
  return documents.map((one) => ({ ...one, inHand: ids.includes(one.id) }))
}

/** Authorities in the order of an answer. */
const orderedAuthorities = derived(({ data }) =>
  data.authorities.toSorted(
    (a, b) => compareText(a.id, b.id) || compareText(a.role, b.role) || compareText(a.stage ?? '', b.stage ?? ''),
  ),
)

/** Who decides, is asked, clears. */
export function authoritiesOf(of: Case): Authorities {
  const { evaluation, dualUseAskable, ruleset } = of
  const { leavesChina } = evaluation.deal
  const applies: Readonly<Record<RulesetData['authorities'][number]['on'], boolean>> = {
    'dual-use': dualUseAskable,
    'dual-use-from-china': dualUseAskable && leavesChina,
    'dual-use-goods-from-china': dualUseAskable && leavesChina && isGoods(evaluation.good),
    'export-licence': evaluation.marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': evaluation.marginals['quota-licence'] !== NO_PERMIT,
    framework: dualUseAskable && evaluation.era.asOf >= ruleset.data.framework.from,
  }
  const parts = authorityParts(ruleset)
  const authorities: Authorities = []
  for (const { on, key } of authoritiesIn(of)) if (applies[on]) authorities.push(take(of, parts.at(key)))
  return authorities
}

/** Authorities of an era. */
const authoritiesIn = inEra((then) => authorityLists(then.ruleset, keysIn(then, orderedAuthorities(then.ruleset))))

/** An authority with the key of what is cited of it; eras share them. */
const heldAuthorities = table(
  (law) => law.data.authorities.length * placesAt(law),
  (law, key) => ({ on: authorityAt(law, key).on, key }),
)

const authorityLists = listsOf(heldAuthorities)

const authorityAt = (law: CompiledRuleset, key: number): RulesetData['authorities'][number] =>
  ruleAt(orderedAuthorities(law), law, key)

/** Authorities by their place and by which of their passages are cited. */
const authorityParts = citingTable(
  (law) => law.data.authorities.length * placesAt(law),
  (law, key): Authorities[number] => {
    const authority = authorityAt(law, key)
    const { id, role, stage } = authority
    return { id, role, stage, citations: passagesOf(authority, law, key) }
  },
)
