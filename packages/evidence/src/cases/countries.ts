import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Announcements 46 of 2024 (United States) and 1 of 2026 (Japan): military users and uses, on each side of their days. */
export const countries: readonly Case[] = [
  ...alike(
    {
      source: 'MOFCOM announcement 46 of 2024, item 1, from 2024-12-03',
      product: good('metal', 'Ce', { particleSizeMicron: 100 }),
      destination: 'US',
      endUse: { kind: 'military' },
      endUser: { name: 'Example Works', kind: 'civil', listed: 'none' },
    },
    [
      row('us-46-eve', 'The day before announcement 46, cerium powder for a United States military use only needs a licence.', [
        { asOf: '2024-12-02' },
        certain('permit-required', { horizonOn: ['2024-12-03'] }),
      ]),
      row('us-46-day', 'From 2024-12-03 it is prohibited.', [{ asOf: '2024-12-03' }, certain('prohibited', { restrictions: ['us-military'], action: 'stop' })]),
    ],
  ),
  ...alike({ source: 'MOFCOM announcement 46 of 2024, item 1, from 2024-12-03', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US' }, [
    row('us-military-use', 'A dysprosium magnet to a military use in the United States is prohibited.', [
      { asOf: '2025-06-01', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('prohibited', { restrictions: ['us-military'] }),
    ]),
    row('us-military-user', 'Exports to a military user are prohibited even for a civil use.', [
      { asOf: '2025-06-01', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'military', listed: 'none' } },
      certain('prohibited', { restrictions: ['us-military'] }),
    ]),
    row('us-civil', 'A civil user with a civil use in the United States needs a licence.', [
      { asOf: '2025-06-01', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required'),
    ]),
    row('us-item-1-not-suspended', 'Announcement 72 suspends only item 2: item 1 applies.', [
      { asOf: '2025-11-09', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      gives('prohibited'),
      'MOFCOM announcement 72 of 2025 (does_not_suspend)',
    ]),
    row('us-item-1-after-72', 'After the end of announcement 72, item 1 applies as before.', [
      { asOf: '2026-11-28', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      gives('prohibited'),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, scope', destination: 'US', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } }, [
    row('us-military-light', 'A light magnet is not a dual-use item: it is free, even for a military use.', [
      { asOf: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) },
      certain('no-permit'),
    ]),
    row('us-military-ordinary', 'Neodymium metal to a United States military use needs the ordinary licence and is not prohibited.', [
      { asOf: '2025-06-01', product: good('metal', 'Nd') },
      certain('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('us-military-motor', 'A motor is outside 18 by interpretation, so it is not a dual-use item.', [
      { asOf: '2025-10-01', product: good('motor', 'Nd, Dy') },
      certain('no-permit'),
      'MOFCOM FAQ IV; DESIGN section 3, scope',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, scope', product: good('ndfeb-magnet', 'Nd, Dy') }, [
    row('us-user-elsewhere', 'Exports to a United States military user are prohibited, whatever the destination.', [
      { asOf: '2025-06-01', destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'military', listed: 'none', country: 'US' } },
      gives('prohibited'),
      'MOFCOM announcement 46 of 2024, item 1, from 2024-12-03 ("to US military users")',
    ]),
    row('us-kind-open', 'It is open whether the user is military: at least a licence, perhaps a prohibition, and the answer asks.', [
      { asOf: '2025-06-01', destination: 'US', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', listed: 'none' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.kind' }),
      'MOFCOM announcement 46 of 2024, item 1, from 2024-12-03; DESIGN section 3, rules 1 and 5',
    ]),
    row('de-kind-open', 'For Germany the same open fact does not matter.', [
      { asOf: '2025-06-01', destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', country: 'DE', listed: 'none' } },
      certain('permit-required'),
    ]),
    row('de-military', 'Neither 46 nor 1 of 2026 is about Germany: a military use there needs a licence.', [
      { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none', country: 'DE' } },
      certain('permit-required'),
    ]),
  ]),
  ...alike({ source: 'MOFCOM announcement 1 of 2026, from 2026-01-06', destination: 'JP' }, [
    row('jp-1-eve', 'The day before announcement 1 of 2026 a military use in Japan needs a licence; the answer says what comes tomorrow.', [
      { asOf: '2026-01-05', product: good('ndfeb-magnet', 'Nd, Dy'), endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required', { horizonOn: ['2026-01-06'] }),
    ]),
    row('jp-1-day', 'From 2026-01-06 it is prohibited.', [
      { asOf: '2026-01-06', product: good('ndfeb-magnet', 'Nd, Dy'), endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('prohibited', { restrictions: ['japan-military'] }),
    ]),
    row('jp-military-user', 'Exports to a Japanese military user are prohibited even for a civil use.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'military', listed: 'none' } },
      certain('prohibited', { restrictions: ['japan-military'] }),
    ]),
    row('jp-civil', 'Announcement 1 does not prohibit all exports to Japan.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required', { restrictions: ['japan-military'] }),
      'MOFCOM announcement 1 of 2026, from 2026-01-06 ("not a ban on all dual-use exports to Japan"; "any other end user/use that helps raise Japan\'s military strength")',
    ]),
    row('jp-civil-user-elsewhere', 'The goods go to Korea and their civil user is in Japan: the answer names the further uses that are barred.', [
      {
        asOf: '2026-03-01',
        product: good('ndfeb-magnet', 'Nd, Dy'),
        destination: 'KR',
        endUse: { kind: 'civil' },
        endUser: { name: 'Example Works', kind: 'civil', country: 'JP', listed: 'none' },
      },
      certain('permit-required', { restrictions: ['japan-military'] }),
    ]),
    row('jp-military-ordinary', 'Neodymium metal to a Japanese military use is not prohibited.', [
      { asOf: '2026-03-01', product: good('metal', 'Nd'), endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required', { dualUse: [] }),
      'DESIGN section 3, scope',
    ]),
  ]),
  ...alike({ source: 'MOFCOM announcement 1 of 2026, from 2026-01-06', endUse: { kind: 'military' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } }, [
    row('jp-military-suspended-entry', 'An erbium fibre is under a suspended entry, so the prohibition does not apply.', [
      { asOf: '2026-03-01', product: good('optical-fibre', 'Er', { elementsComplete: true }), destination: 'JP' },
      certain('no-permit'),
      'DESIGN section 3, scope (in-force dual-use entry)',
    ]),
    row('jp-known-eve', 'Known the day before its publication, announcement 1 does not exist.', [
      { asOf: '2026-02-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', knownAt: '2026-01-05' },
      certain('permit-required'),
    ]),
    row('jp-known-day', 'Known on the day of its publication, it prohibits.', [
      { asOf: '2026-02-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'JP', knownAt: '2026-01-06' },
      gives('prohibited'),
    ]),
    row('destination-open-military', 'Destination open, use military: prohibited to the United States and Japan, a licence elsewhere.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy') },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'destination' }),
      'DESIGN section 3, rule 1 (destinations US, JP, one other)',
    ]),
    row('destination-open-military-2025', 'Before announcement 1 of 2026 the destination matters for the United States only.', [
      { asOf: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Dy') },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'] }),
      'DESIGN section 3, rule 1',
    ]),
  ]),
  row('us-46-military-user-of-open-country', 'A military user in Korea whose country is not stated is presumed Korean, and the answer says so.', [
    { asOf: '2026-03-01', product: good('compound', 'Gd'), destination: 'KR', endUse: { kind: 'civil' }, endUser: { kind: 'military', listed: 'none' } },
    gives('permit-required', { assumes: ['endUser.country'] }),
    'MOFCOM announcement 46 of 2024, item 1 (any United States military user); docs/decisions.md 8 and 50',
  ]),
  row('re-46-user-of-open-kind-and-country', 'Re-exported in Europe to a user without stated kind and country: the answer states the presumption.', [
    { asOf: '2026-03-01', product: good('compound', 'Gd'), exportedFrom: 'DE', destination: 'KR', endUse: { kind: 'civil' }, endUser: { listed: 'none' } },
    gives('no-permit', { assumes: ['endUser.country'] }),
    'DESIGN section 3, scope (any user of the United States); docs/decisions.md 50',
  ]),
  row('us-46-military-user-of-united-states-abroad', 'If the same user is stated to be in the United States, the export is prohibited.', [
    { asOf: '2026-03-01', product: good('compound', 'Gd'), destination: 'KR', endUse: { kind: 'civil' }, endUser: { kind: 'military', country: 'US', listed: 'none' } },
    certain('prohibited'),
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
]
