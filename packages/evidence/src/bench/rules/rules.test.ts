import { currentRuleset, verdictOf } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { agree } from './agreement.ts'
import { DAY, lawTimes, peersWith, rulesOf, streamOf, streamOn } from './setting.ts'

const AFTER_THE_SUSPENSION = '2026-11-24'
const stated = streamOn(DAY, 300)
const stream = streamOf(stated, currentRuleset)
const verdicts = stream.inquiries.map((inquiry) => verdictOf(inquiry).verdict)
const options = { ruleset: currentRuleset, seconds: Infinity }

describe('the rules for other engines', () => {
  it('are tested with inquiries for every verdict that they can give', () => {
    expect([...new Set(verdicts)].sort()).toEqual(['no-permit', 'permit-required', 'prohibited', 'unsettled'])
  })

  it('give our verdicts in every engine with a set of rules for each form', async () => {
    const peers = peersWith(rulesOf(currentRuleset, DAY), { oneSet: false })
    expect(await agree(peers, stream, options)).toEqual({
      equal: true,
      asked: Object.fromEntries(['ytterby with reasons', ...peers.map(({ name }) => name)].map((name) => [name, 300])),
    })
  })

  it('give our verdicts in every engine with one set of rules', async () => {
    const peers = peersWith(rulesOf(currentRuleset, DAY), { oneSet: true })
    expect(peers).toHaveLength(8)
    expect(await agree(peers, streamOf(stated.slice(0, 50), currentRuleset), options)).toMatchObject({ equal: true })
  })

  it('also give our verdicts on a day on which the announcements of October 2025 are unsettled', async () => {
    const peers = peersWith(rulesOf(currentRuleset, AFTER_THE_SUSPENSION), { oneSet: false })
    const later = streamOf(streamOn(AFTER_THE_SUSPENSION, 100), currentRuleset)
    expect(await agree(peers, later, options)).toMatchObject({ equal: true })
  })

  it('without one kind of rule give a different verdict, and the first such inquiry is named', async () => {
    const all = rulesOf(currentRuleset, DAY)
    const peers = peersWith(
      { ...all, goods: all.goods.filter(({ finds }) => finds !== 'unsettled') },
      { oneSet: false },
    )
    expect(await agree(peers, stream, options)).toMatchObject({
      equal: false,
      because: expect.stringMatching(/ says no-permit, ytterby unsettled, of \{"asOf":"2026-06-01"/),
    })
  })
})

describe('a law with ten times the controls', () => {
  it('gives the same verdicts', () => {
    const ruleset = lawTimes(10)
    expect(ruleset.data.controls).toHaveLength(10 * currentRuleset.data.controls.length)
    expect(streamOf(stated, ruleset).inquiries.map((inquiry) => verdictOf(inquiry, { ruleset }).verdict)).toEqual(
      verdicts,
    )
  })
})
