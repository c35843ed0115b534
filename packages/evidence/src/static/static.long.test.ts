import { beforeAll, describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { coveringCases } from '../cases/covering-cases.ts'
import { isEvery } from '../driver/in-gate.ts'
import type { Subject } from './check.ts'
import { exceptions } from './exceptions.ts'
import { subjectOf } from './inquiries.ts'
import { checkNames, judge } from './judge.ts'

describe('the law', () => {
  let subject: Subject

  beforeAll(() => {
    subject = {
      ...subjectOf(currentRuleset, { cases: coveringCases, rowsOfTheSweep: 400 }),
      knownEvery: isEvery ? 1 : 4,
    }
  })

  it.each(checkNames)('%s', (name) => {
    const { looked, unexplained, stale } = judge(name, subject)
    expect(looked).toBeGreaterThan(0)
    expect(unexplained).toEqual([])
    expect(stale).toEqual([])
  })

  it('has a reason for every exception', () => {
    expect(exceptions.filter(({ why }) => why.length < 20)).toEqual([])
  })
})
