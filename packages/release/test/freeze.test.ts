import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import type { Change } from 'ytterby/release-making'
import { freeze } from '../src/freeze.ts'

const fix: Change = { kind: 'fix', text: 'Faster.' }
const feature: Change = { kind: 'feature', text: 'The page draws.' }
const contract: Change = { kind: 'contract', text: 'Rename it.' }
const correction: Change = {
  kind: 'correction',
  text: 'Flake was free.',
  from: '2025-04-04',
  rules: ['1C905.a.4'],
  releases: ['1.1.0'],
}

const changesOf = (...changes: readonly Change[]): readonly Change[] =>
  freeze({
    ruleset: { ...currentRuleset, version: '2.0.0' },
    releasedOn: '2026-12-01',
    changes,
    before: [],
    corpus: [],
    answers: '{}',
    proof: '',
  }).record.changes

test('a record says what changes answers or code; the rest is in the changelog alone', () => {
  expect(changesOf(fix, contract, feature, correction)).toEqual([contract, correction])
})

test('a record of a release that changes neither says what it has', () => {
  expect(changesOf(fix, feature)).toEqual([fix, feature])
})
