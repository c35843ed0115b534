import { addDays } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import type { Change } from 'ytterby/release-making'
import type { RulesetDraft } from 'ytterby/release-making'
import { expect, test } from 'vitest'
import { publicCorpus } from '../src/decisions.ts'
import { findingsOf } from '../src/findings.ts'
import { impactOf, type Difference } from '../src/impact/impact.ts'
import { impactMarkdown } from '../src/impact/report.ts'
import { copyOfLawThen } from './law-then.ts'

const base = compileRuleset(copyOfLawThen())
const GOODS = publicCorpus.filter((_, at) => at % 60 === 0)
const impactOn = (change: (data: RulesetDraft) => void) => {
  const data = copyOfLawThen()
  change(data)
  const next = compileRuleset({ ...data, version: '9.0.0' })
  return impactOf({ base, next, corpus: GOODS, today: '2026-11-26', everyGood: 1, everyRow: 997 })
}
const instrumentIn = (data: RulesetDraft, id: string): RulesetDraft['instruments'][number] => {
  const found = data.instruments.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no instrument ${id}`)
  return found
}

test('a change of wording changes no decision', () => {
  const impact = impactOn((data) => {
    instrumentIn(data, 'MOFCOM-GACC-2025-18').title.en = 'Another title'
  })
  expect(impact.law).toEqual({ instruments: ['MOFCOM-GACC-2025-18'], parts: [] })
  expect(impact.differences).toEqual([])
  expect(impact.sweep.turns).toEqual([])
})

test('moving a first day back by one day is a correction of that day', () => {
  const impact = impactOn((data) => {
    for (const effect of instrumentIn(data, 'MOFCOM-GACC-2025-18').effects)
      if (effect.type === 'enact') effect.from = '2025-04-05'
  })
  const wrong = impact.differences.filter(({ isCorrection }) => isCorrection)
  expect(wrong.length).toBeGreaterThan(0)
  for (const { from, until } of wrong) expect([from, until]).toEqual(['2025-04-04', '2025-04-05'])
  const change: Change = {
    kind: 'law-change',
    text: 'Text.',
    from: '2025-04-04',
    instruments: ['MOFCOM-GACC-2025-18'],
  }
  expect(findingsOf(impact, [{ id: 'a', bump: 'minor', change }])).toEqual([expect.stringContaining('kind correction')])
  const correction: Change = { ...change, kind: 'correction', rules: ['1C902'], releases: ['1.0.0'] }
  expect(findingsOf(impact, [{ id: 'a', bump: 'minor', change: correction }])).toEqual([])
})

test('an instrument published after the release causes no correction', () => {
  const impact = impactOn((data) => {
    const end = instrumentIn(data, 'MOFCOM-GACC-2025-70')
    const { passages: _, ...like } = end
    data.instruments.push({
      ...like,
      id: 'FIXTURE-2026-99',
      published: addDays(base.knownThrough, 1),
      effects: end.effects.map((effect) =>
        effect.type === 'suspend'
          ? {
              ...effect,
              type: 'extend',
              cite: 'fixture',
              from: '2026-11-11',
              until: '2026-12-01',
              lastDayUnclear: '2026-11-30',
            }
          : effect,
      ),
      passages: { fixture: { article: 'whole' } },
    })
  })
  expect(impact.differences.length).toBeGreaterThan(0)
  expect(impact.differences.filter(({ isCorrection }) => isCorrection)).toEqual([])
})

test('a difference names the instrument that causes it', () => {
  const impact = impactOn((data) => {
    for (const effect of instrumentIn(data, 'MOFCOM-GACC-2025-18').effects)
      if (effect.type === 'enact') effect.from = '2025-04-05'
    instrumentIn(data, 'MOFCOM-2025-62').title.en = 'Another title'
  })
  const verdicts = impact.differences.filter(({ fields }) => fields.includes('verdict'))
  expect(verdicts.length).toBeGreaterThan(0)
  for (const { instruments } of verdicts) expect(instruments).toEqual(['MOFCOM-GACC-2025-18'])
})

test('the table of an impact begins with the changes of the verdict, however few goods they concern', () => {
  const difference = (id: string, from: string, after: string): Difference => ({
    id,
    from,
    until: null,
    fields: ['permits'],
    before: 'permit-required',
    after,
    isDecided: true,
    isCorrection: false,
    instruments: ['MOFCOM-GACC-2025-18'],
  })
  const days = Array.from({ length: 21 }, (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`)
  const differences = [
    ...days.flatMap((day) => ['a', 'b'].map((id) => difference(id, day, 'permit-required'))),
    difference('c', '2026-04-01', 'prohibited'),
  ]
  const [row = ''] = impactMarkdown({ ...impactOn(() => undefined), differences })
    .split('\n')
    .filter((line) => line.startsWith('| 2026'))
  expect(row).toContain('| permit-required | prohibited |')
})
