import type { RulesetDraft } from 'ytterby/release-making'
import { effectIn, LIMB, NOTICE, one, publish, type Fault } from './fault.ts'

const BEGINS = '2025-04-04'
const DYSPROSIUM = '1C905'
const wrong = { kind: 'correction', from: BEGINS } as const

const dysprosium = (law: RulesetDraft): RulesetDraft['controls'][number] =>
  one(law.controls, ({ code }) => code === DYSPROSIUM)
const entryIn = (law: RulesetDraft, own: string): RulesetDraft['controls'][number]['entries'][number] =>
  one(dysprosium(law).entries, ({ code }) => code === own)
const codeIn = (law: RulesetDraft, own: string): RulesetDraft['commodityCodes'][number] =>
  one(law.commodityCodes, ({ code }) => code === own)

/** Changes of controls, of what their words reach, and of their days. */
export const faultsOfControls: readonly Fault[] = [
  {
    name: 'a new entry',
    ...wrong,
    names: '1C905.d',
    edit: (law) =>
      void dysprosium(law).entries.push({
        code: '1C905.d',
        kind: 'oxide',
        element: 'Ho',
        text: { en: 'Holmium oxide', zh: '氧化钬' },
        commodityCodes: [],
      }),
  },
  {
    name: 'an entry removed',
    ...wrong,
    names: DYSPROSIUM,
    edit: (law) => void (dysprosium(law).entries = dysprosium(law).entries.filter(({ kind }) => kind !== 'oxide')),
  },
  {
    name: 'another element of an entry',
    ...wrong,
    names: '1C905.a.1',
    edit: (law) => void (entryIn(law, '1C905.a.1').element = 'Ho'),
  },
  {
    name: 'another named alloy',
    ...wrong,
    names: 'MOFCOM-GACC-2025-18',
    edit: (law) => void (entryIn(law, '1C905.a.2.a').named = { elements: ['Dy'], alloyedWith: ['Co'] }),
  },
  {
    name: 'a new control in a new notice',
    kind: 'law-change',
    names: NOTICE,
    from: '2026-11-20',
    edit: (law) => {
      publish(law, [{ type: 'enact', cite: LIMB, limbs: [LIMB], from: '2026-11-20' }])
      law.controls.push({
        ...dysprosium(law),
        code: '1C999',
        instrument: NOTICE,
        limb: LIMB,
        entries: [
          {
            code: '1C999',
            kind: 'oxide',
            element: 'Nd',
            text: { en: 'Neodymium oxide', zh: '氧化钕' },
            commodityCodes: [],
          },
        ],
      })
    },
  },
  {
    name: 'a candidate added to a commodity code',
    kind: 'correction',
    names: 'commodityCodes/2805301200',
    from: '2003-01-01',
    edit: (law) => void codeIn(law, '2805301200').candidates.push({ forms: ['optical-fibre'], elements: ['Er'] }),
  },
  {
    name: 'another first edition of a commodity code',
    kind: 'law-change',
    names: 'HS-CODE-TABLES',
    from: '2024-01-01',
    edit: (law) => void (codeIn(law, '2805301800').fromYear = 2024),
  },
  {
    name: 'a row that reaches no longer for certain',
    ...wrong,
    names: 'reach/a18',
    edit: (law) =>
      void (one(
        law.reach['a18'] ?? [],
        ({ forms, match }) => forms.includes('separated-oxide') && match === 'yes',
      ).match = 'unsettled'),
  },
  {
    name: 'rows in another order',
    ...wrong,
    names: 'reach/a18',
    edit: (law) => void (law.reach['a18'] = law.reach['a18']?.toReversed() ?? []),
  },
  {
    name: 'the first day of a control moved',
    ...wrong,
    names: 'MOFCOM-GACC-2025-18',
    edit: (law) => void (effectIn(law, 'MOFCOM-GACC-2025-18', 'enact').from = '2025-04-05'),
  },
  {
    name: 'an extended suspension',
    kind: 'law-change',
    names: NOTICE,
    from: '2026-11-11',
    edit: (law) =>
      publish(
        law,
        [{ type: 'extend', cite: LIMB, limbs: ['a57'], from: '2026-11-11', until: '2027-01-11' }],
        '2026-11-05',
      ),
  },
  {
    name: 'a suspension that ended early',
    kind: 'correction',
    names: NOTICE,
    from: '2025-12-01',
    edit: (law) => publish(law, [{ type: 'revive', cite: LIMB, limbs: ['a57'], from: '2025-12-01' }], '2025-12-01'),
  },
  {
    name: 'the last day of a suspension one day later',
    kind: 'correction',
    names: 'MOFCOM-GACC-2025-70',
    from: '2026-11-11',
    edit: (law) =>
      void Object.assign(effectIn(law, 'MOFCOM-GACC-2025-70', 'suspend'), {
        until: '2026-11-12',
        lastDayUnclear: '2026-11-11',
      }),
  },
  {
    name: 'the last day of a suspension one day earlier',
    kind: 'correction',
    names: 'MOFCOM-GACC-2025-70',
    from: '2026-11-10',
    edit: (law) =>
      void Object.assign(effectIn(law, 'MOFCOM-GACC-2025-70', 'suspend'), {
        until: '2026-11-10',
        lastDayUnclear: '2026-11-09',
      }),
  },
  {
    name: 'a day of publication moved',
    kind: 'correction',
    names: 'MOFCOM-GACC-2025-70',
    from: '2025-11-07',
    edit: (law) =>
      void Object.assign(
        one(law.instruments, ({ id }) => id === 'MOFCOM-GACC-2025-70'),
        { published: '2025-11-10' },
      ),
  },
  {
    name: 'an interpretation that begins later',
    ...wrong,
    names: 'MOFCOM-FAQ-RE-PHOSPHORS',
    edit: (law) => void (effectIn(law, 'MOFCOM-FAQ-RE-PHOSPHORS', 'interpret').from = '2025-06-01'),
  },
  {
    name: 'an export licence that is no longer needed',
    kind: 'law-change',
    names: NOTICE,
    from: '2026-11-20',
    edit: (law) => publish(law, [{ type: 'revoke', cite: LIMB, limbs: ['export-licence'], from: '2026-11-20' }]),
  },
]
