import { addDays } from 'ytterby'
import type { Change } from 'ytterby/release-making'
import type { Pending } from '../../src/pending.ts'
import type { Fault } from './fault.ts'

const pending = (change: Omit<Change, 'text'>): Pending[] => [
  { id: 'a', bump: 'minor', change: { ...change, text: 'Text.' } },
]
/** An instrument that no fault changes. */
const ANOTHER = 'MOFCOM-2025-62'

/** The changeset that a fault needs. */
export const rightFor = ({ kind, names, from }: Fault): Pending[] =>
  kind === 'correction'
    ? pending({ kind, from, rules: [names], releases: ['1.0.0'] })
    : pending({ kind, from, instruments: [names] })

/** Changesets that do not say what a fault changes, by what is wrong with them. */
export const wrongFor = (
  fault: Fault,
): readonly (readonly [what: string, pending: readonly Pending[], finding: RegExp])[] => {
  const { kind, names, from } = fault
  const named = { instruments: [names], rules: [names] }
  return [
    ['no changeset', [], /no changeset names it/],
    ['a fix', pending({ kind: 'fix', ...named }), /no changeset names it/],
    ['a feature', pending({ kind: 'feature', from, ...named }), /no changeset names it/],
    ...(kind === 'correction'
      ? ([
          [
            'a change of law',
            pending({ kind: 'law-change', from, ...named }),
            /already given .* not of kind correction/,
          ],
        ] as const)
      : []),
    ['another instrument', rightFor({ ...fault, names: ANOTHER }), /no changeset names it/],
    ['a later day', rightFor({ ...fault, from: addDays(from, 1) }), /says from .* correct “from:”/],
    ['too early an end', pending({ ...rightFor(fault)[0]?.change, kind, until: from }), /still changes decisions on/],
    ['a patch', rightFor(fault).map((one) => ({ ...one, bump: 'patch' as const })), /no changeset names it/],
  ]
}
