import type { ReachRow } from '../../schema/control.ts'

/** Announcement 56: ores by form; reagents and equipment only by an asserted control code. */
export const reachAnnouncement56 = [{ forms: ['ore', 'concentrate'], kinds: ['ore'], match: 'yes', cite: 'a56' }] satisfies ReachRow[]

/** Announcement 62: the fields of 1E902.a. «Other» includes mining and recycling, which it names, and more that it does not. */
export const reachAnnouncement62 = [
  {
    forms: ['technology', 'service'],
    kinds: ['technology'],
    when: { technology: ['extraction-separation', 'metal-alloy-production', 'magnet-preparation'] },
    match: 'yes',
    cite: 'a62',
  },
  { forms: ['technology', 'service'], kinds: ['technology'], when: { technology: ['other'] }, match: 'unsettled', cite: 'a62' },
] satisfies ReachRow[]

/** Catalogue of 2023: three prohibited fields are known; calcium oxyborate is reported in differing words, the restricted entries were not read. */
export const reachTechnologyCatalogue = [
  {
    forms: ['technology', 'service'],
    kinds: ['technology'],
    when: { technology: ['extraction-separation', 'metal-alloy-production', 'magnet-preparation'] },
    match: 'yes',
    cite: 'tech2023',
  },
  { forms: ['technology', 'service'], kinds: ['technology'], when: { technology: ['calcium-oxyborate', 'other'] }, match: 'unsettled', cite: 'tech2023' },
] satisfies ReachRow[]

/** The catalogue of 2008 is not transcribed: every rare-earth technology is open under it. */
export const reachTechnologyCatalogue2008 = [{ forms: ['technology', 'service'], kinds: ['technology'], match: 'unsettled', cite: 'tech2008' }] satisfies ReachRow[]
