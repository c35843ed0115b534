import { goodsTexts } from '../locales/papers/goods.ts'
import { remarkTexts } from '../locales/papers/customs-remark.ts'
import { marks } from '../locales/marks.ts'
import { declaration } from '../locales/zh/papers/declaration.ts'
import * as z from 'zod'
import { filled } from '../locales/filled.ts'
import { LAW_LANG, type Lang } from '../locales/langs.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'
import type { Assessment } from '../schema/assessment.ts'
import { checkedAssessment, leavesMainland } from './checked-assessment.ts'
import { citedIn, citingOn } from './citing.ts'
import { CustomsRemarkSchema, type CustomsRemark } from './customs-remark-schema.ts'
import { elementName, formName } from './good-in-words.ts'
import type { Block } from './block.ts'
import type { Paper } from './paper-schema.ts'
import { interpretationsOf, readPlaces } from './why-not.ts'

/** Warnings repeated with the remark. */
const WARNINGS_TO_REPEAT = new Set([
  'generally',
  'interpretation-later',
  'last-day-unclear',
  'after-knowledge',
  'composition-taken-as-complete',
  'grade-doubt',
])

/** Warnings with which “not controlled” could be untrue. */
const DOUBTS = [
  ['code-form-conflict', 'code-conflict'],
  ['adjacent-control', 'other-control'],
  ['grade-doubt', 'grade-doubt'],
] as const

const remarkFields = CustomsRemarkSchema.pick({
  schema: true,
  lang: true,
  remark: true,
  why: true,
  rests: true,
  warnings: true,
}).shape

/** The fields of a remark that `remarkPaper` reads. */
const RemarkSchema = z.object({
  ...remarkFields,
  warnings: z.array(z.object(remarkFields.warnings.element.omit({ id: true }).shape)),
})

/** Passages by reason. */
const PASSAGES: Readonly<Record<CustomsRemark['because'], readonly string[]>> = {
  controlled: ['a18-remarks'],
  'more-open': ['a18-remarks'],
  'not-controlled': ['a18-remarks', 'a56'],
  open: ['a18-remarks', 'a18-challenge'],
  'grade-doubt': ['a18-remarks', 'a18-challenge'],
  'code-conflict': ['a18-remarks', 'a18-challenge'],
  'other-control': ['a18-remarks', 'a18-challenge'],
  'no-code': ['a18-remarks', 'd792-14'],
  barred: ['d792-14', 'ecl-12'],
  'not-near': ['a18-remarks', 'd792-14', 'ecl-12'],
  'not-leaving-china': ['d792-2', 'ecl-12'],
}

/** Announcement 56 has its own wording for the remark, used once it is published. */
const WORDING_OF_OCTOBER = 'a56'

/** Announcements that require a remark, by the prefix of their passages. */
const REQUIRING_REMARK = /^a(18|55|56|57|58)\b/

/** The limbs whose entries make a good a near case. */
const NEAR_LIMBS = ['a18', 'a56', 'a57']

/** Writes the remark for the customs declaration of an assessed good. */
export function customsRemarkWith(ruleset: Ruleset, value: unknown, lang: Lang): CustomsRemark {
  const assessment = checkedAssessment(ruleset, value)
  const { because, codes } = finding(ruleset, assessment)
  const cited = citedFor(ruleset, assessment, because)
  const negative = because === 'not-controlled'
  const wording = negative && cited.includes(WORDING_OF_OCTOBER)
  const others = negative ? otherPermitsOf(assessment) : null
  const absent = negative ? absentOf(assessment) : []
  const complete = assessment.inquiry.product?.elementsComplete === true
  const texts = remarkTexts[lang]
  const why = [
    texts.reasons[because],
    ...(absent.length === 0 ? [] : [complete ? texts.absenceStated : texts.absencePresumed]),
    ...(wording ? [texts.wordingOfOctober] : []),
    ...(others === null ? [] : [others.needed ? texts.otherPermit : texts.otherPermitPossible]),
  ]
  const rests = [...new Set([...cited, ...(others?.citations ?? [])])]
  const warnings = assessment.warnings
    .filter(({ code }) => WARNINGS_TO_REPEAT.has(code))
    .map((warning) => ({ ...warning, citations: readPlaces(warning.citations) }))
  const itself: Block[] = [
    { kind: 'paragraph', basis: 'law', text: '', citations: [...rests, ...warnings.flatMap((one) => one.citations)] },
  ]
  return {
    schema: 'customs-remark/1',
    lang,
    remark: lineFor(ruleset, assessment, because, codes),
    codes,
    because,
    why: why.join(marks[lang].gap),
    rests,
    warnings,
    citations: citedIn(ruleset, itself),
  }
}

/** Citations of the reason: for a barred export what bars it, for an answer of the authority that answer. */
function citedFor(ruleset: Ruleset, assessment: Assessment, because: CustomsRemark['because']): string[] {
  const barring = because === 'barred' ? barringOf(assessment) : []
  if (barring.length > 0) return barring
  const duty = assessment.restrictions.find(({ id }) => id === 'declaration-remarks')
  if (duty !== undefined && (because === 'controlled' || because === 'more-open')) return duty.citations
  const citations = citingOn(ruleset, assessment.asOf, assessment.inquiry.knownAt).applicable(PASSAGES[because])
  const answers = because === 'not-controlled' ? interpretationsOf(ruleset, assessment).map(({ cite }) => cite) : []
  // On an early day, the text that requires a remark later shows that none is required yet.
  return [...(citations.length > 0 ? citations : PASSAGES[because]), ...answers]
}

/** Citations of the prohibitions and refusals that a reason supports; of all of them if no reason does. */
function barringOf({ restrictions, reasons, verdict }: Assessment): string[] {
  const effect = verdict === 'prohibited' ? 'prohibition' : 'refusal'
  const all = restrictions.filter((one) => one.layer === 'law' && one.effect === effect)
  const holding = new Set(reasons.flatMap(({ outcome, citations }) => (outcome === 'holds' ? citations : [])))
  const sure = all.filter(({ citations }) => citations.some((cite) => holding.has(cite)))
  return [...new Set((sure.length > 0 ? sure : all).flatMap(({ citations }) => citations))]
}

function finding(ruleset: Ruleset, assessment: Assessment): Pick<CustomsRemark, 'because' | 'codes'> {
  const { verdict, possible, permits } = assessment
  if (!leavesMainland(assessment)) return { because: 'not-leaving-china', codes: [] }
  const dualUse = permits.find(({ kind }) => kind === 'dual-use-licence')
  const running = (dualUse?.items ?? []).filter(({ state }) => state === 'in-force' || state === 'unsettled')
  const sure = running.filter(({ state, match }) => state === 'in-force' && match === 'yes')
  const codes = [...new Set(sure.flatMap(({ code }) => (code === null ? [] : [code])))].sort()
  if (verdict === 'prohibited' || verdict === 'refused-in-principle') return { because: 'barred', codes }
  if (codes.length > 0) return { because: running.length > sure.length ? 'more-open' : 'controlled', codes }
  if (sure.length > 0) return { because: 'no-code', codes }
  if (
    running.length > 0 ||
    dualUse?.verdict !== 'no-permit' ||
    possible.includes('prohibited') ||
    verdict === 'depends'
  )
    return { because: 'open', codes }
  if (!isNear(ruleset, assessment)) return { because: 'not-near', codes }
  const doubt = DOUBTS.find(([warning]) => assessment.warnings.some(({ code }) => code === warning))
  return { because: doubt?.[1] ?? 'not-controlled', codes }
}

/** Whether other kinds of permit are needed, or may be, with the citations of their entries; `null` if neither. */
function otherPermitsOf({ permits }: Assessment): { needed: boolean; citations: string[] } | null {
  const others = permits.filter(({ kind, verdict }) => kind !== 'dual-use-licence' && verdict !== 'no-permit')
  if (others.length === 0) return null
  const needed = others.some(({ verdict }) => verdict === 'permit-required')
  return { needed, citations: others.flatMap(({ items }) => items.flatMap(({ citations }) => citations)) }
}

/** Whether the assessment considered an entry in force whose announcement requires the remark. */
function isNear(ruleset: Ruleset, { reasons }: Assessment): boolean {
  const { entries } = indexOf(ruleset)
  return reasons.some(
    ({ citations, read }) =>
      read['state'] === undefined &&
      entries.some(({ cite, control }) => citations.includes(cite) && NEAR_LIMBS.includes(control.limb)),
  )
}

function lineFor(
  ruleset: Ruleset,
  assessment: Assessment,
  because: CustomsRemark['because'],
  codes: readonly string[],
): string | null {
  switch (because) {
    case 'controlled':
    case 'more-open':
      return controlledLine(ruleset, codes)
    case 'not-controlled':
      return filled(declaration.notControlled, { parameters: statedOfGood(ruleset, assessment) })
    case 'open':
    case 'grade-doubt':
    case 'code-conflict':
    case 'other-control':
    case 'no-code':
    case 'barred':
    case 'not-near':
    case 'not-leaving-china':
      return null
  }
}

/** Each announcement prescribes its own words: codes of announcement 56 are dual-use items (两用物项), others controlled items. */
function controlledLine(ruleset: Ruleset, codes: readonly string[]): string {
  const { entries } = indexOf(ruleset)
  const isOf56 = (code: string): boolean =>
    entries.some(({ entry, control }) => entry.code === code && control.limb === WORDING_OF_OCTOBER)
  const { comma, semicolon } = marks[LAW_LANG]
  const lines = [
    [declaration.controlled, codes.filter((code) => !isOf56(code))],
    [declaration.dualUse, codes.filter(isOf56)],
  ] as const
  return lines
    .flatMap(([line, own]) => (own.length === 0 ? [] : [filled(line, { codes: own.join(comma) })]))
    .join(semicolon)
}

/** The stated facts of the good, in Chinese. It says that an element is absent only if the list is stated to be complete. */
function statedOfGood(ruleset: Ruleset, assessment: Assessment): string {
  const { classification, inquiry } = assessment
  const { product = {} } = inquiry
  const name = (symbol: string): string => elementName(ruleset, symbol, LAW_LANG)
  const { comma, semicolon } = marks[LAW_LANG]
  const answers = interpretationsOf(ruleset, assessment)
  const shares = new Map(product.elements?.map(({ symbol, weightPercent }) => [symbol, weightPercent]))
  const stated = (classification.elements ?? []).filter((symbol) => shares.has(symbol))
  const absent = product.elementsComplete === true ? absentOf(assessment) : []
  const elements = stated.map((symbol) => {
    const share = shares.get(symbol)
    return share === undefined ? name(symbol) : filled(declaration.elementWithShare, { name: name(symbol), share })
  })
  const parts = [
    formName(product.form, LAW_LANG),
    stated.length === 0 ? null : filled(declaration.elements, { elements: elements.join(comma) }),
    absent.length === 0 || answers.length > 0
      ? null
      : stated.length === 0
        ? goodsTexts[LAW_LANG].noElements
        : filled(declaration.without, { elements: absent.map(name).join(comma) }),
    product.processing === undefined ? null : goodsTexts[LAW_LANG].processing[product.processing],
    ...answers.map(({ instrument }) => filled(declaration.basis, { title: instrument.title[LAW_LANG] })),
  ]
  return parts.filter((part) => part !== null).join(semicolon)
}

/** Elements of the near entries that the stated list does not contain. They decide, unless an answer of the authority does. */
function absentOf({ inquiry, reasons }: Assessment): string[] {
  const elements = inquiry.product?.elements
  if (elements === undefined || reasons.some(isAnswer)) return []
  const near = reasons.flatMap(({ id, needed }) => (id.startsWith('a18:') ? (needed['product.elements'] ?? []) : []))
  const symbols = near.filter((symbol) => typeof symbol === 'string')
  return [...new Set(symbols)].filter((symbol) => elements.every((held) => held.symbol !== symbol))
}

const isAnswer = ({ id, outcome }: Assessment['reasons'][number]): boolean =>
  id.startsWith('interpretation:') && outcome === 'holds'

/**
 * Turns a remark into a paper.
 *
 * @throws PaperRefusedError `not-a-remark`
 */
export function remarkPaper(ruleset: Ruleset, value: CustomsRemark): Paper {
  const parsed = RemarkSchema.safeParse(value)
  if (!parsed.success) throw new PaperRefusedError('not-a-remark', '')
  const { lang, remark, why, rests: keys, warnings } = parsed.data
  const index = indexOf(ruleset)
  const named = [...keys, ...warnings.flatMap(({ citations }) => citations)]
  if (named.some((key) => index.citation(key) === undefined)) throw new PaperRefusedError('not-a-remark', '')
  const own = keys.filter((key) => REQUIRING_REMARK.test(key))
  const blocks: Block[] = [
    ...(remark === null
      ? []
      : [
          { kind: 'heading' as const, text: remarkTexts[lang].line },
          { kind: 'quote' as const, text: remark, lang: LAW_LANG, citations: keys },
        ]),
    {
      kind: 'note',
      basis: 'law',
      label: remark === null ? remarkTexts[lang].none : remarkTexts[lang].why,
      text: why,
      citations: keys,
    },
    ...warnings.map(({ text, citations }) => ({
      kind: 'note' as const,
      basis: 'law' as const,
      label: remarkTexts[lang].reservation,
      text,
      citations,
    })),
    ...(own.length === 0
      ? []
      : [{ kind: 'paragraph' as const, basis: 'law' as const, text: remarkTexts[lang].truthful, citations: own }]),
  ]
  const title = remarkTexts[lang].title
  return { schema: 'paper/1', id: 'customs-remark', lang, title, blocks, citations: citedIn(ruleset, blocks) }
}
