import type { VersionType } from '@changesets/types'
import type { Difference, Impact } from './impact/impact.ts'
import { highest, isLower, type Pending } from './pending.ts'

/** The version bump for a change of answers: corrections and changes of law are minor. A major is for API changes, which answers do not show. */
export const bumpFor = ({ differences, sweep }: Pick<Impact, 'differences' | 'sweep'>): VersionType =>
  differences.length > 0 || sweep.turns.length > 0 ? 'minor' : 'patch'

/** What the pending changesets do not say about an impact, each with what to do; empty if they cover it. */
export function findingsOf(impact: Impact, pending: readonly Pending[]): string[] {
  const { differences, sweep, law } = impact
  const isLawChanged = law.instruments.length > 0 || law.parts.length > 0
  const isDecided = differences.length > 0 || sweep.turns.length > 0
  const findings: string[] = []
  if (isLawChanged && highest(pending.map(({ bump }) => bump)) === 'none')
    findings.push(
      'The law differs from the last release and no changeset says so: add one (CONTRIBUTING.md, “Changesets”).',
    )
  if (!isDecided) return findings
  const [required, declared] = [bumpFor(impact), highest(pending.map(({ bump }) => bump))]
  if (isLower(declared, required))
    findings.push(
      `Decisions change (${exampleOf(differences)}), so the next version is a ${required}, not a ${declared}: raise “ytterby” to ${required} in a changeset of kind law-change or correction. \`npm run impact\` shows every change.`,
    )
  const saying = pending.filter(({ change }) => change.kind === 'law-change' || change.kind === 'correction')
  if (saying.length === 0)
    findings.push(
      `Decisions change (${exampleOf(differences)}) and no changeset is of kind law-change or correction: state in one the first day and the instruments or rules.`,
    )
  findings.push(...correctionFindings(differences, pending))
  // An answer that only announces a coming change has not changed its decision.
  const decided = differences.filter((one) => one.isDecided)
  const firstDay = decided.map(({ from }) => from).sort()[0]
  const saidFrom = saying.flatMap(({ change }) => change.from ?? []).sort()[0]
  if (firstDay !== undefined && saidFrom !== undefined && firstDay < saidFrom)
    findings.push(
      `Decisions change from ${firstDay} on (${exampleOf(decided.filter(({ from }) => from === firstDay))}), and the changesets say from ${saidFrom}: correct “from:”, or the change.`,
    )
  return findings
}

function correctionFindings(differences: readonly Difference[], pending: readonly Pending[]): string[] {
  const wrong = differences.filter(({ isCorrection }) => isCorrection)
  if (wrong.length === 0) return []
  const corrections = pending.filter(({ change }) => change.kind === 'correction')
  return corrections.length > 0
    ? []
    : [
        `Answers already given to past days were wrong (${exampleOf(wrong)}): add a changeset of kind correction with “from:”, “rules:” and “releases:”.`,
      ]
}

/** Describes the first difference briefly. */
function exampleOf([first]: readonly Difference[]): string {
  return first === undefined
    ? 'in the sweep'
    : `“${first.id}” from ${first.from}: ${first.before} becomes ${first.after}, ${first.fields.join(', ')}`
}
