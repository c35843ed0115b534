import type { Case } from './case.ts'
import { alike, gives, good, row } from './rows.ts'

const magnet = good('ndfeb-magnet', 'Nd, Dy')
const toUs = { product: magnet, destination: 'US', endUse: { kind: 'civil' } }

/** A name on 2026-08-01, when Rheinmetall, TDK and Lockheed Martin were listed. */
const named = (id: string, why: string, name: string, possibleIs: Case['expect']['possibleIs'], asks?: string): Case =>
  row(id, why, [
    { asOf: '2026-08-01', product: magnet, destination: 'DE', endUse: { kind: 'civil' }, endUser: { name, kind: 'civil' } },
    { ...(possibleIs === undefined ? {} : { possibleIs }), ...(asks === undefined ? {} : { asks }) },
    'DESIGN section 3 (parties); docs/decisions.md (parties)',
  ])

/** Errors found in reviews, so that they do not return. */
export const review: readonly Case[] = [
  row('review-near-beside-equal', 'Skydio, as announcement 7 of 2025 prints it, is the party of announcement 13, which prints Skydio, Inc. and is in force.', [
    { asOf: '2025-06-01', ...toUs, endUser: { kind: 'civil', name: 'Skydio' } },
    { possibleIs: ['prohibited'] },
    'DESIGN section 3 (parties)',
  ]),
  row(
    'review-near-beside-revoked',
    'Skydio, Inc. equals a revoked listing, one whose suspension has lapsed, and a party whose ban on transactions was read: barred, and the gap is named.',
    [
      { asOf: '2026-11-24', ...toUs, endUser: { kind: 'civil', name: 'Skydio, Inc.' } },
      { possibleIs: ['prohibited'], gaps: true },
      'DESIGN section 3 (parties); Foreign Ministry, 2024-10-10',
    ],
  ),
  row('review-listed-beside-suspended', 'The name equals a suspended listing, but the inquiry states that the party is listed, and the answer follows it.', [
    { asOf: '2026-03-01', ...toUs, endUser: { kind: 'civil', name: 'Source Intelligence, Inc.', listed: 'control-list' } },
    gives('prohibited', { warnsCode: ['listed-conflict'] }),
    'DESIGN section 3 (parties); docs/decisions.md (parties)',
  ]),
  named('review-glued-suffix', 'Spacing is folded, also before the legal form.', 'RheinmetallAG', ['prohibited']),
  named('review-leading-legal-form', 'A Japanese legal form may come before the name. Exports to this watch-listed party need a licence.', '株式会社TDK', ['permit-required']),
  named('review-look-alike', 'Cyrillic letters that look Latin are read as Latin ones.', 'Lосkheed Mаrtin Corporation', ['prohibited']),
  named('review-added-country', 'A country in brackets does not clear a listed name.', 'Lockheed Martin Corporation (USA)', ['prohibited', 'permit-required'], 'endUser.listed'),
  named('review-legal-form-alone', 'A legal form alone names nobody.', 'Co., Ltd.', ['prohibited', 'permit-required'], 'endUser.listed'),
  named('review-placeholder', 'A word for “unknown” names nobody.', 'N/A', ['prohibited', 'permit-required'], 'endUser.listed'),
  ...alike({ exportedFrom: 'DE', destination: 'FR', endUse: { kind: 'civil' } }, [
    row('review-unsettled-listing-under-61', 'A listing whose suspension has lapsed, as far as known, is also a gap for refusal in principle under 61.', [
      {
        asOf: '2025-12-05',
        knownAt: '2025-10-20',
        product: magnet,
        origin: 'DE',
        endUser: { kind: 'civil', name: 'Source Intelligence, Inc.', listedOwnershipPercent: 0 },
        chineseContent: { valuePercent: 5, technology: false },
      },
      { possibleIs: ['refused-in-principle', 'permit-required'], gaps: true },
      'Announcement 61 of 2025 art. 2; DESIGN section 3, rule 4',
    ]),
    row('review-asserted-code-abroad', 'An asserted magnet entry is an annex 1 item as well.', [
      { asOf: '2025-10-20', product: { form: 'reagent', controlCode: '1C905.a.4' }, endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 } },
      gives('permit-required', { warnsCode: ['control-code-asserted'] }),
      'Announcement 61 of 2025 annex 1; DESIGN section 3 (input)',
    ]),
  ]),
  ...alike({ product: magnet, exportedFrom: 'DE' }, [
    row('review-foreign-goods-abroad', 'Country rules and lists do not apply to foreign-made goods abroad, so none of them may be in the restrictions.', [
      { asOf: '2026-03-01', origin: 'DE', destination: 'US', endUse: { kind: 'military' }, endUser: { kind: 'military', listed: 'control-list' } },
      gives('no-permit', { restrictionsNot: ['us-military', 'control-list'] }),
      'DESIGN section 3 (scope)',
    ]),
    row('review-humanitarian-owes-the-report-only', 'A humanitarian export abroad needs no licence and is not refused, but must be reported.', [
      { asOf: '2025-10-20', destination: 'FR', endUse: { kind: 'civil', field: 'humanitarian' }, endUser: { kind: 'civil', listed: 'none' } },
      gives('no-permit', { restrictions: ['humanitarian-report'], restrictionsNot: ['refused-in-principle', 'application-from-abroad'] }),
      'Announcement 61 of 2025 art. 5',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (input)', asOf: '2026-03-01', destination: 'DE' }, [
    row('review-code-against-elements', 'The stated element wins over that of the code (terbium metal), the form of the code remains.', [
      { product: { elements: [{ symbol: 'Nd' }], elementsComplete: true, commodityCode: '28053013' } },
      { possibleIs: ['permit-required'], warnsCode: ['code-form-conflict'] },
    ]),
    row('review-percent-sum', '99.4 + 0.4 + 0.2 counts as 100, despite floating-point errors.', [
      { product: good('ndfeb-magnet', 'Nd 99.4, Pr 0.4, Dy 0.2') },
      gives('permit-required'),
    ]),
  ]),
]
