import type { ReachRow } from '../../schema/control.ts'

const MAGNET_ELEMENTS: ReachRow['elements'] = ['Sm', 'Tb', 'Dy']
const NO_MAGNET_ENTRY: ReachRow['elements'] = ['Sc', 'Y', 'Gd', 'Lu']

/**
 * Which forms reach which entries of announcement 18, for a listed element in the good.
 * The first row that fits decides; no row means not reached. Reads as the table of the design document.
 */
export const reachAnnouncement18 = [
  { forms: ['metal'], kinds: ['metal'], when: { rareEarths: 'one' }, match: 'yes', cite: 'a18' },
  // An alloy that is not named: the closed lists do not decide what several metals together are.
  { forms: ['metal'], kinds: ['metal'], match: 'unsettled', cite: 'a18' },

  { forms: ['separated-oxide', 'basic-oxide'], kinds: ['oxide'], when: { host: 'none' }, match: 'yes', cite: 'a18' },
  { forms: ['oxide-mixture'], kinds: ['oxide'], when: { host: 'none' }, match: 'yes', cite: 'a18' },
  { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'], kinds: ['oxide'], match: 'unsettled', cite: 'a18' },
  { forms: ['compound', 'mixed-carbonate'], kinds: ['compound'], match: 'yes', cite: 'a18' },

  { forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['metal'], when: { alloyedWith: 'none', rareEarths: 'one' }, match: 'yes', cite: 'a18' },
  { forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['metal'], when: { alloyedWith: 'none' }, match: 'unsettled', cite: 'a18' },
  { forms: ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['alloy'], match: 'named-set', cite: 'a18' },
  { forms: ['target'], kinds: ['target'], match: 'named-set', cite: 'a18' },

  // Loose magnets are primary processed products.
  { forms: ['ndfeb-magnet'], kinds: ['magnet-material'], elements: ['Tb', 'Dy'], match: 'yes', cite: 'a18' },
  { forms: ['magnet-powder'], kinds: ['magnet-material'], elements: ['Tb', 'Dy'], match: 'yes', cite: 'a18' },
  { forms: ['smco-magnet'], kinds: ['magnet-material'], elements: ['Sm'], match: 'yes', cite: 'a18' },
  { forms: ['magnet-powder'], kinds: ['magnet-material'], elements: ['Sm'], when: { alloyHolds: 'Co' }, match: 'yes', cite: 'a18' },
  { forms: ['magnet-powder'], kinds: ['magnet-material'], elements: ['Sm'], match: 'unsettled', cite: 'a18' },
  { forms: ['bonded-magnet'], kinds: ['magnet-material'], elements: MAGNET_ELEMENTS, match: 'unsettled', cite: 'a18' },
  { forms: ['master-alloy-flake'], kinds: ['magnet-material'], elements: ['Tb', 'Dy'], match: 'unsettled', cite: 'a18' },

  // The entry of samarium names samarium-cobalt: samarium in NdFeB is not reached. What a flake becomes is open.
  { forms: ['master-alloy-flake'], kinds: ['magnet-material'], elements: ['Sm'], match: 'unsettled', cite: 'a18' },

  // No category of 18 names these; the wording of .b or .c could reach, no answer of the authority is known.
  {
    forms: ['crystal', 'laser-material', 'ceramic', 'medicament', 'polishing-powder', 'hydrogen-storage-material', 'optical-fibre'],
    kinds: ['compound'],
    match: 'unsettled',
    cite: 'a18',
  },
  { forms: ['scrap'], kinds: ['metal'], match: 'unsettled', cite: 'a18' },
  { forms: ['scrap'], kinds: ['magnet-material'], elements: MAGNET_ELEMENTS, match: 'unsettled', cite: 'a18' },

  { forms: ['phosphor'], kinds: ['compound'], when: { processing: 'deep' }, match: 'unsettled', outsideBy: ['faq-phosphors-out'], cite: 'a18' },
  { forms: ['phosphor'], kinds: ['compound'], match: 'unsettled', cite: 'a18' },
  { forms: ['catalyst'], kinds: ['compound'], when: { processing: 'deep' }, match: 'unsettled', outsideBy: ['faq-v-catalysts-out'], cite: 'a18' },
  { forms: ['catalyst'], kinds: ['compound'], match: 'unsettled', cite: 'a18' },

  ...assembled('motor', 'faq-iv-motors-out'),
  ...assembled('loudspeaker', 'faq-iv-motors-out'),
  ...assembled('electronic-component', 'faq-iv-motors-out'),
  ...assembled('motor-rotor', 'faq-v-rotors-out'),
  ...assembled('sensor', 'faq-v-sensors-out'),
  ...assembled('consumer-article', 'faq-v-magnetic-goods-out'),
] satisfies ReachRow[]

/** Goods with a magnet or another rare-earth part built in: out by interpretation when deep processed, otherwise open. */
function assembled(form: ReachRow['forms'][number], interpretation: string): ReachRow[] {
  const magnet = { forms: [form], kinds: ['magnet-material'], elements: MAGNET_ELEMENTS, match: 'unsettled', cite: 'a18' } satisfies ReachRow
  const other = { forms: [form], kinds: ['compound'], elements: NO_MAGNET_ENTRY, match: 'unsettled', cite: 'a18' } satisfies ReachRow
  return [{ ...magnet, when: { processing: 'deep' }, outsideBy: [interpretation] }, magnet, { ...other, when: { processing: 'deep' }, outsideBy: [interpretation] }, other]
}
