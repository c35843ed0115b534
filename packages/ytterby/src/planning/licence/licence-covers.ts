import { assessWith } from '../../engine/write/assess.ts'
import { citationsFor } from '../../engine/law/citations.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import type { InEachLang, Lang } from '../../locales/langs.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import { eraOf } from '../../engine/law/era.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { allowedFinding, findingsOf, otherPermitsFinding, type CheckFinding } from './checks.ts'
import type { LicenceAnswer, LicenceCheck } from './licence-answer-schema.ts'
import type { Licence } from './licence.ts'
import { nextSteps } from './next.ts'
import { readLicence } from './read-licence.ts'
import {
  CHECK_PASSAGES,
  CHECKS,
  NEXT_PASSAGES,
  type LicenceCheckId,
  type NextId,
  type CheckOutcome,
} from './check-passages.ts'
import { licenceTexts } from '../../locales/licence.ts'

/** The decree on the forms and terms of licences. */
const DECREE = 'd792'

const TEXTS: InEachLang<{
  readonly checks: Readonly<Record<LicenceCheckId, Readonly<Record<CheckOutcome, string>>>>
  readonly next: Readonly<Record<NextId, string>>
}> = licenceTexts

/** Checks whether a licence covers a shipment. */
export function licenceCoversWith(ruleset: Ruleset, value: unknown, inquiry: unknown, lang: Lang): LicenceAnswer {
  const index = indexOf(ruleset)
  const licence = readLicence(value)
  const assessment = assessWith(ruleset, inquiry, lang)
  const known = knownPassages(index, assessment)
  const findings = assessment.verdict === 'no-permit' ? [] : allFindings(index, licence, assessment)
  const checks = findings
    .toSorted((a, b) => CHECKS.indexOf(a.id) - CHECKS.indexOf(b.id))
    .map(({ id, outcome, read, needed, citations }): LicenceCheck => ({
      id,
      outcome,
      text: TEXTS[lang].checks[id][outcome],
      read,
      needed,
      citations: known([...CHECK_PASSAGES[id], ...citations]),
    }))
  const covers = coversOf(checks)
  const next = nextSteps(checks, covers).map((id) => ({
    id,
    text: TEXTS[lang].next[id],
    citations: known(NEXT_PASSAGES[id]),
  }))
  const { asOf, knownAt, verdict, possible } = assessment
  return {
    schema: 'licence-check/1',
    lang,
    ruleset: assessment.ruleset,
    asOf,
    knownAt,
    licence,
    verdict,
    possible,
    covers,
    action: covers === 'yes' || covers === 'not-needed' ? 'proceed' : 'hold',
    checks,
    next,
    assessment,
    citations: citationsFor(
      index,
      [...checks, ...next].flatMap((one) => one.citations),
    ),
  }
}

/** Before the decree, the only finding is that it was not in force; without a dual-use licence, only what else is needed. */
function allFindings(index: CompiledRuleset, licence: Licence, answer: Assessment): CheckFinding[] {
  const { asOf, knownAt } = answer
  const allowed = [allowedFinding(answer), otherPermitsFinding(answer)]
  const needsDualUse = answer.permits.some(
    ({ kind, verdict }) => kind === 'dual-use-licence' && verdict !== 'no-permit',
  )
  if (!needsDualUse) return allowed
  if (eraOf(index, asOf, knownAt ?? undefined).stateOf(DECREE)?.state !== 'in-force')
    return [...allowed, { id: 'decree', outcome: 'unknown', read: { asOf }, needed: {}, citations: [] }]
  return [...allowed, ...findingsOf(licence, answer)]
}

function coversOf(checks: readonly LicenceCheck[]): LicenceAnswer['covers'] {
  if (checks.length === 0) return 'not-needed'
  if (checks.some(({ outcome }) => outcome === 'fails')) return 'no'
  return checks.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'yes'
}

/** Sorts passages and removes duplicates and those published after the knowledge day. */
function knownPassages(index: CompiledRuleset, { knownAt }: Assessment): (ids: readonly string[]) => string[] {
  return (ids) =>
    [...new Set(ids)].filter((id) => knownAt === null || (index.publishedOf.get(id) ?? '') <= knownAt).sort()
}
