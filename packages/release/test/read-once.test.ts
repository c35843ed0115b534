import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { RulesetDataSchema, type RulesetData } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { readOnce } from '../src/read-once.ts'

const { data } = currentRuleset
const changed = (change: (instrument: RulesetDraft['instruments'][number]) => void): RulesetData => {
  const copy = RulesetDataSchema.parse(data)
  const [first] = copy.instruments
  if (first === undefined) throw new Error('The ruleset has no instrument')
  change(first)
  return copy
}
const name = data.instruments[0]?.id

test.each<[string, RulesetData, boolean]>([
  ['the same law', data, true],
  ['a changed title without a new reading', changed((one) => void (one.title.en = 'Another')), false],
  [
    'a changed title with a new second reading',
    changed((one) => {
      one.title.en = 'Another'
      one.provenance.readBy.push('second reading 2099-01-01')
    }),
    true,
  ],
  [
    'a changed title with only a new transcription',
    changed((one) => {
      one.title.en = 'Another'
      one.provenance.readBy.push('transcription 2099-01-01')
    }),
    false,
  ],
  [
    'a new instrument that one person read',
    changed((one) => {
      one.id = 'NEW-2099-1'
      one.provenance.readBy = ['transcription 2099-01-01']
    }),
    false,
  ],
  ['the same law with a later day of checking', changed((one) => void (one.provenance.checked = '2099-01-01')), true],
])('%s', (_, next, isRead) => {
  const findings = readOnce(data, next)
  expect(findings.length).toBe(isRead ? 0 : 1)
  if (!isRead) expect(findings[0]).toMatch(new RegExp(`^(${name}|NEW-2099-1) .*second reading`))
})
