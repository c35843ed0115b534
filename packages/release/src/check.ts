import { readFileSync } from 'node:fs'
import { currentRuleset } from 'ytterby'
import { releases, type Release } from 'ytterby/law'
import { answersByCase } from './answers-by-case.ts'
import { alteredBundles } from './bundle/frozen-bundle.ts'
import { coverageFindings } from './coverage/coverage-findings.ts'
import { decidedDifferently } from './coverage/decided-differently.ts'
import { publicCorpus } from './decisions.ts'
import { readDeviations, reanswer, type Deviation } from './deviations.ts'
import { findingsOf } from './findings.ts'
import { alterationsIn, readFrozen, recordsIn, type Frozen } from './frozen.ts'
import { readOnce } from './read-once.ts'
import { headerFindings } from './header-findings.ts'
import { differencesAsAsked, impactOf, type Impact } from './impact/impact.ts'
import { lawDiff } from './impact/law-diff.ts'
import { readPending, type Pending } from './pending.ts'
import type { Places } from './places.ts'
import { rewrittenIn } from './rewritten.ts'

/** The gate compares every inquiry on its own day, and this sample of goods and sweep rows on every day. `npm run impact` compares all. */
export const OF_THE_GATE = { everyGood: 40, everyRow: 211 }

/**
 * Checks everything about releases that a change must satisfy: frozen files are unchanged, every frozen release still gives
 * its answers, and changesets describe all changes since the last one.
 *
 * @returns the failures, each with what to do.
 */
export async function checkReleases(places: Places, today: string): Promise<string[]> {
  const altered = [...alterationsIn(places.frozen, releases), ...alteredBundles(places.frozen), ...rewrittenIn(places)]
  if (altered.length > 0) return altered
  const records = recordsIn(places.frozen)
  const deviations = readDeviations(places.deviations)
  const frozen = records.map((record) => readFrozen(places.frozen, record))
  const pending = await readPending(places.root)
  const last = frozen.at(-1)
  return [
    ...frozen.flatMap((one) => firstFew(reanswer(one, deviations))),
    ...headerFindings(pending, records, currentRuleset.data),
    ...undeclared(deviations, records, pending),
    ...(last === undefined ? [] : unexplained(last, pending)),
    ...(last === undefined ? [] : readOnce(last.ruleset.data, currentRuleset.data)),
    ...(last === undefined ? [] : partsWithoutSecondReading(last, readFileSync(places.secondReading, 'utf8'))),
    ...(last === undefined || last.ruleset.digest === currentRuleset.digest
      ? []
      : [...uncoveredBy(pending, last, today), ...findingsOf(impactAsked(last, today), pending)]),
  ]
}

/** Parts of the law that do not name their readers. Their second reading is documented in a file that is frozen with each release. */
function partsWithoutSecondReading({ ruleset, proof }: Frozen, secondReading: string): string[] {
  const { parts } = lawDiff(ruleset.data, currentRuleset.data)
  const [first] = parts.filter((part) => !part.startsWith('controls/'))
  return first === undefined || !proof.includes(secondReading)
    ? []
    : [
        `${first} differs from the last release: have somebody else compare it with its source, and write into docs/second-reading.md what was read and found.`,
      ]
}

/** What differs from the law of the last release and decides differently, and no changeset says. */
function uncoveredBy(pending: readonly Pending[], { ruleset: base, decisions }: Frozen, today: string): string[] {
  const corpus = [...publicCorpus, ...decisions]
  return firstFew(coverageFindings(decidedDifferently({ base, next: currentRuleset, today, corpus }), pending))
}

/** Differences from the last release: for every inquiry of its corpus on its own day, and for some on every relevant day. */
function impactAsked({ ruleset: base, decisions }: Frozen, today: string): Impact {
  const next = currentRuleset
  const impact = impactOf({ base, next, today, corpus: [...publicCorpus, ...decisions], ...OF_THE_GATE })
  const asAsked = differencesAsAsked(decisions, { base, next, today, instruments: impact.law.instruments })
  return { ...impact, differences: [...asAsked, ...impact.differences] }
}

const FEW = 5

/** An engine bug can change thousands of answers; the first ones are enough. */
const firstFew = (findings: readonly string[]): string[] =>
  findings.length <= FEW
    ? [...findings]
    : [...findings.slice(0, FEW), `… and ${findings.length - FEW} more like these.`]

/** A finding if answers to cases of the release changed and no changeset is pending. */
function unexplained({ record, answers }: Frozen, pending: readonly Pending[]): string[] {
  if (pending.length > 0) return []
  const now = answersByCase()
  const [first, ...others] = Object.keys(answers).filter((id) => id in now && now[id] !== answers[id])
  return first === undefined
    ? []
    : [
        `The answer to “${first}”${others.length === 0 ? '' : ` and ${others.length} more`} differs from that of release ${record.version}, and no changeset says why: add one.`,
      ]
}

/** A new deviation is a correction of the releases that it concerns; earlier deviations were announced before. */
function undeclared(
  deviations: readonly Deviation[],
  records: readonly Release[],
  pending: readonly Pending[],
): string[] {
  const corrections = [...records.flatMap(({ changes }) => changes), ...pending.map(({ change }) => change)].filter(
    ({ kind }) => kind === 'correction',
  )
  return [...new Set(deviations.map(({ release }) => release))]
    .filter((release) => !corrections.some(({ releases: wrong = [] }) => wrong.includes(release)))
    .map(
      (release) =>
        `Answers of release ${release} deviate and no correction names it: add a changeset of kind correction.`,
    )
}
