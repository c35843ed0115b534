import { describe, expect, test } from 'vitest'
import type { Change } from 'ytterby/release-making'
import { bumpFor, findingsOf } from '../src/findings.ts'
import type { Difference, Impact } from '../src/impact/impact.ts'
import type { Pending } from '../src/pending.ts'

const FREED: Difference = {
  id: 'a57-fibre',
  from: '2026-11-11',
  until: '2027-01-11',
  fields: ['verdict', 'possible', 'action'],
  before: 'unsettled',
  after: 'no-permit',
  isDecided: true,
  isCorrection: false,
  instruments: ['MOFCOM-GACC-2026-99'],
}
const AHEAD: Difference = {
  ...FREED,
  from: '2025-11-07',
  until: '2026-11-11',
  fields: ['horizon'],
  before: 'no-permit',
  isDecided: false,
}
const WRONG: Difference = { ...FREED, before: 'permit-required', isCorrection: true }

const impact = (...differences: readonly Difference[]): Impact => ({
  base: '1.0.0',
  law: { instruments: ['MOFCOM-GACC-2026-99'], parts: [] },
  asked: 1,
  days: 1,
  differences,
  sweep: { rows: 0, turns: [] },
})
const pending = (bump: Pending['bump'], change: Partial<Change>): Pending => ({
  id: 'a',
  bump,
  change: { kind: 'law-change', text: 'Text.', from: '2026-11-11', instruments: ['MOFCOM-GACC-2026-99'], ...change },
})
const CORRECTION: Partial<Change> = { kind: 'correction', rules: ['1C905'], releases: ['1.0.0'] }

describe('pending changesets must cover what changes: they state', () => {
  test.each<[string, Impact, readonly Pending[], readonly RegExp[]]>([
    ['everything', impact(FREED, AHEAD), [pending('minor', {})], []],
    ['more than changed', impact(), [pending('major', { kind: 'contract' })], []],
    ['nothing about a changed law', impact(), [], [/The law differs .* no changeset says so/]],
    [
      'nothing about changed decisions',
      impact(FREED),
      [],
      [/no changeset says so/, /a minor, not a none/, /no changeset is of kind law-change or correction/],
    ],
    ['too low a version', impact(FREED), [pending('patch', {})], [/“a57-fibre” from 2026-11-11.*a minor, not a patch/]],
    ['the wrong kind', impact(FREED), [pending('minor', { kind: 'feature' })], [/no changeset is of kind law-change/]],
    [
      'too late a first day',
      impact(FREED),
      [pending('minor', { from: '2026-12-01' })],
      [/from 2026-11-11 on .* say from 2026-12-01/],
    ],
    ['the change, which older answers now announce', impact(FREED, AHEAD), [pending('minor', {})], []],
    [
      'a change of law, but old answers were wrong',
      impact(WRONG),
      [pending('minor', {})],
      [/past days were wrong .* kind correction/],
    ],
    ['the correction of wrong answers', impact(WRONG), [pending('minor', CORRECTION)], []],
  ])('%s', (_, changed, changesets, expected) => {
    const findings = findingsOf(changed, changesets)
    expect(findings.length).toBe(expected.length)
    for (const [at, why] of expected.entries()) expect(findings[at]).toMatch(why)
  })
})

test('changed decisions need a minor version, everything else a patch', () => {
  expect(bumpFor(impact(FREED))).toBe('minor')
  expect(bumpFor(impact())).toBe('patch')
})
