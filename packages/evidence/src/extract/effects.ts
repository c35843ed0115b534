/**
 * What the facts and the design state about effects of instruments that the other files of the extract leave out. As for
 * `accompanying.ts`, its author had seen the law; days, tiers and listings were looked up in the facts, but not every value. It
 * detects changes, but it is not an independent reading.
 */
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** If the day of publication was not read: the day by which a text was known, which is that of the copy or of the reading, the last day of a month or year, or the first day of an edition. */
export const knownBy: ReadonlyMap<string, string> = new Map([
  ['DISCOVERY-ALERT-2025', '2025-12-31'],
  ['EXPORT-DUTIES', '2015-05-01'],
  ['WTO-DS431', '2015-05-01'],
  ...words('EXPORT-QUOTA-TOTALS HS-CODE-TABLES MAGNET-GRADES MOFCOM-DUAL-USE-PRACTICE').map((id) => [id, '2026-11-24'] as const),
  ...words('MOFCOM-FAQ-RE-I-III MOFCOM-FAQ-RE-IV MOFCOM-FAQ-RE-PHOSPHORS').map((id) => [id, '2025-09-16'] as const),
  ['MOFCOM-GACC-2004-78', '2005-01-01'],
  ['MOFCOM-GACC-2008-100', '2008-12-31'],
  ['MOFCOM-GACC-2009-125', '2010-01-01'],
  ['MOFCOM-GACC-2010-108', '2011-01-01'],
  ['MOFCOM-GACC-2012-97', '2012-12-31'],
  ['MOFCOM-GACC-2016-86', '2016-12-31'],
  ['MOFCOM-GACC-2021-50', '2021-12-31'],
  ['MOFCOM-GACC-2023-65', '2024-01-01'],
  ['MOFCOM-GACC-2024-65', '2025-01-01'],
  ['MOFCOM-GACC-2024-67', '2025-01-01'],
  ['MOFCOM-GACC-2025-91', '2026-01-01'],
  ['TARIFF-2026', '2026-01-01'],
  ...words('MOFCOM-GACC-EXPORT-QUOTA SETC-2002-77 TECHNOLOGY-CATALOGUES-BEFORE-2023').map((id) => [id, '2003-01-01'] as const),
  ['MOFCOM-ORDER-2020-4', '2020-12-31'],
  // Reported to end order 5 of 2025 on this day; its publication was not read.
  ['MOFCOM-ORDER-2026-1', '2026-04-24'],
  ['MOFTEC-2002-35', '2025-12-31'],
  ['NPC-LICENSING-LAW', '2004-07-01'],
  ['PRACTICE-MAKER-THRESHOLD', '2026-02-28'],
  ['REPORTED-DURATIONS', '2026-10-09'],
])

/** The day on which the list of announcements was read, and the record of it. horizon-and-extension.json. */
export const READING = 'MOFCOM-LIST-READING-2026-10-09 2026-10-09'

/** Answers of the authority: forms, outcome, and whether the text says “generally” (一般). Sources: interpretations.json, mofcom-faq.json. */
export const interpretations: ReadonlyMap<string, readonly [forms: string, outcome: string, generally: boolean]> = new Map([
  ['faq-iv-primary-ndfeb-in', ['ndfeb-magnet', 'within', false]],
  ['faq-iv-motors-out', ['electronic-component loudspeaker motor', 'outside', false]],
  ['faq-phosphors-out', ['phosphor', 'outside', true]],
  ['faq-v-rotors-out', ['motor-rotor', 'outside', true]],
  ['faq-v-sensors-out', ['sensor', 'outside', true]],
  ['faq-v-catalysts-out', ['catalyst', 'outside', true]],
  ['faq-v-magnetic-goods-out', ['consumer-article', 'outside', true]],
  // About gallium, not rare earths, so it has no form.
  ['faq-v-gallium-phosphor', ['', 'outside', false]],
  ['faq-v-exports-without-trade', ['', 'scope', false]],
  ['faq-v-licence-forms', ['', 'procedure', false]],
])
/** They apply from the first day of announcement 18. */
export const INTERPRETED_FROM = '2025-04-04'

/** Instruments on other minerals: metals, destination, and what is stricter for one destination. earlier-controls.json, announcements-october-2025.json. */
export const adjacent: ReadonlyMap<string, readonly [metals: string, destination: string, stricter: string]> = new Map([
  ['MOFCOM-GACC-2023-23', ['Ga Ge', '', 'US a46-2']],
  ['MOFCOM-GACC-2023-39', ['', '', 'US a46-2']],
  ['MOFCOM-GACC-2024-33', ['Sb', '', 'US a46-2']],
  ['MOFCOM-GACC-2025-10', ['Bi In Mo Te W', '', '']],
  ['MOFCOM-GACC-2025-55', ['', '', 'US a46-2']],
  ['MOFCOM-GACC-2025-58', ['', '', '']],
  ['MOFCOM-2026-34', ['', 'US', '']],
])

/** Whether a notice forbids passing goods on: read, not read, or not applicable (docs/decisions.md, 7; DESIGN section 3, scope). */
export const listTerms: ReadonlyMap<string, string> = new Map(
  listings
    // Announcement 6 of 2025 forbids imports from a party that another notice lists.
    .filter(({ notice }) => notice !== 'UEL 6/2025')
    .map(({ notice, list, retransfer }) => [
      noticeId(notice),
      // Only the control list bars passing goods on; a countermeasure binds whoever is in China (DESIGN section 3, scope).
      `${list} ${list !== 'control-list' ? 'not-applicable' : retransfer === 'barred' ? 'barred' : 'clause-not-read'}`,
    ]),
)

const SUSPENDED_BY_70 = 'a55 a56 a57 a58 a61-1-1 a61-1-2 a61-1-3 a61-2 a62'
/** Suspensions “to” a printed last day whose inclusion is unclear (DESIGN section 2): limbs, first day, last day. */
export const unclearLastDays: ReadonlyMap<string, readonly [limbs: string, from: string, lastDay: string]> = new Map([
  ['MOFCOM-GACC-2025-70', [SUSPENDED_BY_70, '2025-11-07', '2026-11-10']],
  ['MOFCOM-2025-72', ['a46-2', '2025-11-09', '2026-11-27']],
  ['MOFCOM-STATEMENT-2025-11-05', ['m2025-21 uel2025-7', '2025-11-10', '2026-11-10']],
  ['MOFCOM-ORDER-2025-7', ['order2025-6', '2025-11-10', '2026-11-10']],
])

/**
 * The announced extension: its limbs, its day and the new last day. Sources: horizon-and-extension.json, and entities.json,
 * because the same arrangement suspends two lists.
 */
export const expected = { limbs: `${SUSPENDED_BY_70} m2025-21 uel2025-7`, announced: '2026-09-28', lastDay: '2027-01-10' } as const

/** The catalogue of 2026 adds codes to the entries on compounds of announcement 18. export-licence-catalogue.json. */
export const amended = { kind: 'compound', limbs: 'a18', from: '2026-01-01' } as const

/** Announcement 61, art. 1(1): applies to goods made abroad from this share of their value on. Source: announcements-october-2025.json. */
export const SHARE_ABROAD = 0.1

/** Regimes that began before the first day with answers; the law lets them begin on that day. */
export const REGIMES_BEFORE_2003 = words('export-quota setc77 tech2008')
export const FIRST_DAY = '2003-01-01'

/** The total duration and the rejections, from permit-framework.json. */
export const framework = { from: '2025-01-01', sum: '30-45', standard: 45, rejected: 'in 2024 for 0.42' } as const

/** What the statutory clock does not count (legal-process.json), and our assumptions about it (DESIGN section 2, docs/decisions.md). */
export const clock = {
  notCounted: words('technical-identification expert-opinion on-site-check'),
  assumptions: words('first-day-not-counted make-up-days-count no-state-council-referral not-on-the-watch-list'),
} as const
