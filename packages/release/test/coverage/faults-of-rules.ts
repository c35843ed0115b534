import type { RulesetDraft } from 'ytterby/release-making'
import { effectIn, LIMB, NOTICE, one, publish, type Fault } from './fault.ts'

const formIn = (law: RulesetDraft, own: string): RulesetDraft['forms'][number] => one(law.forms, ({ id }) => id === own)
const restriction = (id: string, cite: string): RulesetDraft['restrictions'][number] => ({
  id,
  effect: 'duty',
  layer: 'law',
  text: { en: 'An invented duty.', zh: '虚构义务。' },
  citations: [cite],
})

/** Changes of rules on countries, users and uses, of what is said of forms, and of what narrows a deal. */
export const faultsOfRules: readonly Fault[] = [
  {
    name: 'a new prohibition for military users',
    kind: 'law-change',
    names: NOTICE,
    from: '2026-11-20',
    edit: (law) => {
      publish(law, [
        { type: 'enact', cite: LIMB, limbs: [LIMB], from: '2026-11-20' },
        { type: 'prohibit', cite: LIMB, limb: LIMB, militaryOf: 'US', restriction: 'fixture-military' },
      ])
      law.restrictions.push({ ...restriction('fixture-military', LIMB), effect: 'prohibition' })
    },
  },
  {
    name: 'a use that the catch-all no longer names',
    kind: 'correction',
    names: 'NPC-EXPORT-CONTROL-LAW',
    from: '2020-12-01',
    edit: (law) => void (effectIn(law, 'NPC-EXPORT-CONTROL-LAW', 'catchAll').uses = ['wmd']),
  },
  {
    name: 'another share of Chinese content',
    kind: 'law-change',
    names: 'MOFCOM-2025-61',
    from: '2026-11-11',
    edit: (law) => void (effectIn(law, 'MOFCOM-2025-61', 'requireAbroad').valuePercentAtLeast = 0.2),
  },
  {
    name: 'an exempt field added',
    kind: 'correction',
    names: 'a61-2',
    from: '2025-10-09',
    edit: (law) => void effectIn(law, 'MOFCOM-2025-61', 'exempt').fields.push('rare-earth-production'),
  },
  {
    name: 'a field that is no longer decided case by case',
    kind: 'correction',
    names: 'MOFCOM-2025-61',
    from: '2025-10-09',
    edit: (law) => void effectIn(law, 'MOFCOM-2025-61', 'caseByCase').fields.pop(),
  },
  {
    name: 'a user who is no longer refused',
    kind: 'correction',
    names: 'MOFCOM-2025-61',
    from: '2025-10-09',
    edit: (law) => void effectIn(law, 'MOFCOM-2025-61', 'refuseInPrinciple').when.pop(),
  },
  {
    name: 'the first day of a prohibition moved',
    kind: 'correction',
    names: 'MOFCOM-2026-1',
    from: '2026-01-06',
    edit: (law) => void (effectIn(law, 'MOFCOM-2026-1', 'enact').from = '2026-01-07'),
  },
  {
    name: 'a form whose processing is no longer presumed',
    kind: 'correction',
    names: 'forms/motor',
    from: '2025-04-04',
    edit: (law) => void (formIn(law, 'motor').presumedDeep = false),
  },
  {
    name: 'another tier of a form',
    kind: 'correction',
    names: 'forms',
    from: '2025-01-01',
    edit: (law) => void (formIn(law, 'ndfeb-magnet').tier = { level: 1, basis: 'named' }),
  },
  {
    name: 'another effect of a restriction',
    kind: 'correction',
    names: 'restrictions/keep-records',
    from: '2024-12-01',
    edit: (law) => void (one(law.restrictions, ({ id }) => id === 'keep-records').effect = 'condition'),
  },
  {
    name: 'a new restriction',
    kind: 'correction',
    names: 'fixture-duty',
    from: '2026-11-20',
    edit: (law) =>
      void law.restrictions.push({ ...restriction('fixture-duty', 'd792-27'), on: ['dual-use'], from: '2026-11-20' }),
  },
]

/** Changes of what is presumed of a list of elements. */
export const faultsOfPresumptions: readonly Fault[] = [
  {
    name: 'a form whose list of elements may miss some',
    kind: 'correction',
    names: 'forms/ndfeb-magnet',
    from: '2025-04-04',
    before: (law) => void (formIn(law, 'ndfeb-magnet').elementList = 'complete'),
    edit: (law) => void (formIn(law, 'ndfeb-magnet').elementList = 'may-miss-some'),
  },
]
