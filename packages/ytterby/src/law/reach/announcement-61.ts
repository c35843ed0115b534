import type { ReachRow } from '../../schema/control.ts'

/** Which forms are annex 1 items of announcement 61; the limbs say what else must hold. */
export const reachAnnouncement61 = [
  { forms: ['metal'], kinds: ['metal'], when: { rareEarths: 'one' }, match: 'yes', cite: 'a61-annex-1' },
  { forms: ['metal'], kinds: ['metal'], match: 'unsettled', cite: 'a61-annex-1' },
  {
    forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'],
    kinds: ['metal'],
    when: { alloyedWith: 'none', rareEarths: 'one' },
    match: 'yes',
    cite: 'a61-annex-1',
  },
  { forms: ['magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['metal'], when: { alloyedWith: 'none' }, match: 'unsettled', cite: 'a61-annex-1' },
  { forms: ['scrap'], kinds: ['metal', 'magnet-material'], match: 'unsettled', cite: 'a61-annex-1' },
  { forms: ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material'], kinds: ['alloy'], match: 'named-set', cite: 'a61-annex-1' },
  // Part 1 names the oxides, not their mixtures.
  { forms: ['separated-oxide'], kinds: ['oxide'], when: { host: 'none', rareEarths: 'one' }, match: 'yes', cite: 'a61-annex-1' },
  { forms: ['separated-oxide', 'basic-oxide', 'oxide-mixture'], kinds: ['oxide'], match: 'unsettled', cite: 'a61-annex-1' },

  { forms: ['ndfeb-magnet', 'magnet-powder'], kinds: ['magnet-material'], elements: ['Tb', 'Dy'], match: 'yes', cite: 'a61-annex-1' },
  { forms: ['smco-magnet'], kinds: ['magnet-material'], elements: ['Sm'], match: 'yes', cite: 'a61-annex-1' },
  { forms: ['magnet-powder'], kinds: ['magnet-material'], elements: ['Sm'], when: { alloyHolds: 'Co' }, match: 'yes', cite: 'a61-annex-1' },
  // Samarium in powder without cobalt, in bonded magnets and in flake is doubted as under announcement 18.
  { forms: ['magnet-powder', 'bonded-magnet', 'master-alloy-flake'], kinds: ['magnet-material'], match: 'unsettled', cite: 'a61-annex-1' },
  // «Parts, components and assemblies containing those materials» is wider than announcement 18.
  { forms: ['motor-rotor', 'sensor', 'electronic-component'], kinds: ['component'], match: 'yes', cite: 'a61-annex-1' },
  { forms: ['motor', 'loudspeaker', 'consumer-article'], kinds: ['component'], match: 'unsettled', cite: 'a61-annex-1' },

  // The list of targets was not read in full; samarium and gadolinium are named.
  { forms: ['target'], kinds: ['target'], elements: ['Sm', 'Gd'], match: 'yes', cite: 'a61-annex-1' },
  { forms: ['target'], kinds: ['target'], match: 'unsettled', cite: 'a61-annex-1' },
] satisfies ReachRow[]
