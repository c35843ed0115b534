import { question, type TraderQuestion } from './question.ts'

const FACTS = 'May this good leave China?'
const LAW = 'Look up the law'
const AHEAD = 'What changes, and what changed'
const KIT = 'Several goods of one deal'
const FIBRE = { 'product.form': 'optical-fibre', 'product.elements': 'Er', 'product.elementsComplete': true, destination: 'DE', 'endUse.kind': 'civil' }

/** Questions about the law itself, about days, and about several goods. */
export const lawAsked: readonly TraderQuestion[] = [
  question('what-is-1c905', 'The broker wrote 1C905.a.4 on the form. What is that?', [
    LAW,
    { text: '1C905.a.4', asOf: '2026-03-01' },
    { contains: ['Dysprosium-containing neodymium-iron-boron', '"state":"in-force"'], cites: ['MOFCOM-GACC-2025-18'] },
    '1C905.a.4 is the entry for dysprosium-containing NdFeB magnets.',
    'MOFCOM & GACC announcement 18 of 2025',
  ]),
  question('what-is-18', 'Where can I read announcement 18 of 2025, and is it in force?', [
    LAW,
    { text: 'MOFCOM-GACC-2025-18', asOf: '2026-03-01' },
    { contains: ['https://www.mofcom.gov.cn/', '"in-force":1', '2025-04-04'] },
    'It is published on the site of the ministry, and in force since 2025-04-04.',
    'MOFCOM & GACC announcement 18 of 2025',
  ]),
  question('is-57-suspended', 'Is announcement 57 of 2025 running in March 2026?', [
    LAW,
    { text: 'MOFCOM-GACC-2025-57', asOf: '2026-03-01' },
    { contains: ['"suspended":'], lacks: ['"in-force":'] },
    'Announcement 70 suspends it from 2025-11-07 to 2026-11-10.',
    'Announcement 70 of 2025',
  ]),
  question('is-57-back', 'And on 20 November 2026?', [
    LAW,
    { text: 'MOFCOM-GACC-2025-57', asOf: '2026-11-20' },
    { contains: ['"unsettled":'], lacks: ['"in-force":'] },
    'The printed last day has passed; an extension was announced, and no instrument has been read.',
    'Announcement 70 of 2025; readout of 2026-09-28',
  ]),
  question('dysprosium', 'What is controlled about dysprosium?', [
    LAW,
    { text: 'Dy', asOf: '2026-03-01' },
    { contains: ['"symbol":"Dy"', '1C905.a.1', 'medium-heavy'] },
    '1C905 holds the entries for dysprosium.',
    'MOFCOM & GACC announcement 18 of 2025',
  ]),
  question('unknown-code', 'What about control code 9Z999?', [
    LAW,
    { text: '9Z999', asOf: '2026-03-01' },
    { contains: ['"found":0', 'never \\"no permit\\"'] },
    'There is no such code, and that frees no good.',
    'DESIGN section 3',
  ]),
  question('fibre-suspended', 'Erbium-doped fibre to Germany in March 2026?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', ...FIBRE } },
    { verdict: 'no-permit', codes: [], contains: ['"horizon":[{'] },
    'Announcement 57 lists it and is suspended; the end of the suspension is on the horizon.',
    'Announcements 57 and 70 of 2025',
  ]),
  question('fibre-after', 'The same fibre on 20 November 2026?', [
    FACTS,
    { inquiry: { asOf: '2026-11-20', ...FIBRE } },
    { verdict: 'unsettled', action: 'hold', cites: ['MOFCOM-GACC-2025-70'] },
    'The printed last day has passed; no instrument that says what follows has been read.',
    'Announcement 70 of 2025',
  ]),
  question('fibre-known-then', 'What did we have to expect on 20 October 2025 for fibre in March 2026?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', ...FIBRE } },
    { verdict: 'permit-required', codes: ['1C910.a.5'] },
    'By what was published then, announcement 57 would come into force on 2025-11-08.',
    'Announcement 57 of 2025',
  ]),
  question('fibre-when', 'From when on does the answer for the fibre change?', [
    AHEAD,
    { inquiry: { asOf: '2026-03-01', ...FIBRE } },
    { contains: ['"now":"no-permit"', '"on":"2026-11-11","verdict":"unsettled"'] },
    'The suspension runs to 2026-11-10 as printed.',
    'Announcement 70 of 2025',
  ]),
  question('magnets-when', 'Since when do dysprosium magnets need a licence?', [
    AHEAD,
    { inquiry: { asOf: '2026-03-01', 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy', destination: 'DE', 'endUse.kind': 'civil' } },
    { contains: ['"on":"2025-04-04","verdict":"permit-required"'], cites: ['MOFCOM-GACC-2025-18'] },
    'Announcement 18 took effect on the day of its publication.',
    'MOFCOM & GACC announcement 18 of 2025',
  ]),
  question('law-ahead', 'Does anything in the law change soon?', [
    AHEAD,
    {},
    { contains: ['"ahead":[{', '2027-01-01'] },
    'The export licence catalogue of 2026 ends with the year.',
    'MOFCOM & GACC announcement 89 of 2025',
  ]),
  question('motor-and-magnets', 'One shipment to Germany: motors, and loose dysprosium magnets as spares. Together?', [
    KIT,
    {
      deal: { asOf: '2026-03-01', destination: 'DE', 'endUse.kind': 'civil' },
      parts: [
        { id: 'motors', 'product.form': 'motor', 'product.elements': 'Nd;Dy' },
        { id: 'spare magnets', 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy' },
      ],
    },
    { verdict: 'permit-required', contains: ['"id":"spare magnets","verdict":"permit-required"', '"id":"motors","verdict":"no-permit"', '1C905.a.4'] },
    'The loose magnets are listed, the motors are not; what ships together needs what its strictest part needs.',
    'MOFCOM & GACC announcement 18 of 2025; FAQ IV',
  ]),
  question('kit-with-an-unknown', 'Motors, and a box of “magnets” that nobody can tell more about?', [
    KIT,
    {
      deal: { asOf: '2026-03-01', destination: 'DE', 'endUse.kind': 'civil' },
      parts: [
        { id: 'motors', 'product.form': 'motor', 'product.elements': 'Nd' },
        { id: 'box', 'product.description': 'magnets' },
      ],
    },
    { action: 'ask', contains: ['"asks":"product.'] },
    'A good of unknown form and composition keeps the whole open.',
    'DESIGN section 3',
  ]),
  question('misspelt-fact', 'NdFeB magnets, product.from ndfeb-magnet?', [
    FACTS,
    { inquiry: { asOf: '2026-03-01', 'product.from': 'ndfeb-magnet' } },
    { contains: ['unknown-key', '/inquiry/product/from', 'Did you mean “form”?'] },
    'A fact with a wrong name is refused; it is never dropped without a word.',
    'DESIGN section 3',
  ]),
]
