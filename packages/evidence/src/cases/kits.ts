/** Parts that are shipped together: the whole is as strict as its strictest part. */
import { civilGermanBuyer } from './buyers.ts'
import type { KitCase } from './planning-case.ts'
import { good } from './rows.ts'

const neodymiumDysprosium = [{ symbol: 'Nd' }, { symbol: 'Dy' }]
const motor = { id: 'motor', product: { form: 'motor', elements: neodymiumDysprosium } }
const rotor = { id: 'rotor', product: { form: 'motor-rotor', elements: neodymiumDysprosium } }
const magnets = { id: 'magnets', product: { form: 'ndfeb-magnet', elements: neodymiumDysprosium } }
const bonded = { id: 'bonded', product: { form: 'bonded-magnet', elements: neodymiumDysprosium } }
const fibre = { id: 'fibre', product: good('optical-fibre', 'Er', { elementsComplete: true }) }
const oxide = { id: 'oxide', product: good('separated-oxide', 'Nd') }

const toGermany = { asOf: '2026-03-01', ...civilGermanBuyer }
const toMilitaryUser = { ...toGermany, destination: 'US', endUser: { ...toGermany.endUser, kind: 'military' } }

export const kits: readonly KitCase[] = [
  {
    id: 'kit-loose-magnets-decide',
    why: 'Motor and rotor are outside announcement 18; the spare magnets beside them are not, so the whole must be held.',
    kit: { ...toGermany, parts: [motor, rotor, magnets] },
    expect: {
      verdict: 'permit-required',
      possibleIs: ['permit-required'],
      action: 'hold',
      deciding: ['magnets'],
      parts: { motor: 'no-permit', rotor: 'no-permit', magnets: 'permit-required' },
      cites: ['a18-1c905-a-4', 'faq-iv-motors', 'faq-v-1'],
    },
    source: 'Announcement 18 of 2025, 1C905.a.4; MOFCOM FAQ IV and V',
  },
  {
    id: 'kit-free',
    why: 'A motor and a spare rotor are both free, and so is the whole; both decide.',
    kit: { ...toGermany, parts: [motor, rotor] },
    expect: { verdict: 'no-permit', possibleIs: ['no-permit'], action: 'proceed', deciding: ['motor', 'rotor'] },
    source: 'MOFCOM FAQ IV (motors) and V of 2025-09-16 (rotors)',
  },
  {
    id: 'kit-unsettled-part',
    why: 'No text says whether 1C905.a.4 includes bonded magnets with dysprosium, so the whole must be held.',
    kit: { ...toGermany, parts: [motor, bonded] },
    expect: { verdict: 'unsettled', possibleIs: ['unsettled'], action: 'hold', deciding: ['bonded'] },
    source: 'DESIGN, what each form reaches in announcement 18',
  },
  {
    id: 'kit-unsettled-beside-licensed',
    why: 'If some magnets certainly need a licence, the doubt about the others does not matter.',
    kit: { ...toGermany, parts: [bonded, magnets] },
    expect: { verdict: 'permit-required', possibleIs: ['permit-required'], action: 'hold', deciding: ['magnets'] },
    source: 'DESIGN section 3 (strictest first)',
  },
  {
    id: 'kit-part-open',
    why: 'A box about which nothing is stated can be anything, including prohibited technology; the motor is free, so the box decides.',
    kit: { ...toGermany, parts: [motor, { id: 'box' }] },
    expect: {
      verdict: 'depends',
      possibleIs: ['prohibited', 'permit-required', 'unsettled', 'no-permit'],
      action: 'ask',
      deciding: ['box'],
      parts: { motor: 'no-permit', box: 'depends' },
    },
    source: 'DESIGN section 3, rules 1 and 3 (open is not false); catalogue of technologies, announcement 57 of 2023',
  },
  {
    id: 'kit-open-beside-licensed',
    why: 'The composition of the second magnet is open, but the whole needs at least the licence for the first.',
    kit: { ...toGermany, parts: [magnets, { id: 'others', product: { form: 'ndfeb-magnet' } }] },
    expect: { verdict: 'permit-required', possibleIs: ['permit-required'], action: 'hold', deciding: ['magnets'] },
    source: 'DESIGN section 3, rule 3',
  },
  {
    id: 'kit-buyer-open',
    why: 'An unnamed buyer is an open fact of the deal: if it is on the control list, the magnets and thus the whole are prohibited.',
    kit: { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'civil' }, endUser: { kind: 'civil' }, parts: [motor, magnets] },
    expect: { verdict: 'permit-required', possibleIs: ['prohibited', 'permit-required'], deciding: ['magnets'] },
    source: 'DESIGN section 3, rule 5; Decree 792 art. 28',
  },
  {
    id: 'kit-military-user',
    why: 'Dual-use items are prohibited to a military user in the United States; the magnets are dual-use items, the motor is not.',
    kit: { ...toMilitaryUser, parts: [motor, magnets] },
    expect: { verdict: 'prohibited', possibleIs: ['prohibited'], action: 'stop', deciding: ['magnets'], parts: { motor: 'no-permit', magnets: 'prohibited' }, cites: ['a46-1'] },
    source: 'MOFCOM announcement 46 of 2024, item 1',
  },
  {
    id: 'kit-unreliable-entity',
    why: 'The unreliable-entity list prohibits every good that leaves China, so each part decides.',
    kit: { ...toGermany, endUser: { ...toGermany.endUser, listed: 'unreliable-entity' }, parts: [motor, magnets] },
    expect: { verdict: 'prohibited', action: 'stop', deciding: ['motor', 'magnets'] },
    source: 'DESIGN section 3, Scope (unreliable-entity list)',
  },
  {
    id: 'kit-ordinary-licence',
    why: 'Neodymium oxide is not a dual-use item but needs the ordinary export licence, so it decides together with a motor.',
    kit: { ...toGermany, parts: [motor, oxide] },
    expect: { verdict: 'permit-required', possibleIs: ['permit-required'], deciding: ['oxide'] },
    source: 'Export licence catalogue; DESIGN, ordinary export licence (separated-oxide)',
  },
  {
    id: 'kit-suspended-part',
    why: 'While announcement 57 is suspended the erbium fibre is as free as the motor.',
    kit: { ...toGermany, parts: [motor, fibre] },
    expect: { verdict: 'no-permit', action: 'proceed', deciding: ['motor', 'fibre'] },
    source: 'MOFCOM announcement 70 of 2025',
  },
  {
    id: 'kit-suspension-run-out',
    why: 'From 2026-11-11 no known text says what follows the suspension, so the whole must be held because of the fibre.',
    kit: { ...toGermany, asOf: '2026-11-11', parts: [motor, fibre] },
    expect: { verdict: 'unsettled', possibleIs: ['unsettled'], action: 'hold', deciding: ['fibre'] },
    source: 'MOFCOM announcement 70 of 2025; DESIGN section 2 (unsettled)',
  },
  {
    id: 'kit-part-refused',
    why: 'A part with an unknown form is refused, the motor is answered, and the whole must be held until the error is corrected.',
    kit: { ...toGermany, parts: [motor, { id: 'spares', product: { form: 'magnett' } }] },
    expect: { verdict: 'unsettled', action: 'hold', deciding: ['spares'], parts: { motor: 'no-permit' }, refused: { spares: 'unknown-value at /parts/1/product/form' } },
    source: 'DESIGN section 3 (Input: never a silent default)',
  },
  {
    id: 'kit-part-refused-without-id',
    why: 'A refused part without an id is named by its index; facts of the deal are not allowed in a part.',
    kit: { ...toGermany, parts: [motor, { ...magnets, id: undefined, destination: 'US' }] },
    expect: { verdict: 'unsettled', deciding: ['2'], refused: { '2': 'unknown-key at /parts/1/destination' } },
    source: 'DESIGN section 3 (Input: unknown keys are refused)',
  },
  {
    id: 'kit-part-refused-beside-prohibited',
    why: 'Whatever the refused part is, the magnets must not leave.',
    kit: { ...toMilitaryUser, parts: [magnets, { id: 'spares', product: { form: 'magnett' } }] },
    expect: { verdict: 'prohibited', possibleIs: ['prohibited'], action: 'stop', deciding: ['magnets'], refused: { spares: 'unknown-value at /parts/1/product/form' } },
    source: 'MOFCOM announcement 46 of 2024, item 1',
  },
]
