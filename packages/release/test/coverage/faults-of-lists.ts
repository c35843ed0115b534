import { effectIn, LIMB, NOTICE, one, publish, type EffectDraft, type Fault } from './fault.ts'

type Listing = Extract<EffectDraft, { type: 'list' }>

const PARTIES = [
  { name: 'Quuxwell Gyrotech Oy', nameZh: '夸克斯韦尔陀螺公司' },
  { name: 'Zibbelmann Ferrowerke GmbH' },
  { name: 'Ploverane Dynamics Ltd' },
]
const listing = (list: Listing['list'], more: Partial<Listing> = {}): Listing => ({
  type: 'list',
  cite: LIMB,
  limb: LIMB,
  list,
  from: '2026-11-20',
  country: null,
  retransfer: list === 'control-list' ? 'barred' : 'not-applicable',
  parties: PARTIES,
  ...more,
})
const counter = (clause: NonNullable<Listing['order']>['clause']): Listing =>
  listing('countermeasure', { order: { clause, measures: ['transactions-ban'] } })

const OLD = 'MOFCOM-2026-30'
const OLD_DAY = '2026-07-24'
const added = { kind: 'law-change', names: NOTICE, from: '2026-11-20' } as const
const mended = { kind: 'correction', names: OLD, from: OLD_DAY } as const

/** Changes of notices that list parties, and of the names of these. */
export const faultsOfLists: readonly Fault[] = [
  { name: 'a new control-list notice', ...added, edit: (law) => publish(law, [listing('control-list')]) },
  { name: 'a new watch-list notice', ...added, edit: (law) => publish(law, [listing('watch-list')]) },
  { name: 'a new unreliable-entity notice', ...added, edit: (law) => publish(law, [listing('unreliable-entity')]) },
  {
    name: 'a party added to an old notice',
    ...mended,
    edit: (law) => void effectIn(law, OLD, 'list').parties.push({ name: 'Quuxwell Gyrotech Oy' }),
  },
  {
    name: 'a party removed from an old notice',
    ...mended,
    edit: (law) => {
      effectIn(law, OLD, 'list').parties.shift()
      law.partyNames = (law.partyNames ?? []).filter(({ listed }) => !listed.includes('Lafert S.p.A.'))
    },
  },
  {
    name: 'an alias added to a party',
    ...mended,
    edit: (law) =>
      void Object.assign(effectIn(law, OLD, 'list').parties[0] ?? {}, { aliases: ['Zibbelmann Ferrowerke'] }),
  },
  {
    name: 'the Chinese name of a party changed',
    ...mended,
    edit: (law) => void Object.assign(effectIn(law, OLD, 'list').parties[0] ?? {}, { nameZh: '夸克斯韦尔陀螺公司' }),
  },
  {
    name: 'a verified name added to a listed party',
    kind: 'correction',
    names: 'MOFCOM-2026-11',
    from: '2026-02-24',
    edit: (law) =>
      void one(law.partyNames ?? [], ({ listed }) =>
        listed.includes('Mitsubishi Heavy Industries Shipbuilding Co.'),
      ).names.push({
        name: 'Quuxwell Zosen Kabushiki Kaisha',
        lang: 'en',
        kind: 'legal',
        source: 'invented',
        confidence: 'verified',
      }),
  },
  {
    name: 'a clause of transfer that is not read after all',
    ...mended,
    edit: (law) => void (effectIn(law, OLD, 'list').retransfer = 'clause-not-read'),
  },
  {
    name: 'a clause on trade that was read since',
    kind: 'correction',
    names: 'UEL-2025-4',
    from: '2025-02-04',
    edit: (law) => void delete effectIn(law, 'UEL-2025-4', 'list').tradeBar,
  },
  {
    name: 'the first day of a listing moved',
    kind: 'correction',
    names: OLD,
    from: '2026-07-23',
    edit: (law) => void (effectIn(law, OLD, 'list').from = '2026-07-23'),
  },
  {
    name: 'a delisting',
    ...added,
    edit: (law) =>
      publish(law, [{ type: 'delist', cite: LIMB, limb: 'm2026-30', names: ['Lafert S.p.A.'], from: '2026-11-20' }]),
  },
  {
    name: 'a suspended list',
    ...added,
    edit: (law) =>
      publish(law, [{ type: 'suspend', cite: LIMB, limbs: ['m2026-30'], from: '2026-11-20', until: '2027-05-20' }]),
  },
  {
    name: 'a list that is revoked',
    ...added,
    edit: (law) => publish(law, [{ type: 'revoke', cite: LIMB, limbs: ['m2026-30'], from: '2026-11-20' }]),
  },
]

/** Changes of countermeasures, and a limb that one report calls ended. */
export const faultsOfCountermeasures: readonly Fault[] = [
  { name: 'a new countermeasure whose ban was read', ...added, edit: (law) => publish(law, [counter('read')]) },
  { name: 'a new countermeasure whose ban was not read', ...added, edit: (law) => publish(law, [counter('not-read')]) },
  {
    name: 'a ban on transactions that was read since',
    ...added,
    before: (law) => publish(law, [counter('not-read')]),
    edit: (law) => void (effectIn(law, NOTICE, 'list').order = { clause: 'read', measures: ['transactions-ban'] }),
  },
  {
    name: 'a control that one report calls ended',
    kind: 'law-change',
    names: NOTICE,
    from: '2026-11-20',
    edit: (law) => publish(law, [{ type: 'unsettle', cite: LIMB, limbs: ['a18'], from: '2026-11-20' }]),
  },
]
