import { compareText } from '../../schema/compare-text.ts'
import { assessWith } from '../../engine/write/assess.ts'
import { evaluate } from '../../engine/verdict/evaluate.ts'
import type { Lang } from '../../locales/langs.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import { NO_PERMIT, UNSETTLED, verdictAlone } from '../../engine/verdict/verdict-set.ts'
import type { Assessment } from '../../schema/assessment.ts'
import type { Citation } from '../../schema/citation.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { PossibleVerdict, Verdict } from '../../schema/verdict.ts'
import { jointPossible, strictestOfEach, type JudgedPart } from './joint-possible.ts'
import type { KitAssessment, KitPartAnswer } from './kit-assessment-schema.ts'
import { readKit } from './read-kit.ts'

/**
 * Answers for parts that are shipped together: the strictest verdict of the parts in each completion of the open facts. Each
 * step yields the inquiry of a part before assessing it.
 */
export function* assessKitWith(ruleset: Ruleset, value: unknown, lang: Lang): Generator<Inquiry, KitAssessment> {
  const index = indexOf(ruleset)
  const { deal, parts } = readKit(index, value)
  const good: JudgedPart[] = []
  const answers: KitPartAnswer[] = []
  for (const [at, part] of parts.entries()) {
    const { id } = part
    if ('inquiry' in part) {
      const { inquiry } = part
      yield inquiry
      good.push({ inquiry, evaluation: evaluate(index, inquiry) })
      answers.push({ index: at, id, assessment: assessWith(ruleset, inquiry, lang) })
    } else answers.push({ index: at, id, error: { code: 'invalid-part', issues: part.issues } })
  }
  const refused = parts.length - good.length
  // An invalid part could be any good of this deal, so the whole is put on hold.
  const unread = refused === 0 ? NO_PERMIT : held(evaluate(index, deal).possible)
  const possible = good.length === 0 ? unread : strictestOfEach(jointPossible(good), unread)
  const whole = verdictAlone(possible)
  const { version, digest, knownThrough } = ruleset
  return {
    schema: 'kit/1',
    lang,
    ruleset: { version, digest, knownThrough },
    asOf: deal.asOf,
    knownAt: deal.knownAt ?? null,
    deal,
    ...whole,
    deciding: decidingOf(answers, whole.verdict),
    refused,
    parts: answers,
    citations: citedByParts(answers),
  }
}

/** The citations of the whole are those of its parts. */
function citedByParts(answers: readonly KitPartAnswer[]): Record<string, Citation> {
  const cited = answers.flatMap((part) => ('error' in part ? [] : Object.entries(part.assessment.citations)))
  return Object.fromEntries(cited.sort(([a], [b]) => compareText(a, b)))
}

const held = (possible: number): number =>
  (possible & NO_PERMIT) === 0 ? possible : (possible & ~NO_PERMIT) | UNSETTLED

/**
 * The parts whose own verdict is that of the whole, and invalid parts if they hold it; otherwise all parts that can have that
 * verdict.
 */
function decidingOf(answers: readonly KitPartAnswer[], verdict: Verdict): string[] {
  const makes = (part: KitPartAnswer): boolean =>
    'error' in part ? verdict === 'unsettled' : part.assessment.verdict === verdict
  const certain = answers.filter(makes)
  const deciding =
    certain.length > 0 ? certain : answers.filter((part) => 'error' in part || canBe(part.assessment, verdict))
  return deciding.map(({ id }) => id)
}

const canBe = ({ possible }: Assessment, verdict: PossibleVerdict | 'depends'): boolean =>
  possible.some((one) => one === verdict)
