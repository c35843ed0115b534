import type { Case } from './case.ts'
import { certain, gives, good } from './rows.ts'

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

const met = (id: string, why: string, [endUser, expect]: readonly [endUser: object, expect: Case['expect']]): Case => ({
  id: `screened-${id}`,
  why,
  inquiry: soldTo(endUser),
  expect,
  source: SOURCE,
})

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
  {
    id: 'screened-no-permit-and-listed',
    why: 'A rotor is generally outside; the answer says that its buyer is on the control list, and what follows if the rotor is not outside.',
    inquiry: soldTo({ name: 'MP Materials Corp.' }, '2026-11-24', { form: 'motor-rotor', elements: magnet.elements, elementsComplete: true }),
    expect: gives('no-permit', { warnsCode: ['listed-party', 'listed-party-if-controlled', 'generally'] }),
    source: SOURCE,
  },
  {
    id: 'screened-suspended-is-said',
    why: 'A suspended listing changes no verdict, but the answer names it.',
    inquiry: soldTo({ name: 'Source Intelligence, Inc.' }, '2026-03-01'),
    expect: certain('permit-required', { warnsCode: ['listed-party'] }),
    source: SOURCE,
  },
  {
    id: 'screened-near-not-cleared',
    why: 'A listed name with another legal form is near, and the answer asks about it.',
    inquiry: soldTo({ name: 'Rheinmetall GmbH' }),
    expect: { possibleIs: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
    source: SOURCE,
  },
  {
    id: 'screened-cleared',
    why: 'A cleared near match is another party.',
    inquiry: cleared({}),
    expect: certain('permit-required', { holds: { 'cleared/0/outcome': 'used' }, warnsNot: ['listed-party'] }),
    source: SOURCE,
  },
  {
    id: 'screened-cleared-first-day',
    why: 'A clearance is valid from the day on which the match was checked.',
    inquiry: cleared({ on: '2026-11-24' }),
    expect: { possibleIs: ['permit-required'], holds: { 'cleared/0/outcome': 'used' } },
    source: SOURCE,
  },
  {
    id: 'screened-cleared-later',
    why: 'On the day before, it is not valid yet.',
    inquiry: cleared({ on: '2026-11-25' }),
    expect: { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'not-yet' } },
    source: SOURCE,
  },
  {
    id: 'screened-cleared-last-day',
    why: 'A clearance is valid until the day before its end, which is a coming change.',
    inquiry: cleared({ until: '2026-11-25' }),
    expect: { possibleIs: ['permit-required'], holds: { 'cleared/0/outcome': 'used' }, horizonOn: ['2026-11-25'] },
    source: SOURCE,
  },
  {
    id: 'screened-cleared-expired',
    why: 'From its end on the match is open again.',
    inquiry: cleared({ until: '2026-11-24' }),
    expect: { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'expired' } },
    source: SOURCE,
  },
  {
    id: 'screened-cleared-other-notice',
    why: 'A clearance applies to one notice only.',
    inquiry: cleared({ notice: 'MOFCOM-2026-20' }),
    expect: { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'no-such-match' } },
    source: SOURCE,
  },
  {
    id: 'screened-cleared-other-name',
    why: 'A clearance applies to one matched name only.',
    inquiry: cleared({ met: 'Rheinmetall' }),
    expect: { possibleIs: ['prohibited', 'permit-required'], holds: { 'cleared/0/outcome': 'no-such-match' } },
    source: SOURCE,
  },
  {
    id: 'screened-equal-is-never-cleared',
    why: 'An equal match cannot be cleared.',
    inquiry: soldTo({ name: 'Rheinmetall AG', cleared: [{ ...CLEARED, on: '2026-09-01', why: 'We hope so.' }] }),
    expect: gives('prohibited', { holds: { 'cleared/0/outcome': 'equal' } }),
    source: SOURCE,
  },
  {
    id: 'screened-clearance-without-reason',
    why: 'A clearance without a reason is refused.',
    inquiry: cleared({ why: '' }),
    expect: { error: { code: 'unknown-value', pointer: '/endUser/cleared/0/why' } },
    source: SOURCE,
  },
  {
    id: 'screened-clearance-of-nothing',
    why: 'A clearance that names no listed party is refused.',
    inquiry: soldTo({ name: 'Rheinmetall GmbH', cleared: [{ notice: 'MOFCOM-2026-30', met: 'x', on: '2026-09-01', why: 'y' }] }),
    expect: { error: { code: 'missing', pointer: '/endUser/cleared/0/listed' } },
    source: SOURCE,
  },
]
