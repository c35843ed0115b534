import type { Ruleset } from 'ytterby'
import type { Release } from 'ytterby/law'
import type { Change } from 'ytterby/release-making'
import { isLower, type Pending } from './pending.ts'

/** The minimum bump for each kind of change. */
const LEAST = {
  'first-release': 'none',
  'law-change': 'minor',
  correction: 'minor',
  feature: 'minor',
  fix: 'patch',
  contract: 'major',
} as const satisfies Record<Change['kind'], Pending['bump']>

/** The placeholder that `npm run new:instrument` leaves. */
const UNWRITTEN = 'say in one sentence'

/** Errors in the headers of changesets: unknown names and contradictions. */
export function headerFindings(
  pending: readonly Pending[],
  records: readonly Release[],
  { instruments }: Ruleset['data'],
): string[] {
  const versions = new Set(records.map(({ version }) => version))
  const ids = new Set(instruments.map(({ id }) => id))
  return pending.flatMap(({ id, bump, change }) => {
    const { kind, from, until, text } = change
    const unknown = [
      ...(change.releases ?? []).filter((version) => !versions.has(version)).map((version) => `release ${version}`),
      ...(change.instruments ?? []).filter((instrument) => !ids.has(instrument)).map((one) => `instrument ${one}`),
    ]
    return [
      ...(unknown.length === 0 ? [] : [`there is no ${unknown.join(', no ')}: correct the header.`]),
      ...(from !== undefined && until !== undefined && until <= from
        ? ['“until:” is the first day on which decisions no longer differ: name one after “from:”.']
        : []),
      // A change of only the service does not raise the version of the law.
      ...(bump !== 'none' && isLower(bump, LEAST[kind]) ? [`a ${kind} is at least a ${LEAST[kind]}: raise it.`] : []),
      ...(text.includes(UNWRITTEN) ? ['write the sentence that says what changes.'] : []),
    ].map((what) => `.changeset/${id}.md: ${what}`)
  })
}
