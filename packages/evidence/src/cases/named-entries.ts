import { entries18, entries57 } from '../extract/entries.ts'
import type { SourceEntry } from '../extract/extract.ts'
import { civilGermanBuyer, civilReExport } from './buyers.ts'
import type { Case } from './case.ts'
import { certain, gives, good, row } from './rows.ts'

/** A day on which announcement 57 would have been in force, as known in October 2025. */
const october = { asOf: '2025-12-15', knownAt: '2025-10-20' }
const elements = (symbols: readonly string[]): { symbol: string }[] => symbols.map((symbol) => ({ symbol }))

/** Alloys and targets with their constituents from the extract of the facts: a good of exactly these matches the entry. */
const alloysAndTargets: readonly Case[] = [...entries18, ...entries57].flatMap(({ instrument, code, en, rareEarths, others = [] }: SourceEntry) => {
  if (code === null || rareEarths === undefined) return []
  const form = code.includes('.a.3') || /target/i.test(en ?? '') ? 'target' : 'alloy'
  return [
    row(`entry-${code}`, `A good of exactly ${[...rareEarths, ...others].join(' and ')} is ${en}.`, [
      { ...(instrument === 'MOFCOM-GACC-2025-18' ? { asOf: '2025-06-01' } : october), product: { form, elements: elements(rareEarths), alloyedWith: others }, ...civilGermanBuyer },
      gives('permit-required', { dualUse: [code], items: [{ code, state: 'in-force', match: 'yes' }] }),
      `${instrument}, ${code}`,
    ]) satisfies Case,
  ]
})

/** What announcement 57 names besides metals, alloys, targets, oxides and compounds. */
const materialsOf57 = (
  [
    ['magnet', 'ndfeb-magnet', ['Nd', 'Ho'], '1C909.a.4', 'Permanent magnet materials with holmium'],
    ['crystal-ho', 'crystal', ['Ho'], '1C909.a.5', 'Crystals with holmium'],
    ['crystal-er', 'crystal', ['Er'], '1C910.a.4', 'Crystals with erbium'],
    ['fibre-er', 'optical-fibre', ['Er'], '1C910.a.5', 'Optical fibre with erbium'],
    ['storage-er', 'hydrogen-storage-material', ['Er'], '1C910.a.6', 'Hydrogen storage materials with erbium'],
    ['ceramic-er', 'ceramic', ['Er'], '1C910.a.7', 'Ceramics with erbium'],
    ['crystal-tm', 'crystal', ['Tm'], '1C911.a.3', 'Crystals with thulium'],
    ['phosphor-tm', 'phosphor', ['Tm'], '1C911.a.4', 'Luminescent materials with thulium'],
    ['phosphor-eu', 'phosphor', ['Eu'], '1C912.a.4', 'Phosphors with europium'],
    ['crystal-eu', 'crystal', ['Eu'], '1C912.a.5', 'Crystals with europium'],
    ['storage-eu', 'hydrogen-storage-material', ['Eu'], '1C912.a.6', 'Hydrogen-absorbing materials with europium'],
  ] as const
).map(([id, form, symbols, code, what]): Case =>
  row(`entry-57-${id}`, `${what} are named by 57.`, [
    { ...october, product: { form, elements: elements(symbols) }, ...civilGermanBuyer },
    gives('permit-required', { items: [{ code, state: 'in-force', match: 'yes' }] }),
    'MOFCOM & GACC announcement 57 of 2025',
  ]),
)

/** Ytterbium: the numbers of these entries are unknown, so they are distinguished by what they name. */
const ytterbium = (
  [
    ['crystal', 'crystal', 'permit-required', 'yes'],
    ['optical-fibre', 'optical-fibre', 'permit-required', 'yes'],
    ['thermal-barrier-coating', 'ceramic', 'unsettled', 'unsettled'],
    ['alloy', 'alloy', 'unsettled', 'unsettled'],
  ] as const
).map(([name, form, verdict, match]): Case =>
  row(
    `entry-57-yb-${name}`,
    match === 'yes'
      ? `Ytterbium ${name.replaceAll('-', ' ')} materials are named by 57.`
      : `It is unsettled whether 57 reaches a ${form} of ytterbium as ${name.replaceAll('-', ' ')}.`,
    [
      { ...october, product: { form, elements: elements(['Yb']), ...(form === 'alloy' ? { alloyedWith: ['Al'] } : {}) }, ...civilGermanBuyer },
      { verdict: [verdict], items: [{ code: '1C913.a', state: 'in-force', match }], cites: [`a57-1c913-a-${name}`] },
      'MOFCOM & GACC announcement 57 of 2025, 1C913; docs/decisions.md, 15',
    ],
  ),
)

/** Annex 1 of announcement 61: goods of Chinese origin from Germany to France on 2025-10-20. */
const annex1 = (
  [
    ...(['Sm', 'Dy', 'Gd', 'Tb', 'Lu', 'Sc', 'Y'] as const).map((symbol) => [`metal-${symbol.toLowerCase()}`, 'metal', [symbol], [], 'permit-required'] as const),
    ['alloy-smco', 'alloy', ['Sm'], ['Co'], 'permit-required'],
    ['alloy-tbfe', 'alloy', ['Tb'], ['Fe'], 'permit-required'],
    ['alloy-dyfe', 'alloy', ['Dy'], ['Fe'], 'permit-required'],
    ['alloy-tbdyfe', 'alloy', ['Tb', 'Dy'], ['Fe'], 'permit-required'],
    ['oxide-dy', 'separated-oxide', ['Dy'], undefined, 'permit-required'],
    ['oxide-tb', 'separated-oxide', ['Tb'], undefined, 'permit-required'],
    ['magnet-sm', 'smco-magnet', ['Sm'], undefined, 'permit-required'],
    ['magnet-tb', 'ndfeb-magnet', ['Nd', 'Tb'], undefined, 'permit-required'],
    ['magnet-dy', 'ndfeb-magnet', ['Nd', 'Dy'], undefined, 'permit-required'],
    ['component-sm', 'motor-rotor', ['Sm'], undefined, 'permit-required'],
    ['component-tb', 'sensor', ['Nd', 'Tb'], undefined, 'permit-required'],
    ['component-dy', 'motor-rotor', ['Nd', 'Dy'], undefined, 'permit-required'],
    ['target-sm', 'target', ['Sm'], [], 'permit-required'],
    ['target-gd', 'target', ['Gd'], [], 'permit-required'],
    ...(['Tb', 'Dy', 'Lu', 'Sc', 'Y'] as const).map((symbol) => [`target-${symbol.toLowerCase()}`, 'target', [symbol], [], 'unsettled'] as const),
  ] as const
).map(([name, form, symbols, alloyedWith, verdict]): Case =>
  row(`entry-61-${name}`, `Annex 1 of 61 ${verdict === 'unsettled' ? 'has a list of targets of which only a part was read' : 'names it'}: ${name}.`, [
    { asOf: '2025-10-20', product: { form, elements: elements(symbols), ...(alloyedWith === undefined ? {} : { alloyedWith }) }, ...civilReExport },
    { verdict: [verdict], cites: [`a61-${name}`] },
    'MOFCOM announcement 61 of 2025, annex 1; DESIGN section 3, scope',
  ]),
)

const now = { asOf: '2026-03-01', ...civilGermanBuyer }

/** Entries without a code, interpretations by their passage, and warnings that no other table names. */
const others: readonly Case[] = [
  row('entry-ordinary-licence', 'Neodymium oxide is a row of the licence catalogue.', [
    { ...now, product: { form: 'separated-oxide', elements: elements(['Nd']) } },
    { exportLicenceVerdict: ['permit-required'], cites: ['xl2015-catalogue'] },
    'MOFCOM & GACC announcement 94 of 2014',
  ]),
  row('entry-quota', 'In 2010 it needed a quota licence.', [
    { ...now, asOf: '2010-06-01', product: { form: 'separated-oxide', elements: elements(['Nd']) } },
    { quotaLicenceVerdict: ['permit-required'], cites: ['quota-catalogue'] },
    'quota-history.json',
  ]),
  row('entry-fine-cerium', 'Cerium powder under 500 micrometres needs a dual-use licence by the row of the catalogue.', [
    { ...now, product: good('metal', 'Ce 99', { particleSizeMicron: 100 }) },
    { dualUseVerdict: ['permit-required'], items: [{ code: null, match: 'yes' }], cites: ['xl2015-fine-cerium'] },
    'export-licence-catalogue.json, rule cerium-exemption',
  ]),
  row('interpretation-motor', 'Motors are outside 18 by FAQ IV.', [
    { ...now, product: { form: 'motor', elements: elements(['Nd', 'Dy']) } },
    gives('no-permit', { cites: ['faq-iv-motors'], warnsCode: ['inferred-from-absence'] }),
    'interpretations.json, MOFCOM-FAQ-RE-IV',
  ]),
  row('interpretation-phosphor', 'Phosphors are generally outside 18 by an earlier clarification.', [
    { ...now, product: { form: 'phosphor', elements: elements(['Y', 'Ce']), elementsComplete: true } },
    gives('no-permit', { cites: ['faq-phosphors'], warnsCode: ['generally'] }),
    'interpretations.json, MOFCOM-FAQ-RE-phosphors',
  ]),
  row('interpretation-rotor', 'Rotor assemblies are generally outside 18.', [
    { ...now, product: { form: 'motor-rotor', elements: elements(['Nd', 'Dy']) } },
    gives('no-permit', { cites: ['faq-v-1'], warnsCode: ['generally'] }),
    'mofcom-faq.json, V heading I',
  ]),
  row('interpretation-sensor', 'Moulded sensors are generally outside 18.', [
    { ...now, product: { form: 'sensor', elements: elements(['Sm']) } },
    gives('no-permit', { cites: ['faq-v-2'], warnsCode: ['generally'] }),
    'mofcom-faq.json, V heading II',
  ]),
  row('interpretation-catalyst', 'Calcined catalyst powder is generally outside 18.', [
    { ...now, product: { form: 'catalyst', elements: elements(['Y', 'Ce']), processing: 'deep' } },
    gives('no-permit', { cites: ['faq-v-3'], warnsCode: ['generally'] }),
    'mofcom-faq.json, V heading III',
  ]),
  row('warning-both-papers', 'Whether dysprosium oxide needs the ordinary licence besides the dual-use licence is open.', [
    { ...now, product: { form: 'separated-oxide', elements: elements(['Dy']) } },
    { exportLicenceVerdict: ['unsettled'], warnsCode: ['both-papers-open'] },
    'export-licence-catalogue.json, rule dual-use-overlap',
  ]),
  row('warning-sensitive-by-analogy', 'Samarium is not named as sensitive; it is treated like dysprosium by analogy.', [
    { ...now, product: { form: 'metal', elements: elements(['Sm']) } },
    gives('permit-required', { warnsCode: ['sensitive-by-analogy'] }),
    'permit-framework.json, militarySensitive; DESIGN section 3, input',
  ]),
  row('warning-countermeasure', 'A party of a countermeasure that was read whole and orders a freeze and refuses entry only: a warning, never a verdict.', [
    {
      asOf: '2024-04-11',
      product: { form: 'ndfeb-magnet', elements: elements(['Nd']), elementsComplete: true },
      destination: 'US',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: 'General Dynamics Land Systems', kind: 'civil' },
    },
    certain('no-permit', { warnsCode: ['listed-party'] }),
    'Foreign Ministry order 5 of 2024-04-11; DESIGN section 3, scope',
  ]),
  row('customs-release-day', 'Since the decree, nothing is released without a licence or during a challenge; for foreign material, moves into bonded areas stay free.', [
    { ...now, asOf: '2024-12-01', origin: 'AU', product: good('metal', 'Ce 99', { particleSizeMicron: 100 }) },
    { restrictions: ['customs-release', 'bonded-moves'] },
    'Decree 792 arts. 21, 22 and 48',
  ]),
  row('customs-release-eve', 'The day before, the decree was not in force.', [
    { ...now, asOf: '2024-11-30', origin: 'AU', product: good('metal', 'Ce 99', { particleSizeMicron: 100 }) },
    { restrictionsNot: ['customs-release', 'bonded-moves', 'licence-terms'], statutoryLimit: false, forms: ['single', 'general'] },
    'Decree 792, effective 2024-12-01',
  ]),
]

/** A case for every entry by name. */
export const namedEntries: readonly Case[] = [...alloysAndTargets, ...materialsOf57, ...ytterbium, ...annex1, ...others]
