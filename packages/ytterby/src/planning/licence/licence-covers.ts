import { assessWith } from '../../engine/write/assess.ts'
import { citationsFor } from '../../engine/law/citations.ts'
import type { CompiledRuleset } from '../../engine/law/compile.ts'
import type { InEachLang, Lang } from '../../locales/langs.ts'
import { indexOf, type Ruleset } from '../../engine/law/ruleset.ts'
import { eraOf } from '../../engine/law/era.ts'
import type { Assessment } from '../../schema/assessment.ts'
import {
  allowedFinding,
  findingsOf,
  kindOf,
  ordinaryFindings,
  otherPermitsFinding,
  type CheckFinding,
} from './checks.ts'
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
  return coversAssessed(ruleset, readLicence(value), assessWith(ruleset, inquiry, lang))
}

/** Checks whether a licence covers a shipment that was already assessed under the ruleset. */
export function coversAssessed(ruleset: Ruleset, licence: Licence, assessment: Assessment): LicenceAnswer {
  const index = indexOf(ruleset)
  const { lang } = assessment
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
      citations: known([...passagesOf(id, licence), ...citations]),
    }))
  const covers = coversOf(checks)
  const next = nextSteps(checks, covers, licence).map((id) => ({
    id,
    text: TEXTS[lang].next[id],
    citations: known(licence.form === 'ordinary' && id === 'apply-anew' ? ORDINARY_PASSAGES : NEXT_PASSAGES[id]),
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

/**
 * An ordinary licence is issued on the strength of the export contract; no passage was read on what else must agree. The rule of
 * one batch was read in the edition of 2009 only.
 */
const ORDINARY_PASSAGES: readonly string[] = ['xl2015-contract']
const ONE_BATCH_PASSAGES: readonly string[] = ['xl2009']

function passagesOf(id: LicenceCheckId, { form }: Licence): readonly string[] {
  if (form !== 'ordinary' || id === 'export-allowed' || id === 'other-permits') return CHECK_PASSAGES[id]
  return id === 'unused' ? ONE_BATCH_PASSAGES : ORDINARY_PASSAGES
}

/** Before the decree, the only finding is that it was not in force; without a licence of its kind, only what else is needed. */
function allFindings(index: CompiledRuleset, licence: Licence, answer: Assessment): CheckFinding[] {
  const { asOf, knownAt } = answer
  const allowed = [allowedFinding(answer), otherPermitsFinding(licence, answer)]
  const isNeeded = answer.permits.some(({ kind, verdict }) => kind === kindOf(licence) && verdict !== 'no-permit')
  if (!isNeeded) return allowed
  if (licence.form === 'ordinary') return [...allowed, ...ordinaryFindings(licence, answer)]
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
export function knownPassages(
  index: CompiledRuleset,
  { knownAt }: Pick<Assessment, 'knownAt'>,
): (ids: readonly string[]) => string[] {
  return (ids) =>
    [...new Set(ids)].filter((id) => knownAt === null || (index.publishedOf.get(id) ?? '') <= knownAt).sort()
}
