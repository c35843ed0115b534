import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Announcement 57 of 2025: its days, its suspension before its first day, and each entry as known before the suspension was published. */
export const announcement57: readonly Case[] = [
  ...alike(civilGermanBuyer, [
    row('a57-published', 'On the day 57 is published the fibre is still free; by what is known today it never came into force.', [
      { asOf: '2025-10-09', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], horizonOn: ['2026-11-11'] }),
      'MOFCOM & GACC announcement 57 of 2025; MOFCOM & GACC announcement 70 of 2025',
    ]),
    row('a57-eve-of-suspension', 'The day before the suspension 57 has not yet begun.', [
      { asOf: '2025-11-06', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      gives('no-permit', { dualUse: [], horizonOn: ['2026-11-11'] }),
      'MOFCOM & GACC announcement 57 of 2025, effective 2025-11-08; MOFCOM & GACC announcement 70 of 2025',
    ]),
    row('a57-suspended-before-first-day', 'The suspension runs from 2025-11-07, before the first day of 57.', [
      { asOf: '2025-11-07', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], items: [{ code: '1C910.a.5', state: 'suspended' }] }),
      'MOFCOM & GACC announcement 70 of 2025; DESIGN section 2 (a suspension runs, even before the first day)',
    ]),
    row('a57-first-day-suspended', 'On 2025-11-08 the announcement would have begun; it is suspended.', [
      { asOf: '2025-11-08', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], items: [{ code: '1C910.a.5', state: 'suspended' }] }),
      'MOFCOM & GACC announcement 57 of 2025; MOFCOM & GACC announcement 70 of 2025',
    ]),
    row('a57-last-printed-day', 'The printed last day counts as suspended; the text does not say whether it is included.', [
      { asOf: '2026-11-10', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], warnsCode: ['last-day-unclear'], items: [{ code: '1C910.a.5', state: 'suspended' }], horizonOn: ['2026-11-11'] }),
      'MOFCOM & GACC announcement 70 of 2025 (until_inclusive: unclear); DESIGN section 2',
    ]),
    row('a57-day-after-edge', 'As known on 2026-11-24, no instrument says what applies from 2026-11-11 on.', [
      { asOf: '2026-11-11', knownAt: '2026-11-24', product: good('optical-fibre', 'Er') },
      certain('unsettled', {
        dualUse: [],
        dualUseVerdict: ['unsettled'],
        gaps: true,
        warnsCode: ['extension-announced'],
        action: 'hold',
        items: [{ code: '1C910.a.5', state: 'unsettled' }],
      }),
      'MOFCOM & GACC announcement 70 of 2025; horizon-and-extension.json; DESIGN section 2',
    ]),
    row('a57-announced-day', 'As known on 2026-11-24, the announced 10 January 2027 is an intention, not a rule: the day is unsettled, and the answer names the announcement.', [
      { asOf: '2027-01-10', knownAt: '2026-11-24', product: good('optical-fibre', 'Er') },
      certain('unsettled', { gaps: true, warnsCode: ['extension-announced'] }),
      'horizon-and-extension.json (engine_advice)',
    ]),
    row('a57-after-announced-day', 'As known on 2026-11-24, nothing is known of the day after the announced one either.', [
      { asOf: '2027-01-11', knownAt: '2026-11-24', product: good('optical-fibre', 'Er') },
      certain('unsettled', { gaps: true }),
      'horizon-and-extension.json (engine_advice)',
    ]),
    row('a57-known-eve', 'As known on 20 October 2025: on 7 November the announcement has not begun, and begins the next day.', [
      { asOf: '2025-11-07', knownAt: '2025-10-20', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      gives('no-permit', { dualUse: [], horizonOn: ['2025-11-08'] }),
      'MOFCOM & GACC announcement 57 of 2025, effective 2025-11-08',
    ]),
    row('a57-known-first-day', 'Known on 20 October 2025: on 8 November the fibre needs a licence.', [
      { asOf: '2025-11-08', knownAt: '2025-10-20', product: good('optical-fibre', 'Er') },
      certain('permit-required', { dualUse: ['1C910.a.5'] }),
      'MOFCOM & GACC announcement 57 of 2025, effective 2025-11-08',
    ]),
    row('a57-known-before-suspension', 'As known the day before announcement 70 was published: 57 is about to begin.', [
      { asOf: '2025-11-08', knownAt: '2025-11-06', product: good('optical-fibre', 'Er') },
      gives('permit-required', { dualUse: ['1C910.a.5'] }),
      'MOFCOM & GACC announcement 70 of 2025, published 2025-11-07',
    ]),
    row('a57-known-on-suspension-day', 'Known on the day announcement 70 was published: 57 is suspended.', [
      { asOf: '2025-11-08', knownAt: '2025-11-07', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      gives('no-permit', { dualUse: [] }),
      'MOFCOM & GACC announcement 70 of 2025, published 2025-11-07',
    ]),
    row('a57-known-before-publication', 'Known the day before 57 was published: no such control.', [
      { asOf: '2026-03-01', knownAt: '2025-10-08', product: good('optical-fibre', 'Er', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], horizonOn: [] }),
      'MOFCOM & GACC announcement 57 of 2025, published 2025-10-09',
    ]),
    row('a57-known-on-publication', 'As known on the day 57 was published: it applies from November on.', [
      { asOf: '2026-03-01', knownAt: '2025-10-09', product: good('optical-fibre', 'Er') },
      gives('permit-required', { dualUse: ['1C910.a.5'] }),
      'MOFCOM & GACC announcement 57 of 2025, published 2025-10-09',
    ]),
    row('a57-metal-ho', 'Holmium metal is 1C909.a.1.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('metal', 'Ho') },
      certain('permit-required', { dualUse: ['1C909.a.1'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.1',
    ]),
    row('a57-metal-ho-suspended', 'While 57 is suspended holmium metal needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('metal', 'Ho') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 70 of 2025; export licence catalogue 2026 (light-REE rule)',
    ]),
    row('a57-oxide-ho', 'Holmium oxide is 1C909.b.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('separated-oxide', 'Ho') },
      gives('permit-required', { dualUse: ['1C909.b'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.b',
    ]),
    row('a57-compound-ho', 'A compound of holmium is 1C909.c.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('compound', 'Ho') },
      gives('permit-required', { dualUse: ['1C909.c'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.c',
    ]),
    row('a57-target-ho', 'The pure holmium target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Ho', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C909.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a (targets)',
    ]),
    row('a57-crystal-ho', 'Crystal material with holmium is named in 57, unlike in 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('crystal', 'Ho') },
      certain('permit-required', { dualUse: ['1C909.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a (crystal materials)',
    ]),
    row('a57-metal-er', 'Erbium metal is 1C910.a.1.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('metal', 'Er') },
      certain('permit-required', { dualUse: ['1C910.a.1'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.1',
    ]),
    row('a57-metal-er-suspended', 'While 57 is suspended erbium metal needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('metal', 'Er') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 70 of 2025; export licence catalogue 2026 (light-REE rule)',
    ]),
    row('a57-oxide-er', 'Erbium oxide is 1C910.b.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('separated-oxide', 'Er') },
      gives('permit-required', { dualUse: ['1C910.b'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.b',
    ]),
    row('a57-compound-er', 'A compound of erbium is 1C910.c.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('compound', 'Er') },
      gives('permit-required', { dualUse: ['1C910.c'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.c',
    ]),
    row('a57-target-er', 'The pure erbium target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Er', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C910.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a (targets)',
    ]),
    row('a57-crystal-er', 'Crystal material with erbium is named in 57, unlike in 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('crystal', 'Er') },
      certain('permit-required', { dualUse: ['1C910.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a (crystal materials)',
    ]),
    row('a57-metal-tm', 'Thulium metal is 1C911.a.1.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('metal', 'Tm') },
      certain('permit-required', { dualUse: ['1C911.a.1'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.a.1',
    ]),
    row('a57-metal-tm-suspended', 'While 57 is suspended thulium metal needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('metal', 'Tm') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 70 of 2025; export licence catalogue 2026 (light-REE rule)',
    ]),
    row('a57-oxide-tm', 'Thulium oxide is 1C911.b.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('separated-oxide', 'Tm') },
      gives('permit-required', { dualUse: ['1C911.b'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.b',
    ]),
    row('a57-compound-tm', 'A compound of thulium is 1C911.c.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('compound', 'Tm') },
      gives('permit-required', { dualUse: ['1C911.c'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.c',
    ]),
    row('a57-target-tm', 'The pure thulium target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Tm', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C911.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.a (targets)',
    ]),
    row('a57-crystal-tm', 'Crystal material with thulium is named in 57, unlike in 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('crystal', 'Tm') },
      certain('permit-required', { dualUse: ['1C911.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.a (crystal materials)',
    ]),
    row('a57-metal-eu', 'Europium metal is 1C912.a.1.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('metal', 'Eu') },
      certain('permit-required', { dualUse: ['1C912.a.1'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a.1',
    ]),
    row('a57-metal-eu-suspended', 'While 57 is suspended europium metal needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('metal', 'Eu') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 70 of 2025; export licence catalogue 2026 (light-REE rule)',
    ]),
    row('a57-oxide-eu', 'Europium oxide is 1C912.b.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('separated-oxide', 'Eu') },
      gives('permit-required', { dualUse: ['1C912.b'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.b',
    ]),
    row('a57-compound-eu', 'A compound of europium is 1C912.c.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('compound', 'Eu') },
      gives('permit-required', { dualUse: ['1C912.c'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.c',
    ]),
    row('a57-target-eu', 'The pure europium target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Eu', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C912.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a (targets)',
    ]),
    row('a57-crystal-eu', 'Crystal material with europium is named in 57, unlike in 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('crystal', 'Eu') },
      certain('permit-required', { dualUse: ['1C912.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a (crystal materials)',
    ]),
    row('a57-metal-yb', 'Ytterbium metal is 1C913.a.1.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('metal', 'Yb') },
      certain('permit-required', { dualUse: ['1C913.a.1'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.a.1',
    ]),
    row('a57-metal-yb-suspended', 'While 57 is suspended ytterbium metal needs the ordinary licence only.', [
      { asOf: '2026-03-01', product: good('metal', 'Yb') },
      certain('permit-required', { dualUse: [], dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'] }),
      'MOFCOM & GACC announcement 70 of 2025; export licence catalogue 2026 (light-REE rule)',
    ]),
    row('a57-oxide-yb', 'Ytterbium oxide is 1C913.b.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('separated-oxide', 'Yb') },
      gives('permit-required', { dualUse: ['1C913.b'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.b',
    ]),
    row('a57-compound-yb', 'A compound of ytterbium is 1C913.c.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('compound', 'Yb') },
      gives('permit-required', { dualUse: ['1C913.c'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.c',
    ]),
    row('a57-target-yb', 'The pure ytterbium target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Yb', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C913.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.a (targets)',
    ]),
    row('a57-crystal-yb', 'Crystal material with ytterbium is named in 57, unlike in 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('crystal', 'Yb') },
      certain('permit-required', { dualUse: ['1C913.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.a (crystal materials)',
    ]),
    row('a57-alloy-ho-cu', 'Ho-Cu is a named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Ho', { alloyedWith: ['Cu'] }) },
      certain('permit-required', { dualUse: ['1C909.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.2',
    ]),
    row('a57-alloy-ho-mg', 'Ho-Mg is a named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Ho', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C909.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.2',
    ]),
    row('a57-alloy-ho-fe', 'Ho-Fe is a named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Ho', { alloyedWith: ['Fe'] }) },
      certain('permit-required', { dualUse: ['1C909.a.2'], exportLicenceVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.2',
    ]),
    row('a57-alloy-er-al', 'Er-Al is a named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Er', { alloyedWith: ['Al'] }) },
      certain('permit-required', { dualUse: ['1C910.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.2',
    ]),
    row('a57-alloy-eu-mg', 'Eu-Mg is a named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Eu', { alloyedWith: ['Mg'] }) },
      certain('permit-required', { dualUse: ['1C912.a.2'], exportLicenceVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a.2',
    ]),
    row('a57-alloy-er-cu', 'Erbium-copper is not named; a reserved number names nothing.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Er', { alloyedWith: ['Cu'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.2',
    ]),
    row('a57-alloy-superset', 'Erbium-aluminium-magnesium is more than the named alloy.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Er', { alloyedWith: ['Al', 'Mg'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'DESIGN section 3 (superset of a named set); 1C910.a.2',
    ]),
    row('a57-alloy-tm', 'Thulium has no alloy entry.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Tm', { alloyedWith: ['Al'] }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911; DESIGN section 3',
    ]),
    row('a57-alloy-yb', 'Whether 1C913 names alloys was not read.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('alloy', 'Yb', { alloyedWith: ['Al'] }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913 (not read); DESIGN section 3',
    ]),
    row('a57-target-ho-cu', 'The holmium-copper target is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('target', 'Ho', { alloyedWith: ['Cu'] }) },
      gives('permit-required', { dualUse: ['1C909.a.3'] }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.3',
    ]),
    row('a57-named-magnet-ho', 'Permanent magnet material with holmium is named in 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('ndfeb-magnet', 'Nd, Ho') },
      certain('permit-required', { dualUse: ['1C909.a.4'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.4',
    ]),
    row('a57-named-refrigeration-ho', 'Magnetic refrigeration material with holmium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('magnetic-refrigeration-material', 'Ho', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C909.a.6'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.6',
    ]),
    row('a57-named-magnetostrictive-ho', 'Magnetostrictive material with holmium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('magnetostrictive-material', 'Ho', { alloyedWith: [] }) },
      certain('permit-required', { dualUse: ['1C909.a.7'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C909.a.7',
    ]),
    row('a57-named-fibre-er', 'Optical fibre material with erbium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('optical-fibre', 'Er') },
      certain('permit-required', { dualUse: ['1C910.a.5'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.5',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (57 likewise, except that the interpretations speak of 18 only)', ...civilGermanBuyer }, [
    row('a57-named-hydrogen-er', 'Hydrogen storage material with erbium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('hydrogen-storage-material', 'La, Er') },
      certain('permit-required', { dualUse: ['1C910.a.6'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.6',
    ]),
    row('a57-named-ceramic-er', 'Ceramic material with erbium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('ceramic', 'Er') },
      certain('permit-required', { dualUse: ['1C910.a.7'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C910.a.7',
    ]),
    row('a57-named-phosphor-tm', 'Luminescent material with thulium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('phosphor', 'Tm') },
      certain('permit-required', { dualUse: ['1C911.a.4'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C911.a.4',
    ]),
    row('a57-named-phosphor-eu', 'Phosphor with europium is named; the interpretations are only about 18.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('phosphor', 'Eu') },
      certain('permit-required', { dualUse: ['1C912.a.4'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a.4',
    ]),
    row('a57-named-fibre-yb', 'Optical fibre material with ytterbium is named.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('optical-fibre', 'Yb') },
      certain('permit-required', { dualUse: ['1C913.a'], exportLicence: false }),
      'MOFCOM & GACC announcement 57 of 2025, 1C913.a',
    ]),
    row('a57-named-hydrogen-eu', '57 names hydrogen-absorbing material with europium, which a storage material arguably is.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('hydrogen-storage-material', 'La, Eu') },
      { verdict: ['permit-required', 'unsettled'], exportLicence: false },
      'MOFCOM & GACC announcement 57 of 2025, 1C912.a.6',
    ]),
    row('a57-doubt-rotor-ho', '57 does not name a rotor with holmium magnets, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('motor-rotor', 'Nd, Ho') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-motor-ho', '57 does not name a motor with holmium magnets, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('motor', 'Nd, Ho') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-phosphor-er', '57 does not name a phosphor with erbium, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('phosphor', 'Er', { elementsComplete: true }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-fibre-ho', '57 does not name a fibre with holmium, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('optical-fibre', 'Ho', { elementsComplete: true }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-hydrogen-ho', '57 does not name a hydrogen storage material with holmium, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('hydrogen-storage-material', 'La, Ho', { elementsComplete: true }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-medicament-yb', '57 does not name a medicament with ytterbium, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('medicament', 'Yb') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-doubt-catalyst-ho', '57 does not name a calcined catalyst with holmium, and no interpretation is about 57.', [
      { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('catalyst', 'Ho', { processing: 'deep' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
    ]),
    row('a57-magnet-ho-suspended', 'While 57 is suspended a holmium magnet is free.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Ho', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], horizonOn: ['2026-11-11'] }),
      'MOFCOM & GACC announcement 70 of 2025',
    ]),
    row('a57-magnet-ho-after-edge', 'After the printed last day a holmium magnet is unsettled.', [
      { asOf: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Ho', { elementsComplete: true }) },
      certain('unsettled', { gaps: true, dualUse: [] }),
      'MOFCOM & GACC announcement 70 of 2025; DESIGN section 3, rule 4',
    ]),
    row('a57-gap-without-effect', 'A magnet that 18 reaches because of dysprosium needs a licence whatever the state of 57; the answer still names the gap.', [
      { asOf: '2026-11-24', product: good('ndfeb-magnet', 'Nd, Dy, Ho') },
      certain('permit-required', { gaps: true, dualUse: ['1C905.a.4'] }),
      'DESIGN section 3, rule 4',
    ]),
    row('a57-oxide-after-edge', 'Holmium oxide needs the ordinary licence on either reading; the dual-use licence alone is unsettled.', [
      { asOf: '2026-11-24', product: good('separated-oxide', 'Ho') },
      certain('permit-required', { gaps: true, dualUseVerdict: ['unsettled'], exportLicence: true }),
      'DESIGN section 3, rules 4 and 5',
    ]),
  ]),
]
