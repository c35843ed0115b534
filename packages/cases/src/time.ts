import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'

/** The axes of time: what was known, what comes after knowledge, and the horizon. */
export const time: readonly Case[] = [
  {
    id: 'time-knowledge-day',
    why: "On the last day of the ruleset's knowledge the answer is as on any other.",
    inquiry: {
      asOf: '2026-10-09',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: {
      verdict: ['permit-required'],
      possibleIs: ['permit-required'],
      dualUse: ['1C905.a.4'],
    },
    source: 'DESIGN section 2',
  },
  {
    id: 'time-after-knowledge',
    why: 'The day after, the answer warns.',
    inquiry: {
      asOf: '2026-10-10',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], warnsCode: ['after-knowledge'] },
    source: 'DESIGN section 2 (after what we know)',
  },
  {
    id: 'time-known-at-after-knowledge',
    why: "A knownAt later than the ruleset's knowledge warns too.",
    inquiry: {
      asOf: '2026-03-01',
      knownAt: '2026-12-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], warnsCode: ['after-knowledge'] },
    source: 'DESIGN section 2 (after what we know)',
  },
  {
    id: 'time-18-known-eve',
    why: 'Known the day before its publication, announcement 18 does not exist.',
    inquiry: {
      asOf: '2025-06-01',
      knownAt: '2025-04-03',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], possibleIs: ['no-permit'], dualUse: [] },
    source: 'DESIGN section 2 (knownAt)',
  },
  {
    id: 'time-18-known-day',
    why: 'Known on the day of its publication, it holds.',
    inquiry: {
      asOf: '2025-06-01',
      knownAt: '2025-04-04',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], dualUse: ['1C905.a.4'] },
    source: 'DESIGN section 2 (knownAt)',
  },
  {
    id: 'time-list-known-eve',
    why: 'Known the day before notice 23 of 2026, MP Materials is a buyer like any other.',
    inquiry: {
      asOf: '2026-08-03',
      knownAt: '2026-06-21',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'MP Materials Corp.', kind: 'civil' },
    },
    expect: { verdict: ['permit-required'], possibleIs: ['permit-required'] },
    source: 'DESIGN section 2 (knownAt); MOFCOM announcement 23 of 2026',
  },
  {
    id: 'time-list-known-day',
    why: 'Known on its day, it is control-listed.',
    inquiry: {
      asOf: '2026-08-03',
      knownAt: '2026-06-22',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'MP Materials Corp.', kind: 'civil' },
    },
    expect: { verdict: ['prohibited'] },
    source: 'DESIGN section 2 (knownAt); MOFCOM announcement 23 of 2026',
  },
  {
    id: 'time-extension-not-yet-announced',
    why: 'Known before any word of an extension, the day after the printed end is unsettled all the same.',
    inquiry: {
      asOf: '2026-11-24',
      knownAt: '2026-09-01',
      product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['unsettled'], possibleIs: ['unsettled'], gaps: true },
    source: 'DESIGN section 2 (unsettled: a known date has passed)',
  },
  {
    id: 'time-known-before-suspension-far',
    why: 'Known before the suspension, there is no printed end either.',
    inquiry: {
      asOf: '2026-11-24',
      knownAt: '2025-10-20',
      product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], dualUse: ['1C910.a.5'] },
    source: 'DESIGN section 2 (knownAt)',
  },
  {
    id: 'time-2025-12-01',
    why: 'Nothing of 61 began on 2025-12-01, by what is known today.',
    inquiry: {
      asOf: '2025-12-01',
      product: { form: 'smco-magnet' },
      origin: 'CN',
      ...civilReExport,
    },
    expect: { verdict: ['no-permit'] },
    source: 'Announcements 61 and 70 of 2025',
  },
  {
    id: 'time-horizon-none',
    why: 'For a dysprosium magnet to a buyer on no list nothing changes by itself.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['permit-required'], horizonOn: [] },
    source: 'DESIGN section 4 (horizon)',
  },
  {
    id: 'time-horizon-light',
    why: 'Nor for a light magnet.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], horizonOn: [] },
    source: 'DESIGN section 4 (horizon)',
  },
  {
    id: 'time-horizon-57',
    why: 'For a suspended item the day after the printed end is named.',
    inquiry: {
      asOf: '2026-10-09',
      product: { form: 'ceramic', elements: [{ symbol: 'Er' }] },
      ...civilGermanBuyer,
    },
    expect: { verdict: ['no-permit'], horizonOn: ['2026-11-11'] },
    source: 'Announcement 70 of 2025; DESIGN section 4 (horizon)',
  },
  {
    id: 'time-horizon-61',
    why: 'And for a re-export under 61.',
    inquiry: {
      asOf: '2026-03-01',
      product: { form: 'smco-magnet' },
      origin: 'CN',
      ...civilReExport,
    },
    expect: { verdict: ['no-permit'], horizonOn: ['2026-11-11'] },
    source: 'Announcement 70 of 2025; DESIGN section 4 (horizon)',
  },
]
