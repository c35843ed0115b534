import type { Case } from './case.ts'
import { alike, certain, good, row } from './rows.ts'

/** Which parties the lists apply to, and listings stated without a name. */
export const lists: readonly Case[] = [
  ...alike(
    {
      source: 'DESIGN section 3, scope',
      asOf: '2026-07-01',
      destination: 'DE',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
    },
    [
      row('list-importer', 'A control-listed importer is enough, though the end user is on no list.', [
        { product: good('ndfeb-magnet', 'Nd, Dy'), importer: { name: 'MP Materials Corp.' } },
        certain('prohibited', { restrictions: ['control-list'] }),
        'DESIGN section 3, scope (lists bind importers, consignees and end users alike)',
      ]),
      row('list-consignee', 'A control-listed consignee is enough.', [
        { product: good('ndfeb-magnet', 'Nd, Dy'), consignees: [{ name: 'Example Spedition GmbH' }, { name: 'MP Materials Corp.' }] },
        certain('prohibited'),
      ]),
      row('list-importer-unreliable', 'An importer on the unreliable-entity list is enough for any good.', [
        { product: good('ndfeb-magnet', 'Nd, Pr'), importer: { name: 'DZYNE Technologies' } },
        certain('prohibited'),
      ]),
    ],
  ),
  ...alike({ source: 'DESIGN section 3, scope', destination: 'US', endUse: { kind: 'civil', field: 'none' } }, [
    row('list-control-light-good', 'The control list does not apply to a good under no dual-use entry.', [
      { asOf: '2026-07-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      certain('no-permit'),
    ]),
    row('list-control-ordinary-good', 'Neodymium oxide to MP Materials needs the ordinary licence and is not prohibited.', [
      { asOf: '2026-07-01', product: good('separated-oxide', 'Nd'), endUser: { name: 'MP Materials Corp.', kind: 'civil' } },
      certain('permit-required', { dualUse: [], exportLicenceVerdict: ['permit-required'] }),
    ]),
    row('list-countermeasure', 'A countermeasure whose ban on transactions was read bars every good.', [
      { asOf: '2026-09-01', product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { name: 'Compliance Testing LLC', kind: 'civil' } },
      certain('prohibited', { action: 'stop', cites: ['order2026-3'] }),
      'MOFCOM order 3 of 2026; DESIGN section 3, scope',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (listed without a name)', asOf: '2026-07-01', destination: 'DE', endUse: { kind: 'civil' } }, [
    row('list-control-without-name', 'A control listing stated without a name means one in force on the day.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), endUser: { kind: 'civil', listed: 'control-list' } },
      certain('prohibited'),
    ]),
    row('list-unreliable-without-name', 'An unreliable-entity listing stated without a name prohibits any good.', [
      { product: good('ndfeb-magnet', 'Nd, Pr'), endUser: { kind: 'civil', listed: 'unreliable-entity' } },
      certain('prohibited'),
    ]),
    row('list-control-without-name-light', 'A light magnet is free even with a control listing without a name.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), endUser: { kind: 'civil', listed: 'control-list' } },
      certain('no-permit'),
      'DESIGN section 3, scope',
    ]),
    row('list-none-without-name', 'Stated to be on no list, without a name: one verdict.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), endUser: { kind: 'civil', listed: 'none' } },
      certain('permit-required'),
      'DESIGN section 3, rules 1 and 2',
    ]),
  ]),
]
