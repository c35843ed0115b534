import { expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { RulesetDataSchema, type RulesetData, type RulesetDraft } from 'ytterby/schema'
import { readOnce } from '../src/read-once.ts'

const { data } = currentRuleset
const changed = (change: (instrument: RulesetDraft['instruments'][number]) => void): RulesetData => {
  const copy = RulesetDataSchema.parse(data)
  const [first] = copy.instruments
  if (first === undefined) throw new Error('No instrument is held')
  change(first)
  return copy
}
const name = data.instruments[0]?.id

test.each<[string, RulesetData, boolean]>([
  ['the same law', data, true],
  ['another day, by the readers of the old one', changed((one) => void (one.title.en = 'Another')), false],
  [
    'another day, read a second time since',
    changed((one) => {
      one.title.en = 'Another'
      one.provenance.readBy.push('second reading 2099-01-01')
    }),
    true,
  ],
  [
    'another day, transcribed by one more',
    changed((one) => {
      one.title.en = 'Another'
      one.provenance.readBy.push('transcription 2099-01-01')
    }),
    false,
  ],
  [
    'a new one that one person read',
    changed((one) => {
      one.id = 'NEW-2099-1'
      one.provenance.readBy = ['transcription 2099-01-01']
    }),
    false,
  ],
  ['the same, looked at again', changed((one) => void (one.provenance.checked = '2099-01-01')), true],
])('%s', (_, next, isRead) => {
  const findings = readOnce(data, next)
  expect(findings.length).toBe(isRead ? 0 : 1)
  if (!isRead) expect(findings[0]).toMatch(new RegExp(`^(${name}|NEW-2099-1) .*second reading`))
})
