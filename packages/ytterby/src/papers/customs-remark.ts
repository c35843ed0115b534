import type { Lang } from '../engine/loaded-apart.ts'
import { indexOf, type Ruleset } from '../engine/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import { checkedAssessment, leavesChina } from './checked-assessment.ts'
import { citationsOf, citingOn } from './citing.ts'
import { fill } from './fill.ts'
import { elementName, formName } from './good-in-words.ts'
import type { Block, Paper, PaperCitation } from './paper.ts'
import { processingWords } from './texts/not-controlled-sheet.ts'
import {
  otherPermit,
  remarkCitations,
  remarkLines,
  remarkTexts,
  whyRemark,
  wordingOfOctober,
} from './texts/customs-remark.ts'
import { interpretationsOf } from './why-not.ts'

/** What stands in the remarks column of the declaration. */
export type CustomsRemark = {
  schema: 'customs-remark/1'
  lang: Lang
  /** The line in Chinese; `null` where none is asked for or none can truthfully be written. */
  remark: string | null
  /** Control codes of the entries in force that reach the good, sorted. */
  codes: string[]
  /** The reason as a code, and as a sentence in `lang`. */
  because: keyof typeof whyRemark
  why: string
  citations: Record<string, PaperCitation>
}

/** The limbs whose announcement asks for a remark; their entries are what a good can be near to. */
const REMARK_LIMBS = ['a18', 'a56', 'a57']

/** The remark that the declaration of an assessed good needs. */
export function customsRemarkWith(ruleset: Ruleset, value: unknown, lang: Lang): CustomsRemark {
  const assessment = checkedAssessment(ruleset, value)
  const { because, codes } = finding(ruleset, assessment)
  const held = citingOn(ruleset, assessment.asOf, assessment.inquiry.knownAt).held(remarkCitations[because])
  // What is not asked for on an early day is seen by the text that asks for it later.
  const cited = held.length > 0 ? held : [...remarkCitations[because]]
  const wording = because === 'not-controlled' && cited.includes(wordingOfOctober.citation)
  const others = because === 'not-controlled' ? otherPermitsOf(assessment) : []
  const why = [
    whyRemark[because],
    ...(wording ? [wordingOfOctober.words] : []),
    ...(others.length > 0 ? [otherPermit] : []),
  ].map((words) => fill(words, lang))
  const itself: Block[] = [{ kind: 'paragraph', basis: 'law', text: '', citations: [...cited, ...others] }]
  return {
    schema: 'customs-remark/1',
    lang,
    remark: lineFor(ruleset, assessment, because, codes),
    codes,
    because,
    why: why.join(lang === 'zh' ? '' : ' '),
    citations: citationsOf(ruleset, itself),
  }
}

function finding(ruleset: Ruleset, assessment: Assessment): Pick<CustomsRemark, 'because' | 'codes'> {
  const { verdict, possible, permits } = assessment
  if (!leavesChina(assessment)) return { because: 'not-leaving-china', codes: [] }
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
  return { because: isNear(ruleset, assessment) ? 'not-controlled' : 'not-near', codes }
}

/** What the entries of other kinds of permit cite, where such a permit may be needed. */
const otherPermitsOf = ({ permits }: Assessment): string[] =>
  permits.flatMap(({ kind, verdict, items }) =>
    kind === 'dual-use-licence' || verdict === 'no-permit' ? [] : items.flatMap(({ citations }) => citations),
  )

/** Did the assessment look at an entry that runs on the day and whose announcement asks for the remark? */
function isNear(ruleset: Ruleset, { reasons }: Assessment): boolean {
  const { entries } = indexOf(ruleset)
  return reasons.some(
    ({ citations, read }) =>
      read['state'] === undefined &&
      entries.some(({ cite, control }) => citations.includes(cite) && REMARK_LIMBS.includes(control.limb)),
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
      return remarkLines.controlled.replace('{codes}', codes.join('、'))
    case 'not-controlled':
      return remarkLines.notControlled.replace('{parameters}', parametersOf(ruleset, assessment))
    case 'open':
    case 'no-code':
    case 'barred':
    case 'not-near':
    case 'not-leaving-china':
      return null
  }
}

/** What was stated of the good, in Chinese: form, rare earths, elements of the near entries that it does not hold, processing. */
function parametersOf(ruleset: Ruleset, assessment: Assessment): string {
  const { classification, inquiry, reasons } = assessment
  const { form, elements } = classification
  const name = (symbol: string): string => elementName(ruleset, symbol, 'zh')
  const answers = interpretationsOf(ruleset, assessment)
  const near = reasons.flatMap(({ id, needed }) => (id.startsWith('a18:') ? (needed['product.elements'] ?? []) : []))
  const absent = near.filter(
    (symbol) => typeof symbol === 'string' && elements?.some((held) => held === symbol) === false,
  )
  const shares = new Map(inquiry.product?.elements?.map(({ symbol, weightPercent }) => [symbol, weightPercent]))
  const parts = [
    formName(form, 'zh'),
    elements === null
      ? null
      : elements.length === 0
        ? '不含稀土元素'
        : `稀土元素：${elements
            .map((symbol) => {
              const share = shares.get(symbol)
              return share === undefined ? name(symbol) : `${name(symbol)}${share}%`
            })
            .join('、')}`,
    elements === null || elements.length === 0 || absent.length === 0 || answers.length > 0
      ? null
      : `不含${[...new Set(absent)].map(String).map(name).join('、')}`,
    inquiry.product?.processing === undefined ? null : processingWords[inquiry.product.processing].zh,
    ...answers.map(({ instrument }) => `依据：${instrument.title.zh}`),
  ]
  return parts.filter((part) => part !== null).join('；')
}

/** The remark as a paper. */
export function remarkPaper(ruleset: Ruleset, value: CustomsRemark): Paper {
  const { lang, remark, why, citations: named } = value
  const keys = Object.keys(named)
  const own = keys.filter((key) => key.startsWith('a18'))
  const blocks: Block[] = [
    ...(remark === null
      ? []
      : [
          { kind: 'heading' as const, text: fill(remarkTexts.line, lang) },
          { kind: 'quote' as const, text: remark, lang: 'zh' as const, citations: keys },
        ]),
    {
      kind: 'note',
      basis: 'law',
      label: fill(remark === null ? remarkTexts.none : remarkTexts.why, lang),
      text: why,
      citations: keys,
    },
    ...(own.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, basis: 'law' as const, text: fill(remarkTexts.truthful, lang), citations: own },
        ]),
  ]
  const title = fill(remarkTexts.title, lang)
  return { schema: 'paper/1', id: 'customs-remark', lang, title, blocks, citations: citationsOf(ruleset, blocks) }
}
