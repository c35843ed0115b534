import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

const INCOMPLETE = 'DESIGN section 3, input: with an empty list that is stated to miss some the elements are open'

/** Open facts, presumptions, the least strict possible verdict, and questions. */
export const openFacts: readonly Case[] = [
  ...alike({ source: 'DESIGN section 3, rule 5' }, [
    row('open-everything', 'Only the day is stated: everything except a refusal by 61 is possible, so nothing is certain.', [
      { asOf: '2026-03-01' },
      gives('depends', { possible: ['prohibited', 'permit-required', 'unsettled', 'no-permit'], action: 'ask', asks: 'product.form' }),
    ]),
    row('open-composition-and-buyer', 'Composition and buyer open: from free to prohibited.', [
      { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' },
      gives('depends', { possible: ['prohibited', 'permit-required', 'no-permit'], asks: 'product.elements', action: 'ask' }),
    ]),
    row('open-buyer', 'A controlled magnet to an unnamed buyer: at least a licence, perhaps a prohibition.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUse: { kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], action: 'hold', asks: 'endUser.listed' }),
      'DESIGN section 3, rule 5 (the floor)',
    ]),
    row('open-buyer-before-lists', 'On the day on which 18 begins, the control list already exists for three months.', [
      { asOf: '2025-04-04', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUse: { kind: 'civil' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'] }),
      'DESIGN section 3, rule 3',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, rule 2', asOf: '2026-03-01' }, [
    row('open-end-use-us', 'End use open, destination United States: a prohibition is possible, and the answer asks about the use.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'US', endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], asks: 'endUse.kind' }),
      'DESIGN section 3, rule 1',
    ]),
    row('open-end-use-de', 'End use open, destination Germany: uses for WMD and terrorism also lead to a licence.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required'),
      'DESIGN section 3, rule 1; scope (catch-all)',
    ]),
    row('open-importer-presumed', 'Importer and consignees left out are the end user, and the answer says so.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUse: { kind: 'civil' }, endUser: { name: 'Example Works', kind: 'civil', listed: 'none' } },
      certain('permit-required', { assumes: ['importer'] }),
      'DESIGN section 3, rule 2; assessment.example.json',
    ]),
    row('open-elements-complete', 'For an alloy whose other metals are stated, a list of elements counts as complete; a free answer that depends on this has a warning.', [
      { product: good('alloy', 'Nd', { alloyedWith: ['Al'] }), ...civilGermanBuyer },
      certain('no-permit', { assumes: ['product.elementsComplete'], warnsCode: ['composition-taken-as-complete'], action: 'proceed' }),
    ]),
    row('open-elements-incomplete', 'Stated to be incomplete, the same list does not decide.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: false }), ...civilGermanBuyer },
      gives('depends', { possible: ['permit-required', 'no-permit'], action: 'ask' }),
    ]),
    row('open-elements-incomplete-controlled', 'A possibly incomplete list with dysprosium still contains dysprosium.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: false }), ...civilGermanBuyer },
      certain('permit-required', { dualUse: ['1C905.a.4'] }),
      'DESIGN section 3, rule 1',
    ]),
    row('open-elements-stated-complete', 'If the list is stated to be complete, nothing is presumed about it.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), ...civilGermanBuyer },
      certain('no-permit'),
    ]),
  ]),
  ...alike({ source: INCOMPLETE, asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('open-elements-empty-incomplete', 'An empty list that may be incomplete leaves the elements open, like an omitted list.', [
      { product: good('metal', '', { elementsComplete: false }) },
      certain('permit-required', { dualUseVerdict: ['depends'], asks: 'product.elements', holds: { 'classification/elements': null } }),
    ]),
    row('open-elements-empty-incomplete-form', 'It does not deny the samarium of a samarium-cobalt magnet either.', [
      { product: good('smco-magnet', '', { elementsComplete: false }) },
      certain('permit-required', { dualUse: ['1C902.a.4'] }),
    ]),
    row('open-elements-empty-incomplete-code', 'With such a list, the elements of the commodity code still count: dysprosium.', [
      { product: { form: 'compound', commodityCode: '2846902200', elements: [], elementsComplete: false } },
      gives('permit-required', { dualUse: ['1C905.c'], warnsNot: ['code-form-conflict'] }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, rule 1', ...civilGermanBuyer }, [
    row('open-elements-none', 'Only an empty list, [], states that there are none.', [
      { asOf: '2026-11-24', product: good('consumer-article', '') },
      certain('no-permit', { dualUse: [], gaps: false }),
    ]),
    row('open-elements-absent-motor', 'Without a list, the motor has at least one rare earth; it is outside 18 by its form, and with 57 suspended it is free.', [
      { asOf: '2026-03-01', product: { form: 'motor' } },
      certain('no-permit'),
    ]),
    row('open-elements-absent-motor-edge', 'After the printed last day the motor may contain holmium: it depends.', [
      { asOf: '2026-11-24', product: { form: 'motor' } },
      gives('depends', { possibleIs: ['unsettled', 'no-permit'] }),
      'DESIGN section 3, rule 1; DESIGN section 2',
    ]),
    row('open-form', 'Form open, dysprosium known: from free to controlled.', [
      { asOf: '2026-03-01', product: { elements: [{ symbol: 'Dy' }] } },
      gives('depends', { possible: ['permit-required', 'unsettled', 'no-permit'], asks: 'product.form', action: 'ask' }),
    ]),
    row('open-form-light', 'Form open, neodymium known: the ordinary licence or nothing, or a doubt about scrap.', [
      { asOf: '2026-03-01', product: { elements: [{ symbol: 'Nd' }] } },
      gives('depends', { possible: ['permit-required', 'no-permit'], asks: 'product.form' }),
    ]),
    row('open-alloy-sm', 'The other metals of a samarium alloy are open: it is named, more than a named alloy, or neither.', [
      { asOf: '2026-03-01', product: good('alloy', 'Sm') },
      gives('depends', { possible: ['permit-required', 'unsettled', 'no-permit'], asks: 'product.alloyedWith' }),
      'DESIGN section 3, rule 1 (the metals that an entry names and one that none names)',
    ]),
    row('open-target-y', 'Every yttrium target is named or more than a named one, so it is never certainly free.', [
      { asOf: '2026-03-01', product: good('target', 'Y') },
      gives('unsettled', { possibleIs: ['permit-required', 'unsettled'], asks: 'product.alloyedWith' }),
      'DESIGN section 3, rule 5; DESIGN section 3 (reach of 18: target)',
    ]),
    row('open-powder-sm', 'Samarium powder with or without cobalt: at least unsettled, perhaps controlled.', [
      { asOf: '2026-03-01', product: good('magnet-powder', 'Sm') },
      gives('unsettled', { possibleIs: ['permit-required', 'unsettled'], asks: 'product.alloyedWith', action: 'hold' }),
      'DESIGN section 3, rule 5; DESIGN section 3 (reach of 18: magnet-powder)',
    ]),
    row('open-bonded', 'Composition of a bonded magnet open: free or unsettled, never certain.', [
      { asOf: '2026-03-01', product: { form: 'bonded-magnet' } },
      gives('depends', { possible: ['unsettled', 'no-permit'], asks: 'product.elements', dualUse: [] }),
      'DESIGN section 3, rule 5',
    ]),
    row('open-oxide', 'It is open which oxide it is: a permit in any case, of one kind or another; only the dual-use licence depends.', [
      { asOf: '2026-03-01', product: { form: 'separated-oxide' } },
      certain('permit-required', { dualUseVerdict: ['depends'], asks: 'product.elements' }),
      'DESIGN section 3, rule 5 (marginals)',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, rule 2', asOf: '2026-03-01' }, [
    row('open-host-presumed', 'The answer states the presumption that an oxide mixture has no other host.', [
      { product: good('oxide-mixture', 'Y'), ...civilGermanBuyer },
      certain('permit-required', { assumes: ['product.host'], dualUse: ['1C908.b'] }),
    ]),
    row('open-host-against-presumption', 'Stating a host contradicts the presumption: the good is unsettled.', [
      { product: good('oxide-mixture', 'Y', { host: 'ZrO2' }), ...civilGermanBuyer },
      certain('unsettled'),
    ]),
    row('open-exported-from', 'The answer states the presumption that the goods leave China.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer },
      gives('permit-required', { assumes: ['exportedFrom'] }),
      'DESIGN section 3, rule 2; assessment.example.json',
    ]),
    row('open-light-any-buyer', 'A light magnet is free by the presumptions, even if buyer, use and destination are open.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }) },
      certain('no-permit', { warnsCode: ['catch-all', 'composition-taken-as-complete'] }),
    ]),
    row('open-light-us-military', 'For a light magnet a military use in the United States changes nothing.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'US', endUse: { kind: 'military' } },
      certain('no-permit'),
      'DESIGN section 3, scope',
    ]),
    row('open-unsettled-not-free', 'Unsettled is not free: the action is to hold.', [
      { product: good('crystal', 'Lu'), ...civilGermanBuyer },
      gives('unsettled', { action: 'hold' }),
      'DESIGN section 3, rule 6',
    ]),
    row('open-consignee-unlisted', 'Every party stated: one verdict.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer, consignees: [{ name: 'Example Spedition GmbH', listed: 'none' }] },
      certain('permit-required'),
      'DESIGN section 3, rule 3',
    ]),
  ]),
  row('open-consignee-open', 'With a consignee without a name, the prohibition stays possible.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer, consignees: [{ country: 'DE' }] },
    gives('permit-required', { possibleIs: ['prohibited', 'permit-required'] }),
    'DESIGN section 3, rule 1',
  ]),
]
