import type { ReachRow } from '../../schema/control.ts'

const LAMP_POWDER = '2846901991'

/** Rare-earth goods of the licence catalogue, whatever their elements. Forms without a row are not in the rows that were read. */
const goods = [
  {
    forms: ['ore', 'concentrate', 'mixed-carbonate', 'basic-oxide', 'separated-oxide', 'compound', 'metal', 'master-alloy-flake'],
    kinds: ['catalogue'],
    when: { rareEarths: 'any' },
    match: 'yes',
    cite: 'xl2015',
  },
  { forms: ['oxide-mixture'], kinds: ['catalogue'], when: { rareEarths: 'any', host: 'none' }, match: 'yes', cite: 'xl2015' },
  { forms: ['oxide-mixture'], kinds: ['catalogue'], when: { rareEarths: 'any', host: 'rare-earth-oxide' }, match: 'yes', cite: 'xl2015' },
  // Clause 12 of the 2009 edition: goods with more than 10 % of licence goods are managed as those goods; later editions were not read.
  { forms: ['oxide-mixture'], kinds: ['catalogue'], when: { rareEarths: 'any', host: 'other', oxidesAtMost: 10 }, match: 'no', cite: 'xl2009' },
  { forms: ['oxide-mixture'], kinds: ['catalogue'], when: { rareEarths: 'any', host: 'other' }, match: 'unsettled', cite: 'xl2009' },
  { forms: ['magnet-powder'], kinds: ['catalogue'], when: { holdsAny: ['Nd'] }, match: 'yes', cite: 'xl2015' },
  { forms: ['alloy'], kinds: ['catalogue'], when: { rareEarths: 'any', alloyedWith: 'none' }, match: 'yes', cite: 'xl2015' },
  { forms: ['alloy'], kinds: ['catalogue'], when: { rareEarths: 'any', alloyHolds: 'Fe' }, match: 'yes', cite: 'xl2015' },
  { forms: ['scrap'], kinds: ['catalogue'], when: { rareEarths: 'any' }, match: 'unsettled', cite: 'xl2015' },
  { forms: ['phosphor'], kinds: ['catalogue'], when: { holdsAll: ['Y', 'Eu'], commodityCode: { code: LAMP_POWDER, is: 'stated' } }, match: 'yes', cite: 'xl2015' },
  { forms: ['phosphor'], kinds: ['catalogue'], when: { holdsAll: ['Y', 'Eu'], commodityCode: { code: LAMP_POWDER, is: 'open' } }, match: 'unsettled', cite: 'xl2015' },
] satisfies ReachRow[]

/** The ordinary licence since 2015: cerium under 500 micrometres is taken out, it needs a dual-use licence instead. */
export const reachExportLicence = [
  { forms: ['metal', 'alloy'], kinds: ['catalogue'], when: { fineCerium: true }, match: 'no', cite: 'xl2015-cerium' },
  ...goods,
] satisfies ReachRow[]

/** The quota licence of 2003 to 2014, on the same goods. */
export const reachExportQuota = goods satisfies ReachRow[]

/** Cerium metal and alloys under 500 micrometres. */
export const reachFineCerium = [{ forms: ['metal', 'alloy'], kinds: ['fine-cerium'], when: { fineCerium: true }, match: 'yes', cite: 'xl2015-cerium' }] satisfies ReachRow[]
