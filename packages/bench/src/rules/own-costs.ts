import { assess, canonicalJson, decisionDigest, parseInquiry, verdictOf, type Inquiry } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { measure, type Contender, type Figures, type Plan } from '../measure.ts'
import { chanceFrom } from '@ytterby/cases/chance'
import type { StatedInquiry } from './inquiries.ts'
import { unlistedNames } from './names.ts'
import { DAY } from './setting.ts'

/** Contenders of our own costs, by what is done. */
export const OWN = {
  verdict: 'verdict only',
  full: 'full assessment with reasons',
  noName: 'validation and full assessment, nobody named',
  oneName: 'validation and full assessment, the end user named',
  threeNames: 'validation and full assessment, end user, importer and a consignee named',
  validation: 'validation of a plain object',
  validationOfText: 'validation of JSON text, with JSON.parse',
  canonical: 'canonical JSON of an assessment',
  digest: 'decision digest of an assessment',
} as const

/** As many as the heap holds without being measured itself. */
const ASSESSMENTS = 200

/** Different goods in the streams with names. */
const NAMED_GOODS = 600
/** More than are asked about: each is new to the engine. */
const MORE_NAMES = 30_000

/**
 * What our own engine costs, each step apart, under the law as it is. Every name is new to the engine when it comes by.
 */
export async function measureOwnCosts(stated: readonly StatedInquiry[], plan: Plan): Promise<Figures[]> {
  const names = unlistedNames(MORE_NAMES, DAY, chanceFrom(stated.length))
  let named = 0
  const namesFor = (count: number): string[] =>
    Array.from({ length: count }, () => {
      named += 1
      return itemAt(names, named % names.length)
    })
  const plain = stated.map((inquiry) => withNames(inquiry, []))
  const texts = plain.map((inquiry) => JSON.stringify(inquiry))
  const parsed = plain.map((inquiry) => parseInquiry(inquiry))
  const assessments = parsed.slice(0, ASSESSMENTS).map((inquiry) => assess(inquiry))
  const fully = (name: string, inquiries: readonly Inquiry[]): Contender => ({
    name,
    ask: (index) => assess(itemAt(inquiries, index)).reasons.length,
  })
  // A name is screened where an inquiry is checked, so both are measured.
  const withParties = (name: string, count: number): Contender => ({
    name,
    ask: (index) => assess(withNames(itemAt(stated, index % NAMED_GOODS), namesFor(count))).reasons.length,
  })
  // Apart: beside work that touches megabytes, the verdict alone would be measured with cold caches.
  const groups: Contender[][] = [
    [{ name: OWN.verdict, ask: (index) => verdictOf(itemAt(parsed, index)).verdict.length }],
    [fully(OWN.full, parsed)],
    [withParties(OWN.noName, 0), withParties(OWN.oneName, 1), withParties(OWN.threeNames, 3)],
    [
      { name: OWN.validation, ask: (index) => parseInquiry(itemAt(plain, index)).asOf.length },
      { name: OWN.validationOfText, ask: (index) => parseInquiry(JSON.parse(itemAt(texts, index))).asOf.length },
    ],
    [
      { name: OWN.canonical, ask: (index) => canonicalJson(itemAt(assessments, index % ASSESSMENTS)).length },
      { name: OWN.digest, ask: (index) => decisionDigest(itemAt(assessments, index % ASSESSMENTS)).length },
    ],
  ]
  const figures: Figures[] = []
  for (const group of groups) figures.push(...(await measure(group, plan)))
  return figures
}

/** The inquiry with its end user, importer and consignee named in this order; without a name the parties are stated to be on no list. */
function withNames(inquiry: StatedInquiry, [endUser, importer, consignee]: readonly string[]): Inquiry {
  const { listed: _listed, ...user } = inquiry.endUser
  return {
    ...inquiry,
    endUser: endUser === undefined ? { ...user, listed: 'none' } : { ...user, name: endUser },
    ...(importer === undefined ? {} : { importer: { name: importer } }),
    ...(consignee === undefined ? {} : { consignees: [{ name: consignee }] }),
  }
}
