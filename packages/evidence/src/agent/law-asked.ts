import type { TraderQuestion } from './question.ts'

const FACTS = 'May this good leave China?'
const LAW = 'Look up the law'
const AHEAD = 'What changes ahead, and what changed'
const KIT = 'Several goods of one deal'
const FIBRE = {
  'product.form': 'optical-fibre',
  'product.elements': 'Er',
  'product.elementsComplete': true,
  destination: 'DE',
  'endUse.kind': 'civil',
}

/** Questions about the law itself, about days, and about several goods. */
export const lawAsked: readonly TraderQuestion[] = [
  {
    id: 'what-is-1c905',
    asks: 'The broker wrote 1C905.a.4 on the form. What is that?',
    want: LAW,
    given: { text: '1C905.a.4', asOf: '2026-03-01' },
    expect: {
      contains: ['Dysprosium-containing neodymium-iron-boron', '"state":"in-force"'],
      cites: ['MOFCOM-GACC-2025-18'],
    },
    why: '1C905.a.4 is the entry for dysprosium-containing NdFeB magnets.',
    source: 'MOFCOM & GACC announcement 18 of 2025',
  },
  {
    id: 'what-is-18',
    asks: 'Where can I read announcement 18 of 2025, and is it in force?',
    want: LAW,
    given: { text: 'MOFCOM-GACC-2025-18', asOf: '2026-03-01' },
    expect: { contains: ['https://www.mofcom.gov.cn/', '"in-force":1', '2025-04-04'] },
    why: 'It is published on the site of the ministry, and in force since 2025-04-04.',
    source: 'MOFCOM & GACC announcement 18 of 2025',
  },
  {
    id: 'is-57-suspended',
    asks: 'Is announcement 57 of 2025 running in March 2026?',
    want: LAW,
    given: { text: 'MOFCOM-GACC-2025-57', asOf: '2026-03-01' },
    expect: { contains: ['"suspended":'], lacks: ['"in-force":'] },
    why: 'Announcement 70 suspends it from 2025-11-07 to 2026-11-10.',
    source: 'Announcement 70 of 2025',
  },
  {
    id: 'is-57-back',
    asks: 'And on 20 November 2026?',
    want: LAW,
    given: { text: 'MOFCOM-GACC-2025-57', asOf: '2026-11-20' },
    expect: { contains: ['"unsettled":'], lacks: ['"in-force":'] },
    why: 'The printed last day has passed; an extension was announced, and no instrument has been read.',
    source: 'Announcement 70 of 2025; readout of 2026-09-28',
  },
  {
    id: 'dysprosium',
    asks: 'What is controlled about dysprosium?',
    want: LAW,
    given: { text: 'Dy', asOf: '2026-03-01' },
    expect: { contains: ['"symbol":"Dy"', '1C905.a.1', 'medium-heavy'] },
    why: '1C905 holds the entries for dysprosium.',
    source: 'MOFCOM & GACC announcement 18 of 2025',
  },
  {
    id: 'unknown-code',
    asks: 'What about control code 9Z999?',
    want: LAW,
    given: { text: '9Z999', asOf: '2026-03-01' },
    expect: { contains: ['"found":0', 'never \\"no permit\\"'] },
    why: 'There is no such code, and that frees no good.',
    source: 'DESIGN section 3',
  },
  {
    id: 'fibre-suspended',
    asks: 'Erbium-doped fibre to Germany in March 2026?',
    want: FACTS,
    given: { inquiry: { asOf: '2026-03-01', ...FIBRE } },
    expect: { verdict: 'no-permit', codes: [], contains: ['"horizon":[{'] },
    why: 'Announcement 57 lists it and is suspended; the end of the suspension is on the horizon.',
    source: 'Announcements 57 and 70 of 2025',
  },
  {
    id: 'fibre-after',
    asks: 'The same fibre on 20 November 2026?',
    want: FACTS,
    given: { inquiry: { asOf: '2026-11-20', ...FIBRE } },
    expect: { verdict: 'unsettled', action: 'hold', cites: ['MOFCOM-GACC-2025-70'] },
    why: 'The printed last day has passed; no instrument that says what follows has been read.',
    source: 'Announcement 70 of 2025',
  },
  {
    id: 'fibre-known-then',
    asks: 'What did we have to expect on 20 October 2025 for fibre in March 2026?',
    want: FACTS,
    given: { inquiry: { asOf: '2026-03-01', knownAt: '2025-10-20', ...FIBRE } },
    expect: { verdict: 'permit-required', codes: ['1C910.a.5'] },
    why: 'By what was published then, announcement 57 would come into force on 2025-11-08.',
    source: 'Announcement 57 of 2025',
  },
  {
    id: 'fibre-when',
    asks: 'From when on does the answer for the fibre change?',
    want: AHEAD,
    given: { inquiry: { asOf: '2026-03-01', ...FIBRE } },
    expect: { contains: ['"now":"no-permit"', '"on":"2026-11-11","verdict":"unsettled"'] },
    why: 'The suspension runs to 2026-11-10 as printed.',
    source: 'Announcement 70 of 2025',
  },
  {
    id: 'magnets-when',
    asks: 'Since when do dysprosium magnets need a licence?',
    want: AHEAD,
    given: {
      inquiry: {
        asOf: '2026-03-01',
        'product.form': 'ndfeb-magnet',
        'product.elements': 'Nd;Dy',
        destination: 'DE',
        'endUse.kind': 'civil',
      },
    },
    expect: { contains: ['"on":"2025-04-04","verdict":"permit-required"'], cites: ['MOFCOM-GACC-2025-18'] },
    why: 'Announcement 18 took effect on the day of its publication.',
    source: 'MOFCOM & GACC announcement 18 of 2025',
  },
  {
    id: 'law-ahead',
    asks: 'Does anything in the law change soon?',
    want: AHEAD,
    given: {},
    expect: { contains: ['"ahead":[{', '2027-01-01'] },
    why: 'The export licence catalogue of 2026 ends with the year.',
    source: 'MOFCOM & GACC announcement 89 of 2025',
  },
  {
    id: 'motor-and-magnets',
    asks: 'One shipment to Germany: motors, and loose dysprosium magnets as spares. Together?',
    want: KIT,
    given: {
      deal: { asOf: '2026-03-01', destination: 'DE', 'endUse.kind': 'civil' },
      parts: [
        { id: 'motors', 'product.form': 'motor', 'product.elements': 'Nd;Dy' },
        { id: 'spare magnets', 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy' },
      ],
    },
    expect: {
      verdict: 'permit-required',
      contains: [
        '"id":"spare magnets","verdict":"permit-required"',
        '"id":"motors","verdict":"no-permit"',
        '1C905.a.4',
      ],
    },
    why: 'The loose magnets are listed, the motors are not; what ships together needs what its strictest part needs.',
    source: 'MOFCOM & GACC announcement 18 of 2025; FAQ IV',
  },
  {
    id: 'kit-with-an-unknown',
    asks: 'Motors, and a box of “magnets” that nobody can tell more about?',
    want: KIT,
    given: {
      deal: { asOf: '2026-03-01', destination: 'DE', 'endUse.kind': 'civil' },
      parts: [
        { id: 'motors', 'product.form': 'motor', 'product.elements': 'Nd' },
        { id: 'box', 'product.description': 'magnets' },
      ],
    },
    expect: { action: 'ask', contains: ['"asks":"product.'] },
    why: 'A good of unknown form and composition keeps the whole open.',
    source: 'DESIGN section 3',
  },
  {
    id: 'misspelt-fact',
    asks: 'NdFeB magnets, product.from ndfeb-magnet?',
    want: FACTS,
    given: { inquiry: { asOf: '2026-03-01', 'product.from': 'ndfeb-magnet' } },
    expect: { contains: ['unknown-key', '/inquiry/product/from', 'Did you mean “form”?'] },
    why: 'A fact with a wrong name is refused; it is never dropped without a word.',
    source: 'DESIGN section 3',
  },
]
