import { codes } from '../locales/codes.ts'
import type { InEachLang, Lang } from '../locales/langs.ts'
import { textAt } from '../locales/text-at.ts'
import type { LifeEvent } from '../engine/write/timeline-schema.ts'
import type { Assessment, Match } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { LicenceForm, State } from '../schema/permit-kind.ts'
import type { Action, Verdict } from '../schema/verdict.ts'

/** Whether the goods leave China, which is presumed if not stated. */
export const leavesChina = ({ exportedFrom = 'CN' }: Pick<Inquiry, 'exportedFrom'>): boolean => exportedFrom === 'CN'

/**
 * What a verdict means to the person who decides, for the route of the goods.
 *
 * @example verdictSentence('no-permit', { exportedFrom: 'JP' }, 'en') // 'The good ships from outside China: …'
 */
export function verdictSentence(verdict: Verdict, { exportedFrom }: Pick<Inquiry, 'exportedFrom'>, lang: Lang): string {
  const { verdictSentences, verdictSentencesAbroad } = codes[lang]
  const abroad: Readonly<Partial<Record<Verdict, string>>> = leavesChina({ exportedFrom }) ? {} : verdictSentencesAbroad
  return abroad[verdict] ?? verdictSentences[verdict]
}

/** What nobody proceeds before: a commodity code of other goods, or another control that may cover the good or its use. */
export const firstOf = ({
  action,
  warnings,
}: Pick<Assessment, 'action' | 'warnings'>): 'correctFirst' | 'ask' | null => {
  const has = (...kinds: string[]): boolean => action === 'proceed' && warnings.some(({ code }) => kinds.includes(code))
  return has('code-form-conflict') ? 'correctFirst' : has('adjacent-control', 'catch-all-abroad') ? 'ask' : null
}

/** Effects that are events on a timeline. */
type Happening = Exclude<
  LifeEvent['type'],
  'prohibit' | 'refuseInPrinciple' | 'caseByCase' | 'exempt' | 'requireWhenKnown' | 'requireAbroad' | 'catchAll'
>
type Reason = Assessment['reasons'][number]['outcome']
type Paper = Assessment['documents'][number]['provider' | 'basis']
type Role =
  | 'accepts'
  | 'leads'
  | 'decides'
  | 'issues'
  | 'consulted'
  | 'clears'
  | 'forwards'
  | 'coordinates'
  | 'approves-major-impact'
type Restriction = Assessment['restrictions'][number]['effect' | 'layer'] | NonNullable<Assessment['tier']>['basis']

/** Every code of the contract has a word, and those codes of the ruleset that need one. */
const WORDS: InEachLang<{
  readonly contract: Readonly<
    Record<Verdict | Action | State | Match | LicenceForm | Reason | Restriction | Happening | Paper | Role, string>
  >
  readonly ruleset: Readonly<Record<string, string>>
}> = codes

/** The word for a code; a code without a word is printed unchanged. */
export function wordOf(code: string, lang: Lang): string {
  const { contract, ruleset } = WORDS[lang]
  return textAt(contract, code) ?? textAt(ruleset, code) ?? code
}
