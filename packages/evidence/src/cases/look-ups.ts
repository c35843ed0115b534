import type { LookUpCase } from './case.ts'

const FIRST_OF_18 = '2025-04-04'
const SUSPENDED_BY_70 = ['a55', 'a56', 'a57', 'a58', 'a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2', 'a62']

/** An answer of the authority about announcement 18: its forms, and whether the text says “generally” (一般). */
const answer = (
  instrument: string,
  id: string,
  outcome: 'outside' | 'within' | 'scope' | 'procedure',
  forms: readonly string[],
  generally: boolean,
  source: string,
): LookUpCase => ({
  id: `look-up-${id}`,
  instrument,
  effect: { type: 'interpret', limbs: ['a18'], from: FIRST_OF_18, until: null, interpretation: { id, forms, outcome, generally } },
  source,
})

const IV = 'interpretations.json, MOFCOM-FAQ-RE-IV'
const V = 'mofcom-faq.json, FAQ V of 2025-09-16'

/** Effects of instruments that no answer about one good shows. */
export const lookUps: readonly LookUpCase[] = [
  // Loose magnets are primary processed; motors and similar goods are outside, without “generally”.
  answer('MOFCOM-FAQ-RE-IV', 'faq-iv-primary-ndfeb-in', 'within', ['ndfeb-magnet'], false, IV),
  answer('MOFCOM-FAQ-RE-IV', 'faq-iv-motors-out', 'outside', ['motor', 'loudspeaker', 'electronic-component'], false, IV),
  answer('MOFCOM-FAQ-RE-PHOSPHORS', 'faq-phosphors-out', 'outside', ['phosphor'], true, 'mofcom-faq.json (此前已明确荧光粉等稀土下游发光材料一般不属于)'),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-rotors-out', 'outside', ['motor-rotor'], true, `${V}, heading 一`),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-sensors-out', 'outside', ['sensor'], true, `${V}, heading 二`),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-catalysts-out', 'outside', ['catalyst'], true, `${V}, heading 三`),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-magnetic-goods-out', 'outside', ['consumer-article'], true, `${V}, heading 三`),
  // About gallium, not rare earths, so it has no form.
  answer('MOFCOM-FAQ-RE-V', 'faq-v-gallium-phosphor', 'outside', [], false, V),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-exports-without-trade', 'scope', [], false, V),
  answer('MOFCOM-FAQ-RE-V', 'faq-v-licence-forms', 'procedure', [], false, V),
  {
    id: 'look-up-extension-announced',
    instrument: 'MOFCOM-READOUT-2026-09-28',
    effect: { type: 'expect', limbs: [...SUSPENDED_BY_70, 'm2025-21', 'uel2025-7'], from: '2026-09-28', until: '2027-01-11' },
    source: 'horizon-and-extension.json (the joint arrangement to 2027-01-10); entities.json (Kuala Lumpur consensus)',
  },
  {
    id: 'look-up-46-item-2-last-day',
    instrument: 'MOFCOM-2025-72',
    effect: { type: 'suspend', limbs: ['a46-2'], from: '2025-11-09', until: '2026-11-28', lastDayUnclear: '2026-11-27' },
    source: 'MOFCOM announcement 72 of 2025 (suspension.json)',
  },
  {
    id: 'look-up-order-6-last-day',
    instrument: 'MOFCOM-ORDER-2025-7',
    effect: { type: 'suspend', limbs: ['order2025-6'], from: '2025-11-10', until: '2026-11-11', lastDayUnclear: '2026-11-10' },
    source: 'countermeasures-2026-11-29.json (MOFCOM order 7 of 2025: for one year from 2025-11-10)',
  },
  // The catalogue of 2026 adds two codes to the entries on compounds, and to no other.
  {
    id: 'look-up-codes-of-compounds-2025',
    control: '1C905.c',
    on: '2025-12-31',
    lacksCodes: ['2846904810', '2846909910'],
    source: 'announcement-18-2025.json (text of April 2025)',
  },
  {
    id: 'look-up-codes-of-compounds-2026',
    control: '1C905.c',
    on: '2026-01-01',
    holdsCodes: ['2846904810', '2846909910'],
    source: 'announcement-18-2025.json (catalogue of 2026)',
  },
  { id: 'look-up-codes-of-metal-2026', control: '1C905.a.1', on: '2026-01-01', lacksCodes: ['2846904810', '2846909910'], source: 'announcement-18-2025.json (catalogue of 2026)' },
]
