import type { Case } from './case.ts'
import { certain, gives, good, row } from './rows.ts'

const SOURCE = 'DESIGN sections 3 (parties) and 8; party-names.json'

const magnet = good('ndfeb-magnet', 'Nd, Dy')

/** A magnet with dysprosium for civil use to one buyer, on a day on which announcements 35 of 2025 and 11 and 30 of 2026 are in force. */
const soldTo = (endUser: object, asOf = '2026-11-24', product: object = magnet): object => ({
  asOf,
  product,
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { kind: 'civil', ...endUser },
})

const met = (id: string, why: string, [endUser, expect]: readonly [endUser: object, expect: Case['expect']]): Case => row(`screened-${id}`, why, [soldTo(endUser), expect, SOURCE])

const CLEARED = { listed: 'Rheinmetall AG', notice: 'MOFCOM-2026-30', met: 'Rheinmetall AG' }
const cleared = (clearance: object): object => soldTo({ name: 'Rheinmetall GmbH', cleared: [{ ...CLEARED, on: '2026-09-01', why: 'A baker of Kassel.', ...clearance }] })

/** Real spellings of names, clearances, and what answers say about a party whatever the verdict. */
export const screenedNames: readonly Case[] = [
  met('japanese-legal-name', 'The registered name in Japanese, verified for this party, is the listed party.', [
    { name: '三菱重工航空エンジン株式会社' },
    certain('prohibited', { warnsCode: ['listed-party'] }),
  ]),
  met('traditional-characters', 'A printed Chinese name in Traditional characters is the same name.', [
    { name: '漢翔航空工業股份有限公司' },
    certain('prohibited', { warnsCode: ['listed-party'] }),
  ]),
  met('legal-form-written-out', 'Aktiengesellschaft and AG are one legal form.', [
    { name: 'Rheinmetall Aktiengesellschaft' },
    certain('prohibited', { warnsCode: ['listed-party'] }),
  ]),
  met('legal-form-inside', 'The unit with the legal form of its company in the middle of its name is near.', [
    { name: 'Kawasaki Heavy Industries, Ltd. Aerospace Systems Company' },
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed', warnsCode: ['listed-party'] },
  ]),
  met('division', 'A name before «a division of» is near on its own.', [
    { name: 'Raytheon Missiles and Defense, a division of RTX' },
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
  ]),
  met('unit-of', 'Trade documents may name the legal entity of which the listed party is a unit.', [
    { name: '川崎重工業株式会社' },
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
  ]),
  met('former-name', 'A former name is a near match and does not decide.', [
    { name: 'Fabrique Nationale d’Armes de Guerre' },
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
  ]),
  met('register-name', 'A name found only in a register that does not show its owner causes a question and never decides.', [
    { name: 'Echodyne Corp.' },
    { warnsCode: ['listed-party'] },
  ]),
  met('ambiguous-elsewhere', '中科院 is NCSIST for a party of Taiwan only.', [{ name: '中科院', country: 'CN' }, certain('permit-required', { warnsNot: ['listed-party'] })]),
  met('ambiguous-there', '中科院 of Taiwan is near NCSIST.', [
    { name: '中科院', country: 'TW' },
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
  ]),
  met('another-firm', 'A longer name that ends with a listed one is another firm.', [
    { name: '守谷輸送機工業株式会社' },
    certain('permit-required', { warnsNot: ['listed-party'] }),
  ]),
  met('group-parent', 'The parent of listed parties is not listed itself; the answer states the relation.', [
    { name: 'Mitsubishi Heavy Industries, Ltd.' },
    certain('permit-required', { warnsCode: ['group-of-listed-party'], warnsNot: ['listed-party'] }),
  ]),
  met('family', 'A company that bears the name of a listed one is not listed: the answer says so, and nothing else changes.', [
    { name: 'Cubic Telecom Limited', country: 'IE' },
    certain('permit-required', { warnsCode: ['family-of-listed-party'], warnsNot: ['listed-party'] }),
  ]),
  row('screened-no-permit-and-listed', 'A rotor is generally outside; the answer says that its buyer is on the control list, and what follows if the rotor is not outside.', [
    soldTo({ name: 'MP Materials Corp.' }, '2026-11-24', { form: 'motor-rotor', elements: magnet.elements, elementsComplete: true }),
    gives('no-permit', { warnsCode: ['listed-party', 'listed-party-if-controlled', 'generally'] }),
    SOURCE,
  ]),
  row('screened-suspended-is-said', 'A suspended listing changes no verdict, but the answer names it.', [
    soldTo({ name: 'Source Intelligence, Inc.' }, '2026-03-01'),
    certain('permit-required', { warnsCode: ['listed-party'] }),
    SOURCE,
  ]),
  row('screened-near-not-cleared', 'A listed name with another legal form is near, and the answer asks about it.', [
    soldTo({ name: 'Rheinmetall GmbH' }),
    { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
    SOURCE,
  ]),
  row('screened-cleared', 'A cleared near match is another party.', [
    cleared({}),
    certain('permit-required', { holds: { 'cleared/0/outcome': 'used' }, warnsNot: ['listed-party'] }),
    SOURCE,
  ]),
  row('screened-cleared-first-day', 'A clearance is valid from the day on which the match was checked.', [
    cleared({ on: '2026-11-24' }),
    { possibleIs: ['permit-required'], holds: { 'cleared/0/outcome': 'used' } },
    SOURCE,
  ]),
  row('screened-cleared-later', 'On the day before, it is not valid yet.', [
    cleared({ on: '2026-11-25' }),
    { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'not-yet' } },
    SOURCE,
  ]),
  row('screened-cleared-last-day', 'A clearance is valid until the day before its end, which is a coming change.', [
    cleared({ until: '2026-11-25' }),
    { possibleIs: ['permit-required'], holds: { 'cleared/0/outcome': 'used' }, horizonOn: ['2026-11-25'] },
    SOURCE,
  ]),
  row('screened-cleared-expired', 'From its end on the match is open again.', [
    cleared({ until: '2026-11-24' }),
    { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'expired' } },
    SOURCE,
  ]),
  row('screened-cleared-other-notice', 'A clearance applies to one notice only.', [
    cleared({ notice: 'MOFCOM-2026-20' }),
    { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'no-such-match' } },
    SOURCE,
  ]),
  row('screened-cleared-other-name', 'A clearance applies to one matched name only.', [
    cleared({ met: 'Rheinmetall' }),
    { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'no-such-match' } },
    SOURCE,
  ]),
  row('screened-equal-is-never-cleared', 'An equal match cannot be cleared.', [
    soldTo({ name: 'Rheinmetall AG', cleared: [{ ...CLEARED, on: '2026-09-01', why: 'We hope so.' }] }),
    gives('prohibited', { holds: { 'cleared/0/outcome': 'equal' } }),
    SOURCE,
  ]),
  row('screened-clearance-without-reason', 'A clearance without a reason is refused.', [
    cleared({ why: '' }),
    { error: { code: 'unknown-value', pointer: '/endUser/cleared/0/why' } },
    SOURCE,
  ]),
  row('screened-clearance-of-nothing', 'A clearance that names no listed party is refused.', [
    soldTo({ name: 'Rheinmetall GmbH', cleared: [{ notice: 'MOFCOM-2026-30', met: 'x', on: '2026-09-01', why: 'y' }] }),
    { error: { code: 'missing', pointer: '/endUser/cleared/0/listed' } },
    SOURCE,
  ]),
]
