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

const kit = (id: string, why: string, [parts, expect, source]: readonly [kit: unknown, expect: KitCase['expect'], source: string]): KitCase => ({
  id,
  why,
  kit: parts,
  expect,
  source,
})

export const kits: readonly KitCase[] = [
  kit('kit-loose-magnets-decide', 'Motor and rotor are outside announcement 18; the spare magnets beside them are not, so the whole must be held.', [
    { ...toGermany, parts: [motor, rotor, magnets] },
    {
      verdict: 'permit-required',
      possibleIs: ['permit-required'],
      action: 'hold',
      deciding: ['magnets'],
      parts: { motor: 'no-permit', rotor: 'no-permit', magnets: 'permit-required' },
      cites: ['a18-1c905-a-4', 'faq-iv-motors', 'faq-v-1'],
    },
    'Announcement 18 of 2025, 1C905.a.4; MOFCOM FAQ IV and V',
  ]),
  kit('kit-free', 'A motor and a spare rotor are both free, and so is the whole; both decide.', [
    { ...toGermany, parts: [motor, rotor] },
    { verdict: 'no-permit', possibleIs: ['no-permit'], action: 'proceed', deciding: ['motor', 'rotor'] },
    'MOFCOM FAQ IV (motors) and V of 2025-09-16 (rotors)',
  ]),
  kit('kit-unsettled-part', 'No text says whether 1C905.a.4 includes bonded magnets with dysprosium, so the whole must be held.', [
    { ...toGermany, parts: [motor, bonded] },
    { verdict: 'unsettled', possibleIs: ['unsettled'], action: 'hold', deciding: ['bonded'] },
    'DESIGN, what each form reaches in announcement 18',
  ]),
  kit('kit-unsettled-beside-licensed', 'If some magnets certainly need a licence, the doubt about the others does not matter.', [
    { ...toGermany, parts: [bonded, magnets] },
    { verdict: 'permit-required', possibleIs: ['permit-required'], action: 'hold', deciding: ['magnets'] },
    'DESIGN section 3 (strictest first)',
  ]),
  kit('kit-part-open', 'A box about which nothing is stated can be anything, including prohibited technology; the motor is free, so the box decides.', [
    { ...toGermany, parts: [motor, { id: 'box' }] },
    {
      verdict: 'depends',
      possibleIs: ['prohibited', 'permit-required', 'unsettled', 'no-permit'],
      action: 'ask',
      deciding: ['box'],
      parts: { motor: 'no-permit', box: 'depends' },
    },
    'DESIGN section 3, rules 1 and 3 (open is not false); catalogue of technologies, announcement 57 of 2023',
  ]),
  kit('kit-open-beside-licensed', 'The composition of the second magnet is open, but the whole needs at least the licence for the first.', [
    { ...toGermany, parts: [magnets, { id: 'others', product: { form: 'ndfeb-magnet' } }] },
    { verdict: 'permit-required', possibleIs: ['permit-required'], action: 'hold', deciding: ['magnets'] },
    'DESIGN section 3, rule 3',
  ]),
  kit('kit-buyer-open', 'An unnamed buyer is an open fact of the deal: if it is on the control list, the magnets and thus the whole are prohibited.', [
    { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'civil' }, endUser: { kind: 'civil' }, parts: [motor, magnets] },
    { verdict: 'permit-required', possibleIs: ['prohibited', 'permit-required'], deciding: ['magnets'] },
    'DESIGN section 3, rule 5; Decree 792 art. 28',
  ]),
  kit('kit-military-user', 'Dual-use items are prohibited to a military user in the United States; the magnets are dual-use items, the motor is not.', [
    { ...toMilitaryUser, parts: [motor, magnets] },
    { verdict: 'prohibited', possibleIs: ['prohibited'], action: 'stop', deciding: ['magnets'], parts: { motor: 'no-permit', magnets: 'prohibited' }, cites: ['a46-1'] },
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
  kit('kit-unreliable-entity', 'The unreliable-entity list prohibits every good that leaves China, so each part decides.', [
    { ...toGermany, endUser: { ...toGermany.endUser, listed: 'unreliable-entity' }, parts: [motor, magnets] },
    { verdict: 'prohibited', action: 'stop', deciding: ['motor', 'magnets'] },
    'DESIGN section 3, Scope (unreliable-entity list)',
  ]),
  kit('kit-ordinary-licence', 'Neodymium oxide is not a dual-use item but needs the ordinary export licence, so it decides together with a motor.', [
    { ...toGermany, parts: [motor, oxide] },
    { verdict: 'permit-required', possibleIs: ['permit-required'], deciding: ['oxide'] },
    'Export licence catalogue; DESIGN, ordinary export licence (separated-oxide)',
  ]),
  kit('kit-suspended-part', 'While announcement 57 is suspended the erbium fibre is as free as the motor.', [
    { ...toGermany, parts: [motor, fibre] },
    { verdict: 'no-permit', action: 'proceed', deciding: ['motor', 'fibre'] },
    'MOFCOM announcement 70 of 2025',
  ]),
  kit('kit-suspension-run-out', 'From 2026-11-11 no known text says what follows the suspension, so the whole must be held because of the fibre.', [
    { ...toGermany, asOf: '2026-11-11', parts: [motor, fibre] },
    { verdict: 'unsettled', possibleIs: ['unsettled'], action: 'hold', deciding: ['fibre'] },
    'MOFCOM announcement 70 of 2025; DESIGN section 2 (unsettled)',
  ]),
  kit('kit-part-refused', 'A part with an unknown form is refused, the motor is answered, and the whole must be held until the error is corrected.', [
    { ...toGermany, parts: [motor, { id: 'spares', product: { form: 'magnett' } }] },
    { verdict: 'unsettled', action: 'hold', deciding: ['spares'], parts: { motor: 'no-permit' }, refused: { spares: 'unknown-value at /parts/1/product/form' } },
    'DESIGN section 3 (Input: never a silent default)',
  ]),
  kit('kit-part-refused-without-id', 'A refused part without an id is named by its index; facts of the deal are not allowed in a part.', [
    { ...toGermany, parts: [motor, { ...magnets, id: undefined, destination: 'US' }] },
    { verdict: 'unsettled', deciding: ['2'], refused: { '2': 'unknown-key at /parts/1/destination' } },
    'DESIGN section 3 (Input: unknown keys are refused)',
  ]),
  kit('kit-part-refused-beside-prohibited', 'Whatever the refused part is, the magnets must not leave.', [
    { ...toMilitaryUser, parts: [magnets, { id: 'spares', product: { form: 'magnett' } }] },
    { verdict: 'prohibited', possibleIs: ['prohibited'], action: 'stop', deciding: ['magnets'], refused: { spares: 'unknown-value at /parts/1/product/form' } },
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
]
