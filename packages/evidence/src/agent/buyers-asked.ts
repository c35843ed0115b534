import { question, type TraderQuestion } from './question.ts'

const FACTS = 'May this good leave China?'
const NAME = 'Is this party listed?'
const MAGNET = { 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy' }

/** Questions about buyers, end users and what goods are for. */
export const buyersAsked: readonly TraderQuestion[] = [
  question('rheinmetall', 'Is Rheinmetall AG on a Chinese list today (24 November 2026)?', [
    NAME,
    { name: 'Rheinmetall AG', asOf: '2026-11-24' },
    { contains: ['"outcome":"equal"', 'MOFCOM-2026-30'], cites: ['MOFCOM-2026-30'] },
    'The notice prints this name.',
    'MOFCOM announcement 30 of 2026',
  ]),
  question('bosch', 'Is Robert Bosch GmbH listed?', [
    NAME,
    { name: 'Robert Bosch GmbH', asOf: '2026-11-24' },
    { contains: ['"outcome":"none"', 'never \\"no permit\\"'] },
    'No notice names it; that says nothing of the goods.',
    'party lists through 2026-10-09',
  ]),
  question('tdk', 'TDK Corp., our customer in Japan: any list in May 2026?', [
    NAME,
    { name: 'TDK Corp.', country: 'JP', asOf: '2026-05-01' },
    { contains: ['TDK Corporation', 'watch list'], cites: ['MOFCOM-2026-12'] },
    'TDK Corporation stands on the watch list.',
    'MOFCOM announcement 12 of 2026',
  ]),
  question('abbreviated', 'Gen. Dynamics Corp, as our forwarder writes it?', [
    NAME,
    { name: 'Gen. Dynamics Corp', asOf: '2026-03-01' },
    { contains: ['General Dynamics'], lacks: ['"outcome":"none"'] },
    'An abbreviation of a listed name must be found.',
    'party names',
  ]),
  question('nobody', 'The order says only “GmbH”. Is that on a list?', [
    NAME,
    { name: 'GmbH' },
    { contains: ['names-nobody'] },
    'A legal form names nobody; “on no list” would be a false report.',
    'DESIGN section 8',
  ]),
  question('japan-military', 'NdFeB magnets with dysprosium for the Japanese military in February 2026?', [
    FACTS,
    { inquiry: { asOf: '2026-02-01', ...MAGNET, destination: 'JP', 'endUse.kind': 'military' } },
    { verdict: 'prohibited', action: 'stop', cites: ['MOFCOM-2026-1'] },
    'All dual-use items to Japanese military users and uses are prohibited from 2026-01-06.',
    'MOFCOM announcement 1 of 2026',
  ]),
  question('japan-civil', 'The same magnets for a Japanese maker of washing machines?', [
    FACTS,
    { inquiry: { asOf: '2026-02-01', ...MAGNET, destination: 'JP', 'endUse.kind': 'civil', 'endUser.kind': 'civil', 'endUser.listed': 'none' } },
    { verdict: 'permit-required', action: 'hold', codes: ['1C905.a.4'], lacks: ['"prohibited"'] },
    'Announcement 1 of 2026 bars military users and uses; a civil one needs the licence of announcement 18.',
    'MOFCOM announcement 1 of 2026; announcement 18 of 2025',
  ]),
  question('us-military', 'Dysprosium magnets to a US military user in January 2026?', [
    FACTS,
    { inquiry: { asOf: '2026-01-15', ...MAGNET, destination: 'US', 'endUse.kind': 'military' } },
    { verdict: 'prohibited', action: 'stop', cites: ['MOFCOM-2024-46'] },
    'Item 1 of announcement 46 of 2024 bars dual-use items to US military users; only item 2 was suspended.',
    'MOFCOM announcement 46 of 2024, item 1; announcement 72 of 2025',
  ]),
  question('watch-listed', 'Magnets with dysprosium to TDK Corporation in May 2026: how long will the review take?', [
    FACTS,
    { inquiry: { asOf: '2026-05-01', ...MAGNET, destination: 'JP', 'endUse.kind': 'civil', 'endUser.name': 'TDK Corporation', 'endUser.kind': 'civil' } },
    { verdict: 'permit-required', codes: ['1C905.a.4'], contains: ['"forms":["single"]', '"limitWorkingDays":null', 'watch-list'] },
    'A watch-listed end user gets a single licence only, and the limit of 45 working days does not run.',
    'MOFCOM announcement 12 of 2026; Decree 792 article 26',
  ]),
  question('cubic', 'Magnets to Cubic Corporation on 24 November 2026, its listing was suspended to 10 November?', [
    FACTS,
    { inquiry: { asOf: '2026-11-24', ...MAGNET, destination: 'US', 'endUse.kind': 'civil', 'endUser.name': 'Cubic Corporation', 'endUser.kind': 'civil' } },
    { verdict: 'prohibited', possible: ['prohibited'], contains: ['Foreign Ministry decision of 2024-09-18'] },
    'Whatever follows the suspension of control list 21 of 2025, the Foreign Ministry bars transactions with it.',
    'Foreign Ministry decision of 2024-09-18',
  ]),
  question('listed-buyer', 'Magnets with dysprosium to MP Materials through Korea, August 2026?', [
    FACTS,
    {
      inquiry: { asOf: '2026-08-03', ...MAGNET, destination: 'KR', 'endUse.kind': 'civil', 'endUse.field': 'none', 'endUser.name': 'MP Materials Corp.', 'endUser.kind': 'civil' },
    },
    { verdict: 'prohibited', action: 'stop' },
    'A party on the control list gets no dual-use items, wherever they go.',
    'control list in force on the day; Decree 792 article 28',
  ]),
  question('unnamed-buyer', 'Magnets with dysprosium to Germany, and our customer will not say who the end user is.', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', ...MAGNET, destination: 'DE', 'endUse.kind': 'civil' } },
    { verdict: 'permit-required', possible: ['prohibited', 'permit-required'], asks: 'endUser.listed' },
    'A licence is needed at least; an unnamed buyer could be on a list that bars the deal.',
    'Decree 792 articles 14 and 28',
  ]),
  question('weapons', 'A motor with neodymium magnets, not listed. But it is for a programme of weapons of mass destruction?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', 'product.form': 'motor', 'product.elements': 'Nd', destination: 'DE', 'endUse.kind': 'wmd' } },
    { verdict: 'permit-required', action: 'hold', contains: ['catch-all'] },
    'The catch-all clause requires a licence for any good for weapons of mass destruction.',
    'Export Control Law article 12; Decree 792 article 14',
  ]),
  question('papers', 'Which papers does the end user have to hand in for the dysprosium magnets?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', ...MAGNET, destination: 'DE', 'endUse.kind': 'civil' } },
    { contains: ['end-user-certificate', '"provider":"end-user"', 'd792-16'] },
    'An application needs the certificate of end user and end use.',
    'Decree 792 article 16',
    { part: 'documents' },
  ]),
  question('review-clock', 'How long may MOFCOM take, and from when does the clock run?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', ...MAGNET, destination: 'DE', 'endUse.kind': 'civil', 'endUser.listed': 'none' } },
    { contains: ['"limitWorkingDays":45', '"startsAt":"acceptance"', '"minDays":30', '"maxDays":45'] },
    'The decree sets 45 working days from acceptance; the framework says 30 to 45 days in practice.',
    'Decree 792 article 17; permit framework',
  ]),
  question('review-rules', 'What does not count towards these 45 days?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', ...MAGNET, destination: 'DE', 'endUse.kind': 'civil', 'endUser.listed': 'none' } },
    { contains: ['technical-identification', 'expert-opinion', 'on-site-check'] },
    'Technical identification, expert opinion and on-site checks are not counted.',
    'Decree 792 article 17',
    { part: 'review' },
  ]),
]
