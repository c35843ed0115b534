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
 * The answer to parts that are shipped together: the strictest over the parts, in each completion of the open facts. A part
 * a step: each tells, before it is done, the inquiry that is assessed.
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
  // A part that cannot be read can be any good of this deal; and what is not known to be free is held.
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

/** What is told of the whole follows from the parts, and rests on what they rest on. */
function citedByParts(answers: readonly KitPartAnswer[]): Record<string, Citation> {
  const cited = answers.flatMap((part) => ('error' in part ? [] : Object.entries(part.assessment.citations)))
  return Object.fromEntries(cited.sort(([a], [b]) => compareText(a, b)))
}

const held = (possible: number): number =>
  (possible & NO_PERMIT) === 0 ? possible : (possible & ~NO_PERMIT) | UNSETTLED

/** The parts whose own verdict is that of the whole, and those that could not be read where they hold it; else all that can come to it. */
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
