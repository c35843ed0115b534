import { expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { PLAIN } from '../bytes/dialect.ts'
import { acceptCertain } from '../session/accept-certain.ts'
import { listAsker } from '../session/asker.ts'
import { changeProfile, openSession } from '../session/session.ts'
import { answeredBatch } from './answered-batch.ts'
import { writeCsv } from './answered-csv.ts'

const ask = listAsker({
  defaults: { asOf: () => '2026-11-27', knownAt: undefined },
  stated: {},
  lang: 'en',
  ruleset: currentRuleset,
})
const ROWS = [
  ['Description', 'HS code', 'Destination'],
  ['Hex screw M8', '731815', 'DE'],
  ['Gear motor', '850110', 'DE'],
]
const before = openSession({ records: ROWS.map((cells, at) => ({ line: at + 1, cells })) }, { ask })
const session = changeProfile(before, acceptCertain(before, { by: 'Anna', on: '2026-11-27' }))

it('gives no verdict to what somebody set aside, and says who did', () => {
  const [, screw = '', motor = ''] = [...writeCsv(session, { dialect: PLAIN }, { lang: 'en' })].join('').split('\n')
  expect(screw).toMatch(/^Hex screw M8,731815,DE,{20,}2,set-aside,.*accepted by Anna/)
  expect(motor).toMatch(/^Gear motor,850110,DE,depends,/)
})

it('counts it as set aside, and not as open', () => {
  const { verdicts } = answeredBatch({ intake: session.intake, dialect: PLAIN, inHeader: true }, { ask, lang: 'en' })
  expect(verdicts).toEqual({ 'set-aside': 1, depends: 1 })
})
