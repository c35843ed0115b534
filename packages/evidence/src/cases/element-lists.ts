/** Whether a given list of elements is presumed complete: every form with a list that alone would be free, and what opens or closes it. */
import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case, Expect, CaseVerdict } from './case.ts'
import { alike, gives, row } from './rows.ts'

const RULE = 'DESIGN section 3, rule 2 (presumptions) and the reach tables'

type Possible = readonly Exclude<CaseVerdict, 'depends'>[]
const FREE: Possible = ['no-permit']
const LICENCE: Possible = ['permit-required']
const OPEN: Possible = ['permit-required', 'no-permit']
const DOUBT: Possible = ['unsettled', 'no-permit']
const ANYTHING: Possible = ['permit-required', 'unsettled', 'no-permit']
const UNSETTLED: Possible = ['unsettled']
/** Technology of extraction may not be exported at all. */
const OF_ANY_FORM: Possible = ['prohibited', ...ANYTHING]

/** The verdict is the floor of what is possible; where that is “no permit” and more is possible, nothing is certain. */
function decided(possible: Possible): Expect {
  if (possible.length > 1 && possible.includes('no-permit')) return gives('depends', { possibleIs: possible, action: 'ask' })
  const floor = possible.at(-1) ?? 'no-permit'
  return { verdict: [floor], possibleIs: possible, action: floor === 'no-permit' ? 'proceed' : 'hold' }
}

const listOf = (symbols: readonly string[]) => symbols.map((symbol) => ({ symbol }))

const EVE_OF_18 = '2025-04-03'
const FIRST_OF_18 = '2025-04-04'
/** Announcement 18 is in force, 57 is suspended. */
const USUAL = '2026-03-01'
/** The suspension of 57 has lapsed. */
const LAPSED = '2026-11-29'

function good(id: string, why: string, asOf: string, [product, expect, more = {}]: readonly [product: object, expect: Expect, more?: object]): Case {
  return { id: `list-of-elements-${id}`, why, inquiry: { asOf, product, ...civilGermanBuyer, ...more }, expect, source: RULE }
}

type Row = readonly [
  form: string,
  symbols: readonly string[],
  /** What is possible if the list is complete, if it may miss some, and on the day before announcement 18. */
  complete: Possible,
  mayMissSome: Possible,
  before: Possible,
]

/** Goods named by what they do, and alloys whose other metals are not stated. */
const mayMissSome: readonly Row[] = [
  ['ndfeb-magnet', ['Nd'], FREE, OPEN, FREE],
  ['ndfeb-magnet', ['Nd', 'Pr'], FREE, OPEN, FREE],
  ['smco-magnet', ['Sm'], LICENCE, LICENCE, FREE],
  ['bonded-magnet', ['Nd'], FREE, DOUBT, FREE],
  // Neodymium in powder is in the catalogue of the ordinary licence; samarium with cobalt or without is the rest.
  ['magnet-powder', ['La'], FREE, ANYTHING, OPEN],
  ['magnet-powder', ['Nd'], LICENCE, LICENCE, LICENCE],
  ['master-alloy-flake', ['Nd'], LICENCE, LICENCE, LICENCE],
  // With yttrium and europium it may be red lamp powder, which the ordinary licence could reach.
  ['phosphor', ['La'], FREE, DOUBT, DOUBT],
  ['crystal', ['La'], FREE, DOUBT, FREE],
  ['laser-material', ['Nd'], FREE, DOUBT, FREE],
  ['optical-fibre', ['Ce'], FREE, DOUBT, FREE],
  ['ceramic', ['La'], FREE, DOUBT, FREE],
  ['catalyst', ['Ce'], FREE, DOUBT, FREE],
  ['polishing-powder', ['Ce', 'La'], FREE, DOUBT, FREE],
  ['hydrogen-storage-material', ['La'], FREE, DOUBT, FREE],
  ['medicament', ['La'], FREE, DOUBT, FREE],
  ['scrap', ['La'], UNSETTLED, UNSETTLED, UNSETTLED],
  // Outside announcement 18 by interpretation, whatever they hold.
  ...['motor', 'motor-rotor', 'sensor', 'loudspeaker', 'electronic-component', 'consumer-article'].map((form): Row => [form, ['Nd'], FREE, FREE, FREE]),
  // Pure or with iron it needs the ordinary licence, with another metal it does not.
  ['alloy', ['La'], OPEN, ANYTHING, OPEN],
  ['magnetostrictive-material', ['La'], FREE, DOUBT, FREE],
  ['magnetic-refrigeration-material', ['La'], FREE, DOUBT, FREE],
]

const inEachForm: readonly Case[] = mayMissSome.flatMap(([form, symbols, complete, open, before]) => {
  const product = { form, elements: listOf(symbols) }
  const name = `${form}-${symbols.join('-').toLowerCase()}`
  const what = `${form} with ${symbols.join(' and ')} stated`
  return [
    good(name, `${what}: the list may miss some.`, USUAL, [product, decided(open)]),
    good(`${name}-complete`, `${what} as all that it holds.`, USUAL, [{ ...product, elementsComplete: true }, decided(complete)]),
    good(`${name}-incomplete`, `${what} as a part of what it holds.`, USUAL, [{ ...product, elementsComplete: false }, decided(open)]),
    good(`${name}-eve-of-18`, `${what}, the day before announcement 18.`, EVE_OF_18, [product, decided(before)]),
    good(`${name}-first-of-18`, `${what}, on the first day of announcement 18: the list may miss some.`, FIRST_OF_18, [product, decided(open)]),
  ]
})

/** Goods named by their element: the list is presumed complete, and the answer says so if another value could change it. */
const namedByElement: readonly Case[] = [
  ...(
    [
      ['mixed-carbonate', 'La'],
      ['basic-oxide', 'La'],
      ['separated-oxide', 'Nd'],
      ['oxide-mixture', 'La'],
      ['compound', 'Ce'],
      ['metal', 'Nd'],
    ] as const
  ).flatMap(([form, symbol]) => {
    const product = { form, elements: listOf([symbol]) }
    return [
      good(form, `${form} of ${symbol}: the list is complete unless the inquiry says otherwise.`, USUAL, [
        product,
        { ...decided(LICENCE), dualUseVerdict: ['no-permit'], exportLicenceVerdict: ['permit-required'], assumes: ['product.elementsComplete'] },
      ]),
      good(`${form}-incomplete`, `${form} of ${symbol} and perhaps of others.`, USUAL, [
        { ...product, elementsComplete: false },
        { ...decided(LICENCE), dualUseVerdict: ['depends'] },
      ]),
    ]
  }),
  ...(['ore', 'concentrate'] as const).map((form) => good(form, `${form}: no element changes its permit.`, USUAL, [{ form, elements: listOf(['La']) }, decided(LICENCE)])),
  good('reagent', 'A reagent is free by its form.', USUAL, [{ form: 'reagent', elements: listOf(['La']) }, decided(FREE)]),
  good('target-metals-open', 'A target of lanthanum: the list of rare earths is complete, whatever else it is made of.', USUAL, [
    { form: 'target', elements: listOf(['La']) },
    decided(FREE),
  ]),
  good('target', 'A pure target of lanthanum.', USUAL, [
    { form: 'target', elements: listOf(['La']), alloyedWith: [] },
    { ...decided(FREE), assumes: ['product.elementsComplete'], warnsCode: ['composition-taken-as-complete'] },
  ]),
  good('target-incomplete', 'The same with an element perhaps missing: a named target may be a part of it.', USUAL, [
    { form: 'target', elements: listOf(['La']), alloyedWith: [], elementsComplete: false },
    decided(DOUBT),
  ]),
]

/** Alloys and alloy-like materials are named by their elements as soon as their other metals are stated. */
const withMetalsStated: readonly Case[] = (
  [
    // Yttrium with aluminium is named by 18; cerium as a fine powder needs a dual-use licence.
    ['alloy', 'Nd', ['Al'], FREE, ANYTHING],
    ['alloy', 'La', [], LICENCE, LICENCE],
    ['magnetostrictive-material', 'La', ['Fe'], FREE, DOUBT],
    ['magnetic-refrigeration-material', 'La', ['Si'], FREE, undefined],
  ] as const
).flatMap(([form, symbol, alloyedWith, complete, open]) => {
  const product = { form, elements: listOf([symbol]), alloyedWith }
  const name = `${form}-of-${[symbol, ...alloyedWith].join('-').toLowerCase()}`
  return [
    good(name, `${form} of ${symbol} with its other metals stated.`, USUAL, [product, decided(complete)]),
    ...(open === undefined
      ? []
      : [
          good(`${name}-incomplete`, `${form} of ${symbol} with its other metals stated, and perhaps another rare earth.`, USUAL, [
            { ...product, elementsComplete: false },
            decided(open),
          ]),
        ]),
  ]
})

/** Shares that sum to 100 leave room for no other element. */
const shares: readonly Case[] = (
  [
    ['polishing-powder', { Ce: 60, La: 40 }, FREE],
    ['polishing-powder', { Ce: 60, La: 39.9 }, DOUBT],
    ['ndfeb-magnet', { Nd: 75, Pr: 25 }, FREE],
    ['ndfeb-magnet', { Nd: 99.4, Pr: 0.4, La: 0.2 }, FREE],
    ['ndfeb-magnet', { Nd: 29, Pr: 3 }, OPEN],
    ['crystal', { La: 100 }, FREE],
    ['crystal', { La: 99 }, DOUBT],
  ] as const
).map(([form, weights, possible]) =>
  good(
    `shares-${form}-${Object.values(weights).join('-')}`,
    `${form} with shares of ${Object.entries(weights)
      .map(([symbol, share]) => `${symbol} ${share} %`)
      .join(', ')}.`,
    USUAL,
    [{ form, elements: Object.entries(weights).map(([symbol, weightPercent]) => ({ symbol, weightPercent })) }, decided(possible)],
  ),
)

/** `[]` declares that the good holds none, for every form. */
const none: readonly Case[] = [
  ...[
    'bonded-magnet',
    'magnet-powder',
    'master-alloy-flake',
    'phosphor',
    'crystal',
    'laser-material',
    'optical-fibre',
    'ceramic',
    'catalyst',
    'polishing-powder',
    'hydrogen-storage-material',
    'medicament',
    'scrap',
    'motor',
    'motor-rotor',
    'sensor',
    'loudspeaker',
    'electronic-component',
    'consumer-article',
    'alloy',
    'magnetostrictive-material',
    'magnetic-refrigeration-material',
  ].map((form) => good(`none-${form}`, `${form} declared to hold no rare earth.`, USUAL, [{ form, elements: [] }, decided(FREE)])),
  good('none-but-incomplete', 'Only a list stated to miss some opens it.', USUAL, [{ form: 'crystal', elements: [], elementsComplete: false }, decided(DOUBT)]),
]

/** With the form open each branch keeps its own presumption. */
const formOpen: readonly Case[] = [
  good('form-open', 'Neodymium in a good of any form, or technology: as a magnet it may hold dysprosium as well, as an oxide it does not.', USUAL, [
    { elements: listOf(['Nd']) },
    { ...decided(OF_ANY_FORM), items: [{ code: '1C905.a.4', state: 'in-force', match: 'possible' }], holds: { 'permits/dual-use-licence/items/1C905.b': null } },
  ]),
  good('form-open-complete', 'Stated to be all: in no form does it hold dysprosium.', USUAL, [
    { elements: listOf(['Nd']), elementsComplete: true },
    { ...decided(OF_ANY_FORM), holds: { 'permits/dual-use-licence/items/1C905.a.4': null, 'permits/dual-use-licence/items/1C905.b': null } },
  ]),
  good('form-open-incomplete', 'Stated to be a part: as an oxide it may hold dysprosium as well.', USUAL, [
    { elements: listOf(['Nd']), elementsComplete: false },
    {
      ...decided(OF_ANY_FORM),
      items: [
        { code: '1C905.a.4', match: 'possible' },
        { code: '1C905.b', match: 'possible' },
      ],
    },
  ]),
  good('code-of-polishing-powder', 'The code states polishing powder: its list may miss some.', USUAL, [{ commodityCode: '340590', elements: listOf(['Ce']) }, decided(DOUBT)]),
  good('code-of-polishing-powder-complete', 'With a complete list the code alone would make the good free, so it is ignored.', USUAL, [
    { commodityCode: '340590', elements: listOf(['Ce']), elementsComplete: true },
    gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-alone'], action: 'ask' }),
  ]),
  good('code-of-magnets', 'The code leaves NdFeB, whose list may miss some, and samarium-cobalt.', USUAL, [
    { commodityCode: '8505111000', elements: listOf(['Nd']) },
    decided(OPEN),
  ]),
  good('code-of-magnets-eve-of-18', 'The day before announcement 18 the code alone would make the good free, so it is ignored.', EVE_OF_18, [
    { commodityCode: '8505111000', elements: listOf(['Nd']) },
    gives('depends', { possible: ['permit-required', 'no-permit'], warnsCode: ['code-alone'] }),
  ]),
  good('code-of-neodymium-oxide', 'The code states an oxide, which is named by its element.', USUAL, [
    { commodityCode: '28469013', elements: listOf(['Nd']) },
    { ...decided(LICENCE), dualUseVerdict: ['no-permit'] },
  ]),
]

/** Another law can reach what the list may miss. */
const otherLaws: readonly Case[] = [
  good('magnet-after-the-lapse', 'Neodymium stated: it may hold dysprosium or terbium (18), or holmium (57, whose suspension has lapsed).', LAPSED, [
    { form: 'ndfeb-magnet', elements: listOf(['Nd']) },
    decided(ANYTHING),
  ]),
  good('magnet-after-the-lapse-complete', 'Neodymium alone is free.', LAPSED, [{ form: 'ndfeb-magnet', elements: listOf(['Nd']), elementsComplete: true }, decided(FREE)]),
  good('rotor-after-the-lapse', 'A rotor is outside 18; 57, whose suspension has lapsed, could reach one with holmium.', LAPSED, [
    { form: 'motor-rotor', elements: listOf(['Nd']) },
    decided(DOUBT),
  ]),
  good('rotor-as-57-was-to-begin', 'As known on 2025-11-01, 57 was in force; no answer of the authority speaks of it.', '2025-11-10', [
    { form: 'motor-rotor', elements: listOf(['Nd']) },
    decided(DOUBT),
    { knownAt: '2025-11-01' },
  ]),
  good('rotor-as-57-was-to-begin-complete', 'Neodymium is named by neither.', '2025-11-10', [
    { form: 'motor-rotor', elements: listOf(['Nd']), elementsComplete: true },
    decided(FREE),
    { knownAt: '2025-11-01' },
  ]),
  good('fibre-as-57-was-to-begin', 'A fibre with cerium stated may hold erbium, which 57 names.', '2025-11-10', [
    { form: 'optical-fibre', elements: listOf(['Ce']) },
    decided(ANYTHING),
    { knownAt: '2025-11-01' },
  ]),
  ...alike({ source: RULE }, [
    row('list-of-elements-rotor-abroad', 'Annex 1 of announcement 61 names rotors with samarium-cobalt, or with NdFeB that holds terbium or dysprosium.', [
      { asOf: '2025-10-15', product: { form: 'motor-rotor', elements: listOf(['Nd']) }, ...civilReExport, origin: 'CN' },
      decided(OPEN),
      `${RULE}; announcement 61 of 2025, annex 1`,
    ]),
    row('list-of-elements-nothing-else-stated', 'Form and neodymium alone, as everybody states a neodymium magnet: the answer is not green.', [
      { asOf: LAPSED, product: { form: 'ndfeb-magnet', elements: listOf(['Nd']) } },
      gives('depends', { possible: ['prohibited', 'permit-required', 'no-permit'], action: 'ask' }),
    ]),
    row('list-of-elements-released-before', 'What is stated as complete stays free for an unnamed buyer.', [
      { asOf: LAPSED, product: { form: 'ndfeb-magnet', elements: listOf(['Nd']), elementsComplete: true }, destination: 'DE', endUse: { kind: 'civil' } },
      decided(FREE),
    ]),
    row('list-of-elements-grade', 'A grade proves nothing: N35 with neodymium stated may hold dysprosium.', [
      { asOf: USUAL, product: { form: 'ndfeb-magnet', elements: listOf(['Nd']), grade: 'N35' }, ...civilGermanBuyer },
      decided(OPEN),
      `${RULE}; magnet-grades.json`,
    ]),
  ]),
]

export const elementLists: readonly Case[] = [...inEachForm, ...namedByElement, ...withMetalsStated, ...shares, ...none, ...formOpen, ...otherLaws]
