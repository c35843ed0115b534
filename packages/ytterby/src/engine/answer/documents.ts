import type { Assessment, Permit } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByEra, type DatedLaw } from '../law/era.ts'
import { memoizeByLaw, table } from '../law/table.ts'
import { LANGS } from '../../locales/langs.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { citingTable, take, sortedUnique } from './cited.ts'
import { bitingLimbs, isOfForm } from './restrictions.ts'
import { citedBits, holdsOn, memoizeLists, countCitedBits, type DatedRule } from './dated-rules.ts'
import { langAt, langIndex, say } from './say.ts'
import { isGoods } from './triggers.ts'

type Documents = Assessment['documents']
type Authorities = Assessment['authorities']

/** Documents sorted by id. */
const orderedDocuments = memoizeByLaw(({ data }) => data.documents.toSorted((a, b) => compareText(a.id, b.id)))

/** The documents to submit, and who submits them. */
export function documentsOf(inquiryCase: InquiryCase, permits: readonly Permit[]): Documents {
  const { ruleset, evaluation, dualUseAskable, lang } = inquiryCase
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
    // Customs can challenge goods that are declared without a licence.
    challenge: deal.leavesChina && isGoods(good) && (possible & NO_PERMIT) !== 0,
  }
  const limbs = bitingLimbs(inquiryCase.met)
  const parts = documentParts(ruleset)
  const documents: Documents = []
  for (const { document, key } of documentsIn(inquiryCase)) {
    if (!applies[document.on] || !isOfForm(document, good)) continue
    if (document.limbs?.some((limb) => limbs.includes(limb)) === false) continue
    documents.push(take(inquiryCase, parts.at(key * LANGS.length + langIndex(lang))))
  }
  return documents
}

/** Documents that can be required in an era. */
const documentsIn = memoizeByEra((dated) =>
  documentLists(dated.ruleset, keysIn(dated, orderedDocuments(dated.ruleset))),
)

/** A document with the key of its cited passages; eras share them. */
const documentRefs = table(
  (law) => law.data.documents.length * countCitedBits(law),
  (law, key) => {
    const { on, forms, limbs } = documentAt(law, key)
    return { document: { on, forms, limbs }, key }
  },
)

const documentLists = memoizeLists(documentRefs)

/** Keys of the rules that hold in an era: the index of the rule and its cited passages. */
const keysIn = (dated: DatedLaw, rules: readonly DatedRule[]): number[] =>
  rules.flatMap((rule, index) =>
    holdsOn(dated, rule) ? [index * countCitedBits(dated.ruleset) + citedBits(dated, rule)] : [],
  )

const documentAt = (law: CompiledRuleset, key: number): RulesetData['documents'][number] =>
  ruleAt(orderedDocuments(law), law, key)

function ruleAt<Rule>(rules: readonly Rule[], law: CompiledRuleset, key: number): Rule {
  const rule = rules[Math.floor(key / countCitedBits(law))]
  if (rule === undefined) throw new RangeError(`No rule ${key}`)
  return rule
}

/** The cited passages of a rule. */
const passagesOf = ({ citations }: DatedRule, law: CompiledRuleset, key: number): string[] =>
  sortedUnique(citations.filter((_, at) => ((key % countCitedBits(law)) & (1 << at)) !== 0))

/** Documents by index, cited passages and language. */
const documentParts = citingTable(
  (law) => law.data.documents.length * countCitedBits(law) * LANGS.length,
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

/** Marks the documents that are already in hand. */
export function markInHand(documents: Documents, ids: Inquiry['documents']): Documents {
  if (ids === undefined || ids.length === 0) return documents
  return documents.map((one) => ({ ...one, inHand: ids.includes(one.id) }))
}

/** Authorities in the order in which answers list them. */
const orderedAuthorities = memoizeByLaw(({ data }) =>
  data.authorities.toSorted(
    (a, b) => compareText(a.id, b.id) || compareText(a.role, b.role) || compareText(a.stage ?? '', b.stage ?? ''),
  ),
)

/** The authorities that decide, are consulted, and clear the goods. */
export function authoritiesOf(inquiryCase: InquiryCase): Authorities {
  const { evaluation, dualUseAskable, ruleset } = inquiryCase
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
  for (const { on, key } of authoritiesIn(inquiryCase))
    if (applies[on]) authorities.push(take(inquiryCase, parts.at(key)))
  return authorities
}

/** Authorities of an era. */
const authoritiesIn = memoizeByEra((dated) =>
  authorityLists(dated.ruleset, keysIn(dated, orderedAuthorities(dated.ruleset))),
)

/** An authority with the key of its cited passages; eras share them. */
const authorityRefs = table(
  (law) => law.data.authorities.length * countCitedBits(law),
  (law, key) => ({ on: authorityAt(law, key).on, key }),
)

const authorityLists = memoizeLists(authorityRefs)

const authorityAt = (law: CompiledRuleset, key: number): RulesetData['authorities'][number] =>
  ruleAt(orderedAuthorities(law), law, key)

/** Authorities by index and cited passages. */
const authorityParts = citingTable(
  (law) => law.data.authorities.length * countCitedBits(law),
  (law, key): Authorities[number] => {
    const authority = authorityAt(law, key)
    const { id, role, stage } = authority
    return { id, role, stage, citations: passagesOf(authority, law, key) }
  },
)
