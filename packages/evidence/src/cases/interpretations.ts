import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** Published interpretations of announcement 18: goods that are outside it, or only "generally" outside, and the same before publication. */
export const interpretations: readonly Case[] = [
  ...alike({ source: 'MOFCOM FAQ IV (known by 2025-09-16)', asOf: '2025-10-01', ...civilGermanBuyer }, [
    row('faq-out-motor', 'Motors are outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('motor', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed' }),
    ]),
    row('faq-primary-motor', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('motor', 'Nd, Dy', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ IV (known by 2025-09-16); DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-loudspeaker', 'Loudspeakers are outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('loudspeaker', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed' }),
    ]),
    row('faq-primary-loudspeaker', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('loudspeaker', 'Nd, Dy', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ IV (known by 2025-09-16); DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-component', 'Electronic components are outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('electronic-component', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed' }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM FAQ V of 2025-09-16', asOf: '2025-10-01', ...civilGermanBuyer }, [
    row('faq-primary-component', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('electronic-component', 'Nd, Dy', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ IV (known by 2025-09-16); DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-rotor', 'Rotors with fixed magnets are generally outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('motor-rotor', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed', warnsCode: ['generally'] }),
    ]),
    row('faq-primary-rotor', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('motor-rotor', 'Nd, Dy', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ V of 2025-09-16; DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-sensor', 'Moulded sensor parts are generally outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('sensor', 'Sm') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed', warnsCode: ['generally'] }),
    ]),
    row('faq-primary-sensor', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('sensor', 'Sm', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ V of 2025-09-16; DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-consumer', 'Phone cases and toys with magnets are generally outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('consumer-article', 'Nd, Dy') },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed', warnsCode: ['generally'] }),
    ]),
    row('faq-primary-consumer', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('consumer-article', 'Nd, Dy', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM FAQ V of 2025-09-16; DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-out-phosphor', 'Phosphors are generally outside 18; the answer states the presumption that they are deeply processed.', [
      { product: good('phosphor', 'Y, Tb', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [], dualUseVerdict: ['no-permit'], assumes: ['product.processing'], action: 'proceed', warnsCode: ['generally'] }),
      'MOFCOM clarification on phosphors (known by 2025-09-16)',
    ]),
    row('faq-primary-phosphor', 'If the same form is stated to be primary processed, the answer is unsettled.', [
      { product: good('phosphor', 'Y, Tb', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'] }),
      'MOFCOM clarification on phosphors (known by 2025-09-16); DESIGN section 3 (processing: primary u)',
    ]),
    row('faq-catalyst-calcined', 'Calcined catalyst powder is generally outside 18.', [
      { product: good('catalyst', 'Y, La, Ce', { processing: 'deep' }) },
      certain('no-permit', { dualUse: [], warnsCode: ['generally'] }),
    ]),
  ]),
  ...alike({ source: 'MOFCOM FAQ V of 2025-09-16; DESIGN section 2', ...civilGermanBuyer }, [
    row('faq-catalyst-primary', 'A catalyst that has not been calcined is unsettled.', [
      { asOf: '2025-10-01', product: good('catalyst', 'Y, La, Ce', { processing: 'primary' }) },
      certain('unsettled', { dualUse: [] }),
      'MOFCOM FAQ V of 2025-09-16; DESIGN section 3',
    ]),
    row('faq-catalyst-open', 'For a catalyst nothing is presumed: it depends, and the answer asks.', [
      { asOf: '2025-10-01', product: good('catalyst', 'Y, La, Ce') },
      gives('depends', { possibleIs: ['unsettled', 'no-permit'], asks: 'product.processing', action: 'ask' }),
      'MOFCOM FAQ V of 2025-09-16; DESIGN section 3 (catalyst: open otherwise)',
    ]),
    row('faq-catalyst-light', 'A catalyst of lanthanum and cerium holds no listed element.', [
      { asOf: '2025-10-01', product: good('catalyst', 'La, Ce', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [] }),
      'DESIGN section 3 (always for a listed element in the good)',
    ]),
    row('faq-later-eve-motor-rotor', 'The day before FAQ V was published, its interpretation already applies, and the answer says that it was published later.', [
      { asOf: '2025-09-15', product: good('motor-rotor', 'Nd, Dy') },
      gives('no-permit', { dualUse: [], warnsCode: ['interpretation-later', 'generally'] }),
    ]),
    row('faq-later-eve-sensor', 'The day before FAQ V was published, its interpretation already applies, and the answer says that it was published later.', [
      { asOf: '2025-09-15', product: good('sensor', 'Nd, Dy') },
      gives('no-permit', { dualUse: [], warnsCode: ['interpretation-later', 'generally'] }),
    ]),
    row('faq-later-eve-consumer-article', 'The day before FAQ V was published, its interpretation already applies, and the answer says that it was published later.', [
      { asOf: '2025-09-15', product: good('consumer-article', 'Nd, Dy') },
      gives('no-permit', { dualUse: [], warnsCode: ['interpretation-later', 'generally'] }),
    ]),
    row('faq-later-first-day', 'The interpretation applies to 18 from the first day of 18.', [
      { asOf: '2025-04-04', product: good('motor-rotor', 'Nd, Dy') },
      gives('no-permit', { dualUse: [], warnsCode: ['interpretation-later', 'generally'] }),
    ]),
    row('faq-later-catalyst', 'The same for a calcined catalyst in June 2025.', [
      { asOf: '2025-06-01', product: good('catalyst', 'Y, Ce', { processing: 'deep' }) },
      gives('no-permit', { warnsCode: ['interpretation-later'] }),
    ]),
  ]),
  ...alike({ source: 'DESIGN section 2 (an interpretation counts if published, or known, by knownAt)', ...civilGermanBuyer }, [
    row('faq-known-eve-motor-rotor', 'As known the day before, the words were unsettled.', [
      { asOf: '2025-10-01', knownAt: '2025-09-15', product: good('motor-rotor', 'Nd, Dy') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], action: 'hold' }),
    ]),
    row('faq-known-day-motor-rotor', 'As known on 2025-09-16, the words have the meaning that the authority published.', [
      { asOf: '2025-10-01', knownAt: '2025-09-16', product: good('motor-rotor', 'Nd, Dy') },
      certain('no-permit', { dualUse: [] }),
      'DESIGN section 2',
    ]),
    row('faq-known-eve-motor', 'As known the day before, the words were unsettled.', [
      { asOf: '2025-10-01', knownAt: '2025-09-15', product: good('motor', 'Nd, Dy') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], action: 'hold' }),
    ]),
    row('faq-known-day-motor', 'As known on 2025-09-16, the words have the meaning that the authority published.', [
      { asOf: '2025-10-01', knownAt: '2025-09-16', product: good('motor', 'Nd, Dy') },
      certain('no-permit', { dualUse: [] }),
      'DESIGN section 2',
    ]),
    row('faq-known-eve-phosphor', 'As known the day before, the words were unsettled.', [
      { asOf: '2025-10-01', knownAt: '2025-09-15', product: good('phosphor', 'Y, Tb') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], action: 'hold' }),
    ]),
    row('faq-known-day-phosphor', 'As known on 2025-09-16, the words have the meaning that the authority published.', [
      { asOf: '2025-10-01', knownAt: '2025-09-16', product: good('phosphor', 'Y, Tb', { elementsComplete: true }) },
      certain('no-permit', { dualUse: [] }),
      'DESIGN section 2',
    ]),
    row('faq-known-eve-loudspeaker', 'As known the day before, the words were unsettled.', [
      { asOf: '2025-10-01', knownAt: '2025-09-15', product: good('loudspeaker', 'Nd, Dy') },
      certain('unsettled', { dualUse: [], dualUseVerdict: ['unsettled'], action: 'hold' }),
    ]),
    row('faq-known-day-loudspeaker', 'As known on 2025-09-16, the words have the meaning that the authority published.', [
      { asOf: '2025-10-01', knownAt: '2025-09-16', product: good('loudspeaker', 'Nd, Dy') },
      certain('no-permit', { dualUse: [] }),
      'DESIGN section 2',
    ]),
    row('faq-magnet-known-early', 'A loose magnet is controlled by the words themselves, before any FAQ.', [
      { asOf: '2025-06-01', knownAt: '2025-06-01', product: good('ndfeb-magnet', 'Nd, Dy') },
      certain('permit-required', { dualUse: ['1C905.a.4'] }),
      'MOFCOM & GACC announcement 18 of 2025, 1C905.a.4',
    ]),
    row('faq-magnet-in', 'Magnet rings and stones with terbium are primary processed and within 18.', [
      { asOf: '2025-10-01', product: good('ndfeb-magnet', 'Nd, Tb', { processing: 'primary' }) },
      gives('permit-required', { dualUse: ['1C904.a.4'] }),
      'MOFCOM FAQ IV (known by 2025-09-16)',
    ]),
  ]),
]
