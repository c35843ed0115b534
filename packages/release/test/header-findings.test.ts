import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import type { Release } from 'ytterby/law'
import type { Change } from 'ytterby/release-making'
import { headerFindings } from '../src/header-findings.ts'
import type { Pending } from '../src/pending.ts'

const digest = `sha256:${'0'.repeat(64)}`
const FIRST: Release = {
  schema: 'release/1',
  version: '1.0.0',
  releasedOn: '2026-11-26',
  knownThrough: '2026-10-09',
  ruleset: digest,
  decisions: digest,
  answers: digest,
  proof: digest,
  changes: [{ kind: 'first-release', text: 'The first.' }],
  previous: null,
}

test.each<[string, Pending['bump'], Partial<Change>, RegExp | null]>([
  ['a known instrument', 'minor', { instruments: ['MOFCOM-GACC-2025-70'] }, null],
  ['an unknown instrument', 'minor', { instruments: ['MOFCOM-GACC-2025-7'] }, /no instrument MOFCOM-GACC-2025-7/],
  ['a known release', 'minor', { kind: 'correction', releases: ['1.0.0'] }, null],
  ['an unknown release', 'minor', { kind: 'correction', releases: ['v1.0.0'] }, /no release v1\.0\.0/],
  ['an “until:” that is not after “from:”', 'minor', { from: '2026-11-11', until: '2026-11-11' }, /“until:”/],
  ['a change of the contract as a minor', 'minor', { kind: 'contract' }, /a contract is at least a major/],
  ['a change of law as a patch', 'patch', {}, /a law-change is at least a minor/],
  ['a feature of the service alone', 'none', { kind: 'feature' }, null],
  [
    'a placeholder that was not replaced',
    'minor',
    { text: 'From 2026-11-11, say in one sentence what changes.' },
    /write the sentence/,
  ],
])('%s', (_, bump, change, why) => {
  const pending: Pending = { id: 'quick-fox', bump, change: { kind: 'law-change', text: 'Text.', ...change } }
  const findings = headerFindings([pending], [FIRST], currentRuleset.data)
  expect(findings).toEqual(why === null ? [] : [expect.stringMatching(why)])
})
