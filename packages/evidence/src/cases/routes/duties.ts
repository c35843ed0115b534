import { civilGermanBuyer } from '../buyers.ts'
import type { Case } from '../case.ts'
import { a18, a61, a70, assistance, dysprosiumCompound, dysprosiumMagnet, dysprosiumMetal, lightMagnet, magnet, powder, reExport, route } from './case-parts.ts'
import { certain, gives, good } from '../rows.ts'

const REMARKS = 'announcement-18-2025.json (obligations, declaration-remarks: 55 to 58 state the same duty); announcements-october-2025.json (56, declaration_duty)'
const TO_BE_ASKED = {
  'restrictions/declaration-remarks/text':
    'The remarks column of the customs declaration must say whether the goods are controlled, and give the control code if they are. Whether these are is not settled: ask before declaring.',
}

/** Duties that come with an answer. */
export const duties: readonly Case[] = [
  powder('law-2020-eve', 'The day before the Export Control Law none of its duties is in the answer.', '2020-11-30', [
    gives('permit-required', {
      restrictionsNot: [
        'no-transfer-without-permission',
        'penalties',
        'service-providers',
        'reconsideration',
        'transit-and-bonded',
        'licence-terms',
        'report-changes',
        'keep-records',
        'declaration-remarks',
        'customs-challenge',
      ],
    }),
    'Export Control Law, from 2020-12-01',
  ]),
  powder('law-2020-day', 'From 2020-12-01: no passing on, penalties, service providers, reconsideration.', '2020-12-01', [
    gives('permit-required', { restrictions: ['no-transfer-without-permission', 'penalties', 'service-providers', 'reconsideration'] }),
    'Export Control Law arts. 16, 34 to 39, 41',
  ]),
  powder('law-2020-not-yet-published', 'As known the day before the law was adopted none of its duties is in the answer.', '2020-12-01', [
    gives('permit-required', { restrictionsNot: ['no-transfer-without-permission', 'penalties', 'service-providers', 'reconsideration'] }),
    'Export Control Law, adopted 2020-10-17; DESIGN section 2 (knownAt)',
    { knownAt: '2020-10-16' },
  ]),
  powder('decree-2024-eve', 'The day before Decree 792, its duties of records and reports and its terms do not apply.', '2024-11-30', [
    gives('permit-required', {
      restrictions: ['no-transfer-without-permission', 'penalties', 'service-providers', 'reconsideration'],
      restrictionsNot: ['licence-terms', 'report-changes', 'keep-records', 'exports-without-trade'],
    }),
    'Decree 792, from 2024-12-01',
  ]),
  powder('decree-2024-day', 'From 2024-12-01: terms of the forms, reports of changes, records for five years.', '2024-12-01', [
    {
      verdict: ['permit-required'],
      statutoryLimit: true,
      restrictions: ['licence-terms', 'report-changes', 'keep-records', 'no-transfer-without-permission'],
      // What is said of gifts, transit and bonded areas is not about a sale from China to Germany.
      restrictionsNot: ['exports-without-trade', 'transit-and-bonded', 'bonded-moves'],
    },
    'Decree 792 arts. 2(3), 15, 17, 18, 24, 25, 27, 48',
  ]),
  powder('decree-2024-not-yet-published', 'As known the day before the decree was promulgated none of its duties is in the answer.', '2024-12-01', [
    gives('permit-required', { restrictionsNot: ['licence-terms', 'report-changes', 'keep-records'] }),
    'Decree 792, promulgated 2024-09-30; DESIGN section 2 (knownAt)',
    { knownAt: '2024-09-29' },
  ]),
  powder('decree-2024-promulgated', 'As known on the day of promulgation, they apply.', '2024-12-01', [
    gives('permit-required', { restrictions: ['licence-terms', 'report-changes', 'keep-records'] }),
    'Decree 792, promulgated 2024-09-30; DESIGN section 2 (knownAt)',
    { knownAt: '2024-09-30' },
  ]),
  magnet('challenge-eve', 'The day before the notice of customs no answer within seven working days is required.', '2025-06-15', [
    gives('permit-required', { restrictionsNot: ['customs-challenge'] }),
    'GACC announcement 123 of 2025, from 2025-06-16',
  ]),
  magnet('challenge-day', 'From 2025-06-16 the answer to a challenge is due within seven working days.', '2025-06-16', [
    gives('permit-required', { restrictions: ['customs-challenge'], cites: ['gacc123'] }),
    'GACC announcement 123 of 2025',
  ]),
  magnet('challenge-not-yet-published', 'As known the day before the notice, it is not required.', '2025-06-16', [
    gives('permit-required', { restrictionsNot: ['customs-challenge'] }),
    'GACC announcement 123 of 2025, issued 2025-06-16; DESIGN section 2 (knownAt)',
    { knownAt: '2025-06-15' },
  ]),
  route('challenge-free-good', 'A free good may be challenged too: customs may ask if no licence is shown.', [
    { asOf: '2026-03-01', product: lightMagnet, ...civilGermanBuyer },
    gives('no-permit', { restrictions: ['customs-challenge'] }),
    'Decree 792 art. 22; GACC announcement 123 of 2025',
  ]),
  route('consultation-zirconia', 'If the words do not decide (yttria-stabilised zirconia), the exporter may ask the ministry.', [
    { asOf: '2026-03-01', product: good('oxide-mixture', 'Y', { host: 'ZrO2' }), ...civilGermanBuyer },
    gives('unsettled', { restrictions: ['consultation'] }),
    'Export Control Law art. 12(4); Decree 792 art. 14(4)',
  ]),
  route('consultation-rotor-known-then', 'Before FAQ V it was unsettled for a rotor, so the exporter may ask.', [
    { asOf: '2025-06-01', knownAt: '2025-06-01', product: good('motor-rotor', 'Nd, Dy'), ...civilGermanBuyer },
    gives('unsettled', { restrictions: ['consultation'] }),
    'Decree 792 art. 14(4)',
  ]),
  magnet('consultation-not-needed', 'If the words decide, there is nothing to ask.', '2026-03-01', [
    gives('permit-required', { restrictionsNot: ['consultation'] }),
    'Decree 792 art. 14(4)',
  ]),
  magnet('remarks-first-day', 'From the first day of 18, the declaration must say that the goods are controlled, and under which code.', '2025-04-04', [
    gives('permit-required', { restrictions: ['declaration-remarks'] }),
    `${a18}, declaration duty`,
  ]),
  magnet('remarks-eve', 'The day before there is nothing to write.', '2025-04-03', [
    gives('no-permit', { restrictionsNot: ['declaration-remarks', 'licence-terms', 'report-changes'] }),
    `${a18}, declaration duty`,
  ]),
  route('remarks-of-57', 'Goods that only 57 reaches are declared as 57 requires, not as 18 does.', [
    { asOf: '2025-11-10', knownAt: '2025-11-01', product: good('metal', 'Ho'), ...civilGermanBuyer },
    gives('permit-required', {
      holds: {
        'restrictions/declaration-remarks/citations': ['a57'],
        'restrictions/declaration-remarks/text': 'The remarks column of the customs declaration must say that the goods are controlled and give the control code.',
      },
    }),
    REMARKS,
  ]),
  route('remarks-of-57-unsettled', 'After the end of the suspension, it is unsettled whether the goods are controlled.', [
    { asOf: '2026-11-11', product: good('metal', 'Ho'), ...civilGermanBuyer },
    { holds: { 'restrictions/declaration-remarks/citations': ['a57'], ...TO_BE_ASKED } },
    REMARKS,
  ]),
  route('remarks-of-56', 'Ore is declared as 56 requires.', [
    { asOf: '2025-11-10', knownAt: '2025-11-01', product: good('ore', 'La'), ...civilGermanBuyer },
    { holds: { 'restrictions/declaration-remarks/citations': ['a56'] } },
    REMARKS,
  ]),
  route('remarks-of-both', 'Goods that both 18 and 57 reach are declared as both require.', [
    { asOf: '2025-11-10', knownAt: '2025-11-01', product: good('compound', 'Dy, Ho'), ...civilGermanBuyer },
    { holds: { 'restrictions/declaration-remarks/citations': ['a18-remarks', 'a57'] } },
    REMARKS,
  ]),
  route('remarks-unsettled', 'It is unsettled whether a ceramic is under 18, so the declaration must say whether it is controlled.', [
    { asOf: '2026-03-01', product: good('ceramic', 'Dy'), ...civilGermanBuyer },
    { holds: { 'restrictions/declaration-remarks/citations': ['a18-remarks'], ...TO_BE_ASKED } },
    REMARKS,
  ]),
  route('remarks-possible', 'Open elements decide whether the magnet is controlled.', [
    { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, ...civilGermanBuyer },
    {
      holds: {
        'restrictions/declaration-remarks/text':
          'The remarks column of the customs declaration must say whether the goods are controlled, and give the control code if they are. Open facts decide whether these are.',
      },
    },
    REMARKS,
  ]),
  route('remarks-of-others', 'No such duty is known from other announcements: a code of announcement 10 of 2025 causes none.', [
    { asOf: '2026-03-01', product: good('metal', '', { controlCode: '1C117.b' }), ...civilGermanBuyer },
    gives('permit-required', { restrictionsNot: ['declaration-remarks'] }),
    REMARKS,
  ]),
  reExport('remarks-abroad', 'The declaration is made to Chinese customs, so not for a re-export.', '2026-03-01', dysprosiumMagnet, [
    { restrictionsNot: ['declaration-remarks', 'remarks-near-threshold'] },
    `${a18}, declaration duty`,
  ]),
  route('near-threshold-eve', 'The day before 56 a furnace below the parameters is declared without remarks.', [
    { asOf: '2025-11-07', knownAt: '2025-10-20', product: good('equipment', ''), ...civilGermanBuyer },
    gives('no-permit', { restrictionsNot: ['remarks-near-threshold'] }),
    'MOFCOM & GACC announcement 56 of 2025, effective 2025-11-08',
  ]),
  route('near-threshold-first-day', 'While 56 would be in force, equipment close to its parameters is declared with them.', [
    { asOf: '2025-11-08', knownAt: '2025-10-20', product: good('equipment', ''), ...civilGermanBuyer },
    gives('no-permit', { restrictions: ['remarks-near-threshold'] }),
    'MOFCOM & GACC announcement 56 of 2025, declaration duty',
  ]),
  route('near-threshold-reagent', 'The same for a reagent.', [
    { asOf: '2026-03-01', knownAt: '2025-10-20', product: good('reagent', ''), ...civilGermanBuyer },
    gives('no-permit', { restrictions: ['remarks-near-threshold'] }),
    'MOFCOM & GACC announcement 56 of 2025, declaration duty',
  ]),
  route('near-threshold-suspended', 'While 56 is suspended the duty is too.', [
    { asOf: '2026-03-01', product: good('equipment', ''), ...civilGermanBuyer },
    gives('no-permit', { restrictionsNot: ['remarks-near-threshold'] }),
    a70,
  ]),
  route('near-threshold-ore-eve', 'Ore the day before 56.', [
    { asOf: '2025-11-07', knownAt: '2025-10-20', product: good('ore', 'La'), ...civilGermanBuyer },
    { restrictionsNot: ['remarks-near-threshold'] },
    'MOFCOM & GACC announcement 56 of 2025, effective 2025-11-08',
  ]),
  route('near-threshold-ore-first-day', 'Ore is declared with the code, or as not controlled with its parameters.', [
    { asOf: '2025-11-08', knownAt: '2025-10-20', product: good('ore', 'La'), ...civilGermanBuyer },
    { restrictions: ['declaration-remarks', 'remarks-near-threshold'] },
    'MOFCOM & GACC announcement 56 of 2025, declaration duty',
  ]),
  route('near-threshold-ore-suspended', 'Ore while 56 is suspended.', [
    { asOf: '2026-03-01', product: good('ore', 'La'), ...civilGermanBuyer },
    { restrictionsNot: ['remarks-near-threshold'] },
    'MOFCOM & GACC announcement 70 of 2025',
  ]),
  route('asserted-remarks', 'Asserted as 2B902.w while 56 would be in force, the furnace is declared as controlled.', [
    { asOf: '2025-11-08', knownAt: '2025-10-20', product: { form: 'equipment', controlCode: '2B902.w' }, ...civilGermanBuyer },
    gives('permit-required', { restrictions: ['declaration-remarks'] }),
    'MOFCOM & GACC announcement 56 of 2025, declaration duty',
  ]),
  powder('framework-eve', 'The day before the year of the framework, its pillars require nothing.', '2024-12-31', [
    { restrictionsNot: ['end-use-verification', 'environmental-certification'] },
    'facts: permit-framework.json (effective 2025)',
  ]),
  powder('framework-day', 'From 2025 it requires the end use and certified mining practice.', '2025-01-01', [
    { restrictions: ['end-use-verification', 'environmental-certification'] },
    'facts: permit-framework.json (pillars)',
  ]),
  magnet('scrutiny-dysprosium', 'Dysprosium meets heightened scrutiny by name.', '2026-03-01', [
    { restrictions: ['heightened-scrutiny'] },
    'facts: permit-framework.json (militarySensitive)',
  ]),
  route('scrutiny-light', 'Neodymium and praseodymium do not.', [
    { asOf: '2026-03-01', product: lightMagnet, ...civilGermanBuyer },
    { restrictionsNot: ['heightened-scrutiny'] },
    'facts: permit-framework.json (militarySensitive)',
  ]),
  route('assistance-eve', 'The day before 62, knowing the use of a furnace causes no duty.', [
    { asOf: '2025-10-08', product: good('equipment', ''), ...assistance },
    gives('no-permit', { restrictionsNot: ['knowing-assistance'] }),
    'MOFCOM announcement 62 of 2025 (catch_all), from 2025-10-09',
  ]),
  route('assistance-day', 'From 2025-10-09 a furnace that is known to serve rare-earth production abroad needs a licence.', [
    { asOf: '2025-10-09', product: good('equipment', ''), ...assistance },
    gives('permit-required', { restrictions: ['knowing-assistance'], action: 'hold' }),
    'MOFCOM announcement 62 of 2025 (catch_all)',
  ]),
  route('assistance-suspended', 'From 2025-11-07 no longer.', [
    { asOf: '2025-11-07', product: good('equipment', ''), ...assistance },
    gives('no-permit', { restrictionsNot: ['knowing-assistance'] }),
    a70,
  ]),
  route('notice-from-china-october', 'While 61 was in force, Chinese exporters of annex goods also had to notify importer and end user.', [
    { asOf: '2025-10-09', product: dysprosiumMetal, ...civilGermanBuyer },
    gives('permit-required', { restrictions: ['compliance-notice'] }),
    `${a61}, art. 7`,
  ]),
  route('notice-from-china-suspended', 'From 2025-11-07 no longer.', [
    { asOf: '2025-11-07', product: dysprosiumMetal, ...civilGermanBuyer },
    gives('permit-required', { restrictionsNot: ['compliance-notice'] }),
    a70,
  ]),
  route('notice-from-china-last-day', 'On the printed last day of the suspension there is no such duty and no gap.', [
    { asOf: '2026-11-10', product: dysprosiumMetal, ...civilGermanBuyer },
    { restrictionsNot: ['compliance-notice'], gaps: false, warnsNot: ['extension-announced'] },
    a70,
  ]),
  route('notice-from-china-after-edge', 'From 2026-11-11 it is unsettled whether article 7 applies: the duty is a gap, and the extension was only announced.', [
    { asOf: '2026-11-11', product: dysprosiumMetal, ...civilGermanBuyer },
    certain('permit-required', {
      restrictions: ['compliance-notice'],
      warnsCode: ['extension-announced'],
      holds: {
        'gaps/0/instrument': 'MOFCOM-2025-61',
        'gaps/0/limb': 'a61-2',
        'gaps/0/since': '2026-11-11',
        'gaps/0/eitherWay': ['permit-required'],
        'restrictions/compliance-notice/text':
          'Whether announcement 61 binds on this day is not settled: its suspension has run out, and nothing that was read says what holds on this day. If it binds, whoever passes annex 1 items on abroad issues a compliance notice to the next recipient; Chinese exporters state the final destination and issue one to importer and end user.',
      },
    }),
    `${a61}, art. 7; ${a70}`,
  ]),
  route('notice-from-china-not-in-annex', 'A dysprosium compound is in no part of the annex.', [
    { asOf: '2026-11-11', product: dysprosiumCompound, ...civilGermanBuyer },
    { restrictionsNot: ['compliance-notice'], gaps: false, warnsNot: ['extension-announced'] },
    `${a61}, annex 1`,
  ]),
]
