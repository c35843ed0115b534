/** Whether a dual-use licence in hand covers a shipment: each condition of the licence and of Decree 792. */
import type { LicenceCase } from './planning-case.ts'
import { good } from './rows.ts'

/** A single licence for 500 kg of magnets with dysprosium for one German motor maker. */
const licence = {
  holder: 'Example Magnets Co., Ltd.',
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
  used: false,
  changeRequest: 'none',
}
const general = { ...licence, form: 'general', quantityKg: 5000, usedKg: 200, used: undefined, validUntil: '2029-01-15' }

/** The export for which it was issued. */
const shipment = {
  asOf: '2026-03-01',
  product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: true }),
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
  exporter: { name: 'Example Magnets Co., Ltd.' },
  quantityKg: 300,
}

type Rest = { licence?: object; shipment?: object }
const told = (
  id: string,
  why: string,
  { licence: stated = {}, shipment: made = {} }: Rest,
  [expected, source]: readonly [expected: LicenceCase['expect'], source: string],
): LicenceCase => ({ id: `licence-${id}`, why, licence: { ...licence, ...stated }, shipment: { ...shipment, ...made }, expect: expected, source })
const covered = { covers: 'yes', action: 'proceed', fails: [], open: [], next: [] } as const
/** Hold because one check fails, with what to do next. */
const held = (fails: string, next: readonly string[], cites: readonly string[] = []): LicenceCase['expect'] => ({
  covers: 'no',
  action: 'hold',
  fails: [fails],
  open: [],
  next,
  cites,
})
/** Hold because one check is open. */
const asked = (open: string): LicenceCase['expect'] => ({ covers: 'unknown', action: 'hold', fails: [], open: [open], next: [] })

const inOrder: readonly LicenceCase[] = [
  told('in-order', 'Every condition is satisfied: it may proceed.', {}, [covered, 'Decree 792 arts. 15(2), 18']),
  told('general-in-order', 'A general licence covers several exports: 4,800 of 5,000 kg are left.', { licence: general }, [covered, 'Decree 792 art. 15(3)']),
  told('heading-names-its-entries', 'A licence for 1C905 is a licence for 1C905.a.4.', { licence: { items: [{ code: '1C905' }] } }, [covered, 'docs/decisions.md 66']),
  told('change-refused', 'A refused application for a change leaves the licence unchanged.', { licence: { changeRequest: 'refused' } }, [covered, 'Decree 792 art. 18(3)']),
  told(
    'not-needed',
    'A motor needs no permit, so it may be shipped even with an expired licence.',
    { licence: { validUntil: '2026-02-01' }, shipment: { product: good('motor', 'Dy', { elementsComplete: true }) } },
    [{ covers: 'not-needed', action: 'proceed', next: ['not-needed'] }, 'MOFCOM FAQ IV (motors)'],
  ),
]

/** A change of a key element: kind of item, destination, end user, end use. */
const keyElements: readonly LicenceCase[] = [
  told(
    'another-item',
    'With terbium in addition: the licence does not name 1C904.a.4, and the kind of item is a key element. Apply again.',
    { shipment: { product: good('ndfeb-magnet', 'Tb, Dy', { elementsComplete: true }) } },
    [held('item', ['new-application'], ['d792-18', 'a18-1c904-a-4']), 'Decree 792 art. 18'],
  ),
  told('item-open', 'The composition of the magnets is open, so it is open whether the licence names them.', { shipment: { product: { form: 'ndfeb-magnet' } } }, [
    asked('item'),
    'Decree 792 art. 15; DESIGN section 3, rule 1',
  ]),
  told('another-destination', 'The licence does not name Austria: apply again.', { shipment: { destination: 'AT' } }, [
    held('destination', ['new-application'], ['d792-18']),
    'Decree 792 art. 18',
  ]),
  told(
    'another-end-user',
    'Another end user: apply again, and stop and report the change.',
    { shipment: { endUser: { name: 'Other Drives GmbH', country: 'DE', kind: 'civil' } } },
    [held('end-user', ['new-application', 'stop-and-report'], ['d792-18', 'd792-25']), 'Decree 792 arts. 18, 25'],
  ),
  told(
    'near-end-user',
    'The same name with another legal form may be another firm: ask.',
    { shipment: { endUser: { name: 'Example Motoren AG', country: 'DE', kind: 'civil' } } },
    [asked('end-user'), 'DESIGN section 3 (Parties: near)'],
  ),
  told('another-end-use', 'Military instead of civil use in Germany: apply again, stop and report.', { shipment: { endUse: { kind: 'military', field: 'none' } } }, [
    held('end-use', ['new-application', 'stop-and-report'], ['d792-18', 'd792-25']),
    'Decree 792 arts. 18, 25',
  ]),
  told('end-use-kind-alone', 'Both are civil, but the end use that the licence names is more specific.', { licence: { endUse: { kind: 'civil' } } }, [
    asked('end-use'),
    'docs/decisions.md 65',
  ]),
]

const paper: readonly LicenceCase[] = [
  told('more-than-it-is-for', 'Quantity is not a key element: apply for a change, which is decided within 20 working days.', { shipment: { quantityKg: 501 } }, [
    held('quantity', ['change-application'], ['d792-18']),
    'Decree 792 art. 18',
  ]),
  told('more-than-is-left', 'A general licence with 4,800 kg left does not cover more.', { licence: general, shipment: { quantityKg: 4801 } }, [
    held('quantity', ['change-application']),
    'Decree 792 arts. 15(3), 18',
  ]),
  told('quantity-open', 'The quantity of the shipment is open.', { shipment: { quantityKg: undefined } }, [asked('quantity'), 'Decree 792 art. 15']),
  told('last-day', 'Valid up to and including 2027-01-14, the day before validUntil.', { shipment: { asOf: '2027-01-14' } }, [
    covered,
    'Decree 792 art. 15(2); docs/decisions.md 65',
  ]),
  told('run-out', 'On the day after its last day it is not valid: apply again.', { shipment: { asOf: '2027-01-15' } }, [
    held('validity', ['apply-anew'], ['d792-15']),
    'Decree 792 art. 15(2)',
  ]),
  told('not-yet-valid', 'It is not valid on the day before its first day either.', { shipment: { asOf: '2026-01-14' } }, [
    held('validity', ['apply-anew']),
    'Decree 792 art. 15(2)',
  ]),
  told('too-long', 'A single licence is valid for one year at most: form or days were misread.', { licence: { validUntil: '2027-01-17' } }, [
    held('term', []),
    'Decree 792 art. 15(2): 单项许可的有效期不超过1年',
  ]),
  told('used', 'A single licence ends with the export for which it was issued.', { licence: { used: true } }, [
    held('unused', ['apply-anew'], ['d792-15']),
    'Decree 792 art. 15(2)',
  ]),
  told('used-in-part', 'A single licence was used for one export, so a remaining quantity is no longer covered.', { licence: { usedKg: 100, used: undefined } }, [
    held('unused', ['apply-anew']),
    'Decree 792 art. 15(2): one export',
  ]),
  told('use-not-stated', 'It must be stated whether the licence was used.', { licence: { used: undefined } }, [asked('unused'), 'docs/decisions.md 65']),
  told('change-pending', 'While an application for a change is pending, the licence must not be used: wait for the decision.', { licence: { changeRequest: 'pending' } }, [
    held('change-request', ['await-decision'], ['d792-18']),
    'Decree 792 art. 18(3)',
  ]),
  told('passed-on', 'It was issued to another exporter, and may not be passed on.', { shipment: { exporter: { name: 'Ningbo Sample Trading Co., Ltd.' } } }, [
    held('holder', [], ['ecl-35']),
    'Export Control Law art. 35; docs/decisions.md 65',
  ]),
  told('form-not-to-be-had', 'A certificate by registration is for repairs, exhibitions and aircraft parts; this is a sale.', { licence: { form: 'certificate' } }, [
    held('form', ['apply-anew'], ['d792-19']),
    'Decree 792 art. 19',
  ]),
]

const beyond: readonly LicenceCase[] = [
  told(
    'prohibited',
    'To a military user in the United States the export is prohibited with or without a licence, and there is nothing to do next.',
    {
      licence: { endUse: { kind: 'military', field: 'none' }, endUsers: [{ name: 'Example Defense LLC' }], destinations: ['US'] },
      shipment: { destination: 'US', endUse: { kind: 'military', field: 'none' }, endUser: { name: 'Example Defense LLC', kind: 'military' } },
    },
    [{ covers: 'no', action: 'hold', fails: ['export-allowed'], next: [], cites: ['a46-1'] }, 'MOFCOM announcement 46 of 2024, item 1'],
  ),
  told(
    'ordinary-licence-open',
    'Dysprosium oxide is also in the ordinary catalogue; it is open whether both licences are needed.',
    { licence: { items: [{ code: '1C905.b' }] }, shipment: { product: good('separated-oxide', 'Dy') } },
    [asked('other-permits'), 'DESIGN, ordinary export licence (for y forms under an in-force dual-use entry)'],
  ),
  told(
    'before-the-decree',
    'Before 2024-12-01, other rules on forms and terms of licences applied, which were not read: ask.',
    {
      licence: { validFrom: '2024-06-01', validUntil: '2025-06-01', endUse: { kind: 'wmd', field: 'none' } },
      shipment: { asOf: '2024-11-30', product: good('target', 'La'), endUse: { kind: 'wmd', field: 'none' } },
    },
    [asked('decree'), 'legal-process.json: Decree 792 effective 2024-12-01'],
  ),
  told(
    'two-users-of-a-single',
    'A single licence is for one end user, so the stated one is invalid.',
    { licence: { endUsers: [{ name: 'Example Motoren GmbH' }, { name: 'Beispiel Antriebe AG' }] } },
    [{ refused: 'out-of-range at /endUsers' }, 'Decree 792 art. 15(2)'],
  ),
]

export const licences: readonly LicenceCase[] = [...inOrder, ...keyElements, ...paper, ...beyond]
