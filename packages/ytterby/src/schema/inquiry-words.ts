import { PARTY_LISTS } from './permit-kind.ts'

export const NAME_LENGTH = 300
export const TEXT_LENGTH = 2000
export const CODE_LENGTH = 40

/**
 * Whether a text has no lone surrogate, which UTF-8 cannot encode, and no U+FFFD, which marks wrongly decoded bytes: a name
 * that lost a letter would be screened as another name.
 */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes('\u{fffd}')
/** Whether a name has any letter or digit. Without one it would count as screened and found on no list. */
export const namesSomebody = (name: string): boolean => /[\p{L}\p{N}]/u.test(name)

/** Digit, letter A-E, three digits, then dotted sub-entries, for example `1C905.a.4`. */
export const CONTROL_CODE = /^[0-9][A-E][0-9]{3}(\.[a-z0-9]{1,3}){0,5}$/

/** The most near matches of one party that can be cleared. */
export const MOST_CLEARED = 50
/** The outcome of a clearance: used; not begun or expired; refused because the match is equal; or without the match it is about. */
export const CLEARANCE_OUTCOMES = ['used', 'not-yet', 'expired', 'equal', 'no-such-match'] as const
export type ClearanceOutcome = (typeof CLEARANCE_OUTCOMES)[number]

/** An id of an instrument. */
export const NOTICE_LENGTH = 60

export const LISTED = [...PARTY_LISTS, 'none'] as const
export const PROCESSING = ['primary', 'deep'] as const
export const END_USER_KINDS = ['civil', 'military'] as const
export const CUSTOMERS = ['new', 'established'] as const

/** Hosts that change what an oxide mixture is. */
export const HOSTS = ['ZrO2', 'Al2O3', 'SiO2', 'CeO2', 'other', 'none'] as const
export const TECHNOLOGIES = [
  'extraction-separation',
  'metal-alloy-production',
  'magnet-preparation',
  'calcium-oxyborate',
  'other',
] as const
export const END_USES = ['civil', 'military', 'wmd', 'terrorism'] as const
export const END_USE_FIELDS = [
  'logic-14nm-or-below',
  'memory-256-layers-or-more',
  'chip-equipment',
  'military-ai',
  'humanitarian',
  'rare-earth-production',
  'none',
] as const
export const PURPOSES = [
  'sale',
  'return-after-repair',
  'exhibition-return',
  'aircraft-part',
  'sample',
  'other',
] as const
