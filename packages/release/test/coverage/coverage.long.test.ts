import { inGate } from '@ytterby/evidence/in-gate'
import { compileRuleset } from 'ytterby/law'
import type { RulesetDraft } from 'ytterby/release-making'
import { describe, expect, test } from 'vitest'
import { coverageFindings } from '../../src/coverage/coverage-findings.ts'
import { decidedDifferently, type LawDecided } from '../../src/coverage/decided-differently.ts'
import { publicCorpus } from '../../src/decisions.ts'
import { copyOfLawThen } from '../law-then.ts'
import { rightFor, wrongFor } from './changesets.ts'
import { effectIn, instrumentIn, LIMB, NOTICE, publish, type Fault } from './fault.ts'
import { faultsOfControls } from './faults-of-controls.ts'
import { faultsOfCountermeasures, faultsOfLists } from './faults-of-lists.ts'
import { faultsOfPresumptions, faultsOfRules } from './faults-of-rules.ts'

type Edit = (law: RulesetDraft) => void

const released = compileRuleset(copyOfLawThen())
const corpus = publicCorpus.filter((_, at) => at % 20 === 0)
const edited = (...edits: readonly Edit[]) => {
  const law = copyOfLawThen()
  for (const edit of edits) edit(law)
  return compileRuleset(law)
}
const decidedBy = ({ before, edit }: Pick<Fault, 'before' | 'edit'>): LawDecided =>
  decidedDifferently({
    base: before === undefined ? released : edited(before),
    next: before === undefined ? edited(edit) : edited(before, edit),
    today: '2026-11-29',
    corpus,
  })

const refusesWhatIsNotSaid = (fault: Fault): void => {
  const decided = decidedBy(fault)
  expect(coverageFindings(decided, rightFor(fault))).toEqual([])
  for (const [what, pending, finding] of wrongFor(fault)) {
    const findings = coverageFindings(decided, pending)
    expect(findings.length, what).toBeGreaterThan(0)
    expect(findings.join('\n'), what).toMatch(finding)
  }
}

const faults = [
  ...faultsOfLists,
  ...faultsOfCountermeasures,
  ...faultsOfControls,
  ...faultsOfRules,
  ...faultsOfPresumptions,
]
/** Every sixth one in the gate, all of them in `npm run prove tests`. */
const tried = inGate(faults, 6)

describe('a change of the law passes only with the changeset that says it', () => {
  test.each(tried)('$name', refusesWhatIsNotSaid)
})

test('the finding names the instrument, the day, an inquiry, and the changeset that is missing', () => {
  const [fault] = faultsOfLists
  if (fault === undefined) throw new Error('There is no fault')
  expect(coverageFindings(decidedBy(fault), [])).toEqual([
    `${NOTICE} changes decisions from 2026-11-20 on ({"product":{"form":"ndfeb-magnet","elements":[{"symbol":"Nd"},{"symbol":"Dy"}]},"destination":"DE","endUse":{"kind":"civil"},"endUser":{"kind":"civil","name":"Quuxwell Gyrotech Oy"},"asOf":"2026-11-20"}: permit-required becomes prohibited), and no changeset names it: add a minor of kind law-change with “from: 2026-11-20” and “instruments: ${NOTICE}”.`,
  ])
})

test('two notices need a changeset that names each', () => {
  const [control] = faultsOfLists
  const mended = faultsOfLists.find(({ name }) => name === 'an alias added to a party')
  if (control === undefined || mended === undefined) throw new Error('There is no such fault')
  const decided = decidedBy({
    edit: (law) => {
      control.edit(law)
      mended.edit(law)
    },
  })
  expect(coverageFindings(decided, [...rightFor(control), ...rightFor(mended)])).toEqual([])
  expect(coverageFindings(decided, rightFor(control))).toEqual([
    expect.stringMatching(/^MOFCOM-2026-30 .*no changeset names it/),
  ])
  expect(coverageFindings(decided, rightFor(mended))).toEqual([
    expect.stringMatching(/^FIXTURE-2026-99 .*no changeset names it/),
  ])
})

test.each<[string, Edit]>([
  ['another title', (law) => void (instrumentIn(law, 'MOFCOM-GACC-2025-18').title.en = 'Another title')],
  ['another notice of holidays', (law) => void law.holidays[0]?.holidays.pop()],
  [
    'another sentence of a restriction',
    (law) => void Object.assign(law.restrictions[0]?.text ?? {}, { en: 'Another.' }),
  ],
  [
    'an instrument of other goods',
    (law) => publish(law, [{ type: 'enact', cite: LIMB, limbs: [LIMB], from: '2026-11-20' }]),
  ],
])('%s decides nothing, and needs no changeset that names it', (_, edit) => {
  expect(coverageFindings(decidedBy({ edit }), [])).toEqual([])
})

test('a party that no decision tells from a stranger is a finding, whatever the changesets say', () => {
  const [fault] = faultsOfLists
  if (fault === undefined) throw new Error('There is no fault')
  const decided = decidedBy({
    edit: (law) => {
      fault.edit(law)
      const listing = effectIn(law, NOTICE, 'list')
      publishRevocation(law, listing.from)
    },
  })
  expect(coverageFindings(decided, rightFor(fault))).toContainEqual(
    expect.stringMatching(/lists “Quuxwell Gyrotech Oy” from 2026-11-20 on, and no decision/),
  )
})

/** Ends the listing of the invented notice on the day it begins. */
function publishRevocation(law: RulesetDraft, from: string): void {
  instrumentIn(law, NOTICE).effects.push({ type: 'revoke', cite: LIMB, limbs: [LIMB], from })
}
