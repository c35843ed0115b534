import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** A named company on no list. */
const magnetwerk = { endUse: { kind: 'civil' }, endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' } } as const
const magnets = { form: 'technology', technology: 'magnet-preparation' } as const
const DEEMED = 'legal-process.json, definition_of_export (Decree 792, article 2(3)); DESIGN section 3 (input)'

/** Gallium in a lanthanum alloy for the United States, on one day. */
const gallium = (asOf: string, destination: string): object => ({
  asOf,
  product: good('alloy', 'La', { alloyedWith: ['Ga'] }),
  destination,
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
})
const ITEM_2 = 'suspension.json (announcement 72 of 2025); earlier-controls.json (announcement 46 of 2024, item 2)'
const over = (state: string): string => `warnings/adjacent-control.a46-2-${state}:MOFCOM-GACC-2023-23/level`

/** What stays in China, what comes by way of Hong Kong and Macao, what is stricter to the United States, what a code says of sizes. */
export const deemedExports: readonly Case[] = [
  ...alike({ source: DEEMED, asOf: '2026-03-01', ...magnetwerk }, [
    row('deemed-export', 'Magnet technology handed to a German company inside China may count as an export: nothing that was read decides.', [
      { product: magnets, destination: 'CN' },
      certain('unsettled', {
        action: 'hold',
        gaps: true,
        asks: 'destination',
        technologyLicenceVerdict: ['unsettled'],
        restrictions: ['deemed-export-inside-china'],
        cites: ['d792-2'],
        holds: { 'restrictions/deemed-export-inside-china/effect': 'condition' },
      }),
    ]),
    row('deemed-export-abroad', 'The same technology that leaves China is prohibited.', [
      { product: magnets, destination: 'DE' },
      gives('prohibited', { restrictionsNot: ['deemed-export-inside-china'] }),
    ]),
    row('deemed-export-other-technology', 'Technology of another field is unsettled both ways, and the question is still asked.', [
      { product: { form: 'technology', technology: 'calcium-oxyborate' }, exportedFrom: 'CN', destination: 'CN' },
      certain('unsettled', { asks: 'destination', cites: ['d792-2'] }),
    ]),
  ]),
  ...(
    [
      ['no-country', { kind: 'civil' }, magnets],
      ['chinese-user', { country: 'CN', kind: 'civil' }, magnets],
      ['service', magnetwerk.endUser, { form: 'service', technology: 'magnet-preparation' }],
      ['form-open', magnetwerk.endUser, { technology: 'magnet-preparation' }],
    ] as const
  ).map(([of, endUser, product]): Case =>
    row(`deemed-export-refused-${of}`, 'Only technology for an end user whose country is stated, and is not China, may go from China to China.', [
      { asOf: '2026-03-01', product, destination: 'CN', endUse: { kind: 'civil' }, endUser },
      { error: { code: 'destination-is-origin', pointer: '/destination' } },
      DEEMED,
    ]),
  ),

  ...(['HK', 'MO'] as const).map((exportedFrom): Case =>
    row(`undertaking-from-${exportedFrom.toLowerCase()}`, 'Dysprosium metal on its way to Vietnam may have left the mainland under an undertaking: the answer asks.', [
      { asOf: '2026-03-01', product: good('metal', 'Dy'), exportedFrom, destination: 'VN', ...magnetwerk },
      gives('no-permit', {
        warnsCode: ['left-under-undertaking', 're-export-undetailed'],
        restrictions: ['no-transfer-without-permission'],
        cites: ['d792-24', 'ecl-16'],
        holds: { 'warnings/left-under-undertaking/level': 'act' },
      }),
      'legal-process.json, end-user management (Decree 792, article 24(2))',
    ]),
  ),
  ...alike({ source: 'legal-process.json, end-user management (Decree 792, article 24(2))', asOf: '2026-03-01', destination: 'VN', ...magnetwerk }, [
    row('undertaking-from-hk-uncontrolled', 'Lanthanum metal is under no dual-use entry, so no undertaking was asked for.', [
      { product: good('metal', 'La'), exportedFrom: 'HK' },
      { warnsNot: ['left-under-undertaking'] },
    ]),
    row('undertaking-from-kr', 'From Korea the general warning on re-exports stands alone.', [
      { product: good('metal', 'Dy'), exportedFrom: 'KR' },
      { warnsCode: ['re-export-undetailed'], warnsNot: ['left-under-undertaking'] },
    ]),
  ]),

  row('gallium-us-before', 'Before announcement 46 of 2024 only the control of gallium itself is named.', [
    gallium('2024-12-02', 'US'),
    { warnsCode: ['adjacent-control'], holds: { [over('in-force')]: null } },
    ITEM_2,
  ]),
  ...(
    [
      ['2024-12-03', 'in-force', ['a46-2']],
      ['2025-11-08', 'in-force', ['a46-2']],
      ['2025-11-09', 'suspended', ['a46-2', 'a72']],
      ['2026-11-27', 'suspended', ['a46-2', 'a72']],
      ['2026-11-28', 'unsettled', ['a46-2', 'a72']],
    ] as const
  ).map(([asOf, state, cites]): Case =>
    row(`gallium-us-${asOf}`, `On this day item 2 of announcement 46 of 2024 is ${state}.`, [
      gallium(asOf, 'US'),
      { warnsCode: ['adjacent-control'], cites, holds: { [over(state)]: 'act' } },
      ITEM_2,
    ]),
  ),
  row('gallium-de', 'To Germany item 2 says nothing.', [gallium('2025-06-01', 'DE'), { warnsCode: ['adjacent-control'], holds: { [over('in-force')]: null } }, ITEM_2]),

  row('code-fixes-size', 'The words of the code say under 500 micrometres, so the size is not open: dual-use licence, no ordinary one.', [
    { asOf: '2026-03-01', product: { commodityCode: '2805301510' }, ...civilGermanBuyer },
    certain('permit-required', { dualUseVerdict: ['permit-required'], exportLicence: false }),
    'export-licence-catalogue.json codes (2805301510: 颗粒<500μm)',
  ]),
  row('code-fixes-size-with-form', 'The same for stated cerium metal under this code.', [
    { asOf: '2026-03-01', product: good('metal', 'Ce', { commodityCode: '2805301510' }), ...civilGermanBuyer },
    { dualUseVerdict: ['permit-required'], exportLicence: false, warnsNot: ['code-form-conflict'] },
    'export-licence-catalogue.json codes (2805301510)',
  ]),
  row('code-fixes-size-contradicted', 'A stated size of 900 micrometres contradicts the code: the size counts, and the answer warns.', [
    { asOf: '2026-03-01', product: good('metal', 'Ce', { particleSizeMicron: 900, commodityCode: '2805301510' }), ...civilGermanBuyer },
    { dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], warnsCode: ['code-form-conflict'] },
    'export-licence-catalogue.json codes (2805301510); DESIGN section 3 (input)',
  ]),
]
