import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { doubts } from './discrepancies.ts'

const coverage = readFileSync(new URL('../../../../docs/law-coverage.md', import.meta.url), 'utf8')
const { controls, commodityCodes, instruments, knownThrough } = currentRuleset.data

describe('docs/law-coverage.md', () => {
  it('begins with the day through which the law is known', () =>
    expect(coverage).toContain(`\n\n- The law is known through ${knownThrough},`))

  it('counts what the law holds', () => {
    const dualUse = controls.filter(({ permit }) => permit === 'dual-use-licence')
    const entries = dualUse.reduce((sum, control) => sum + control.entries.length, 0)
    expect(coverage).toContain(`${dualUse.length} controls, ${entries} entries`)
    expect(coverage).toContain(`${commodityCodes.length} codes of the rare-earth lines`)
  })

  it.each([
    ['control-list', 'announcements', 'names'],
    ['watch-list', 'announcements', 'names'],
    ['unreliable-entity', 'notices', 'names'],
    ['countermeasure', 'decisions', 'names of organisations'],
  ])('counts the notices and the names of the %s', (list, notices, names) => {
    const listing = instruments
      .map(({ effects }) => effects.filter((effect) => effect.type === 'list').filter((effect) => effect.list === list))
      .filter((effects) => effects.length > 0)
    const listed = listing.flat().reduce((sum, effect) => sum + effect.parties.length, 0)
    expect(coverage).toContain(`${listing.length} ${notices}, ${listed} ${names}`)
  })

  it('counts what became of each doubt in the facts', () => {
    for (const outcome of new Set(doubts.map((doubt) => doubt.outcome))) {
      const count = doubts.filter((doubt) => doubt.outcome === outcome).length
      expect(coverage).toMatch(new RegExp(`^\\| ${outcome.replaceAll('-', ' ')}(?::.*)? +\\| ${count} +\\|$`, 'm'))
    }
    expect(coverage).toContain(`${doubts.length} points`)
  })
})
