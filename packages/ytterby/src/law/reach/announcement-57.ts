import type { ReachRow } from '../../schema/control.ts'

/**
 * Which forms reach which entries of announcement 57. The interpretations speak of announcement 18 only:
 * what they take out there is open here, unless 57 names it.
 */
export const reachAnnouncement57 = [
  { forms: ['metal'], kinds: ['metal'], when: { rareEarths: 'one' }, match: 'yes', cite: 'a57' },
  { forms: ['metal'], kinds: ['metal'], match: 'unsettled', cite: 'a57' },

  { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'], kinds: ['oxide'], when: { host: 'none' }, match: 'yes', cite: 'a57' },
  { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'], kinds: ['oxide'], match: 'unsettled', cite: 'a57' },
  { forms: ['compound', 'mixed-carbonate'], kinds: ['compound'], match: 'yes', cite: 'a57' },

  // 57 names both materials for holmium.
  { forms: ['magnetostrictive-material'], kinds: ['magnetostrictive'], match: 'yes', cite: 'a57' },
  { forms: ['magnetic-refrigeration-material'], kinds: ['magnetic-refrigeration'], match: 'yes', cite: 'a57' },
  { forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['metal'], when: { alloyedWith: 'none', rareEarths: 'one' }, match: 'yes', cite: 'a57' },
  { forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['metal'], when: { alloyedWith: 'none' }, match: 'unsettled', cite: 'a57' },
  // The list of ytterbium alloys was not read.
  { forms: ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['alloy'], elements: ['Yb'], match: 'unsettled', cite: 'a57' },
  { forms: ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['alloy'], match: 'named-set', cite: 'a57' },
  { forms: ['target'], kinds: ['target'], match: 'named-set', cite: 'a57' },

  { forms: ['ndfeb-magnet', 'smco-magnet', 'magnet-powder'], kinds: ['magnet-material'], match: 'yes', cite: 'a57' },
  { forms: ['bonded-magnet', 'master-alloy-flake', 'scrap'], kinds: ['magnet-material'], match: 'unsettled', cite: 'a57' },
  { forms: ['scrap'], kinds: ['metal'], match: 'unsettled', cite: 'a57' },

  { forms: ['crystal'], kinds: ['crystal'], match: 'yes', cite: 'a57' },
  { forms: ['optical-fibre'], kinds: ['optical-fibre'], match: 'yes', cite: 'a57' },
  { forms: ['hydrogen-storage-material'], kinds: ['hydrogen-storage'], match: 'yes', cite: 'a57' },
  { forms: ['ceramic'], kinds: ['ceramic'], match: 'yes', cite: 'a57' },
  { forms: ['phosphor'], kinds: ['luminescent'], match: 'yes', cite: 'a57' },
  { forms: ['ceramic'], kinds: ['thermal-barrier-coating'], match: 'unsettled', cite: 'a57' },
  { forms: ['laser-material'], kinds: ['crystal'], match: 'unsettled', cite: 'a57' },

  // Where 57 does not name the form for the element, the wording of .c could reach.
  { forms: ['optical-fibre'], kinds: ['compound'], elements: ['Ho', 'Tm', 'Eu'], match: 'unsettled', cite: 'a57' },
  { forms: ['hydrogen-storage-material'], kinds: ['compound'], elements: ['Ho', 'Tm', 'Yb'], match: 'unsettled', cite: 'a57' },
  { forms: ['ceramic'], kinds: ['compound'], elements: ['Ho', 'Tm', 'Eu'], match: 'unsettled', cite: 'a57' },
  { forms: ['phosphor'], kinds: ['compound'], elements: ['Ho', 'Er', 'Yb'], match: 'unsettled', cite: 'a57' },
  { forms: ['medicament', 'polishing-powder', 'catalyst'], kinds: ['compound'], match: 'unsettled', cite: 'a57' },
  { forms: ['motor', 'loudspeaker', 'electronic-component', 'motor-rotor', 'sensor', 'consumer-article'], kinds: ['magnet-material'], match: 'unsettled', cite: 'a57' },
  {
    forms: ['motor', 'loudspeaker', 'electronic-component', 'motor-rotor', 'sensor', 'consumer-article'],
    kinds: ['compound'],
    elements: ['Er', 'Tm', 'Eu', 'Yb'],
    match: 'unsettled',
    cite: 'a57',
  },
] satisfies ReachRow[]
