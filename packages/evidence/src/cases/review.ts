import type { Case } from './case.ts'

const magnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const toUs = { product: magnet, destination: 'US', endUse: { kind: 'civil' } }

/** A name on 2026-08-01, when Rheinmetall, TDK and Lockheed Martin were listed. */
const named = (id: string, why: string, name: string, possibleIs: Case['expect']['possibleIs'], asks?: string): Case => ({
  id,
  why,
  inquiry: { asOf: '2026-08-01', product: magnet, destination: 'DE', endUse: { kind: 'civil' }, endUser: { name, kind: 'civil' } },
  expect: { ...(possibleIs === undefined ? {} : { possibleIs }), ...(asks === undefined ? {} : { asks }) },
  source: 'DESIGN section 3 (parties); docs/decisions.md (parties)',
})

/** Errors found in reviews, so that they do not return. */
export const review: readonly Case[] = [
  {
    id: 'review-near-beside-equal',
    why: 'Skydio, as announcement 7 of 2025 prints it, is the party of announcement 13, which prints Skydio, Inc. and is in force.',
    inquiry: { asOf: '2025-06-01', ...toUs, endUser: { kind: 'civil', name: 'Skydio' } },
    expect: { possibleIs: ['prohibited'] },
    source: 'DESIGN section 3 (parties)',
  },
  {
    id: 'review-near-beside-revoked',
    why: 'Skydio, Inc. equals a revoked listing, one whose suspension has lapsed, and a party whose ban on transactions was read: barred, and the gap is named.',
    inquiry: { asOf: '2026-11-24', ...toUs, endUser: { kind: 'civil', name: 'Skydio, Inc.' } },
    expect: { possibleIs: ['prohibited'], gaps: true },
    source: 'DESIGN section 3 (parties); Foreign Ministry, 2024-10-10',
  },
  {
    id: 'review-listed-beside-suspended',
    why: 'The name equals a suspended listing, but the inquiry states that the party is listed, and the answer follows it.',
    inquiry: { asOf: '2026-03-01', ...toUs, endUser: { kind: 'civil', name: 'Source Intelligence, Inc.', listed: 'control-list' } },
    expect: { verdict: ['prohibited'], warnsCode: ['listed-conflict'] },
    source: 'DESIGN section 3 (parties); docs/decisions.md (parties)',
  },
  named('review-glued-suffix', 'Spacing is folded, also before the legal form.', 'RheinmetallAG', ['prohibited']),
  named('review-leading-legal-form', 'A Japanese legal form may come before the name. Exports to this watch-listed party need a licence.', '株式会社TDK', ['permit-required']),
  named('review-look-alike', 'Cyrillic letters that look Latin are read as Latin ones.', 'Lосkheed Mаrtin Corporation', ['prohibited']),
  named('review-added-country', 'A country in brackets does not clear a listed name.', 'Lockheed Martin Corporation (USA)', ['prohibited', 'permit-required'], 'endUser.listed'),
  named('review-legal-form-alone', 'A legal form alone names nobody.', 'Co., Ltd.', ['prohibited', 'permit-required'], 'endUser.listed'),
  named('review-placeholder', 'A word for “unknown” names nobody.', 'N/A', ['prohibited', 'permit-required'], 'endUser.listed'),
  {
    id: 'review-unsettled-listing-under-61',
    why: 'A listing whose suspension has lapsed, as far as known, is also a gap for refusal in principle under 61.',
    inquiry: {
      asOf: '2025-12-05',
      knownAt: '2025-10-20',
      product: magnet,
      origin: 'DE',
      exportedFrom: 'DE',
      destination: 'FR',
      endUse: { kind: 'civil' },
      endUser: { kind: 'civil', name: 'Source Intelligence, Inc.', listedOwnershipPercent: 0 },
      chineseContent: { valuePercent: 5, technology: false },
    },
    expect: { possibleIs: ['refused-in-principle', 'permit-required'], gaps: true },
    source: 'Announcement 61 of 2025 art. 2; DESIGN section 3, rule 4',
  },
  {
    id: 'review-asserted-code-abroad',
    why: 'An asserted magnet entry is an annex 1 item as well.',
    inquiry: {
      asOf: '2025-10-20',
      product: { form: 'reagent', controlCode: '1C905.a.4' },
      exportedFrom: 'DE',
      destination: 'FR',
      endUse: { kind: 'civil' },
      endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
    },
    expect: { verdict: ['permit-required'], warnsCode: ['control-code-asserted'] },
    source: 'Announcement 61 of 2025 annex 1; DESIGN section 3 (input)',
  },
  {
    id: 'review-foreign-goods-abroad',
    why: 'Country rules and lists do not apply to foreign-made goods abroad, so none of them may be in the restrictions.',
    inquiry: {
      asOf: '2026-03-01',
      product: magnet,
      origin: 'DE',
      exportedFrom: 'DE',
      destination: 'US',
      endUse: { kind: 'military' },
      endUser: { kind: 'military', listed: 'control-list' },
    },
    expect: { verdict: ['no-permit'], restrictionsNot: ['us-military', 'control-list'] },
    source: 'DESIGN section 3 (scope)',
  },
  {
    id: 'review-humanitarian-owes-the-report-only',
    why: 'A humanitarian export abroad needs no licence and is not refused, but must be reported.',
    inquiry: {
      asOf: '2025-10-20',
      product: magnet,
      exportedFrom: 'DE',
      destination: 'FR',
      endUse: { kind: 'civil', field: 'humanitarian' },
      endUser: { kind: 'civil', listed: 'none' },
    },
    expect: { verdict: ['no-permit'], restrictions: ['humanitarian-report'], restrictionsNot: ['refused-in-principle', 'application-from-abroad'] },
    source: 'Announcement 61 of 2025 art. 5',
  },
  {
    id: 'review-code-against-elements',
    why: 'The stated element wins over that of the code (terbium metal), the form of the code remains.',
    inquiry: { asOf: '2026-03-01', product: { elements: [{ symbol: 'Nd' }], elementsComplete: true, commodityCode: '28053013' }, destination: 'DE' },
    expect: { possibleIs: ['permit-required'], warnsCode: ['code-form-conflict'] },
    source: 'DESIGN section 3 (input)',
  },
  {
    id: 'review-percent-sum',
    why: '99.4 + 0.4 + 0.2 counts as 100, despite floating-point errors.',
    inquiry: {
      asOf: '2026-03-01',
      product: {
        form: 'ndfeb-magnet',
        elements: [
          { symbol: 'Nd', weightPercent: 99.4 },
          { symbol: 'Pr', weightPercent: 0.4 },
          { symbol: 'Dy', weightPercent: 0.2 },
        ],
      },
      destination: 'DE',
    },
    expect: { verdict: ['permit-required'] },
    source: 'DESIGN section 3 (input)',
  },
]
