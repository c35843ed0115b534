/** The facts of an inquiry that a verdict can depend on, from the table in DESIGN section 4. An omitted key is open. */
import type { SourceListing } from '../extract/extract.ts'

/** Verdicts of one completion, strictest first. */
export const VERDICTS = ['prohibited', 'refused-in-principle', 'permit-required', 'unsettled', 'no-permit'] as const
export type CompletionVerdict = (typeof VERDICTS)[number]

/** All values of `product.form`. */
export const FORMS = [
  'ore',
  'concentrate',
  'mixed-carbonate',
  'basic-oxide',
  'separated-oxide',
  'oxide-mixture',
  'compound',
  'metal',
  'alloy',
  'master-alloy-flake',
  'target',
  'ndfeb-magnet',
  'smco-magnet',
  'magnet-powder',
  'bonded-magnet',
  'phosphor',
  'crystal',
  'laser-material',
  'optical-fibre',
  'ceramic',
  'catalyst',
  'polishing-powder',
  'hydrogen-storage-material',
  'magnetostrictive-material',
  'magnetic-refrigeration-material',
  'motor-rotor',
  'motor',
  'sensor',
  'loudspeaker',
  'electronic-component',
  'consumer-article',
  'medicament',
  'scrap',
  'equipment',
  'reagent',
  'technology',
  'service',
] as const
export type Form = (typeof FORMS)[number]

export const TECHNOLOGIES = [
  'extraction-separation',
  'metal-alloy-production',
  'magnet-preparation',
  'calcium-oxyborate',
  'other',
] as const
export type Technology = (typeof TECHNOLOGIES)[number]

export const LISTS = ['control-list', 'watch-list', 'unreliable-entity', 'countermeasure'] as const
export type PartyListName = (typeof LISTS)[number]
export type Listed = PartyListName | 'none'

export const END_USES = ['civil', 'military', 'wmd', 'terrorism'] as const
type EndUse = (typeof END_USES)[number]

/** An importer or a consignee; an end user has two more facts. */
export type Party = {
  name?: string
  country?: string
  listed?: Listed
  cleared?: readonly Clearance[]
  /** Only in completions: the notice that lists an unnamed party. */
  notice?: string
  /** Only in completions: the listings of the party with the near name, or none. */
  alsoIn?: readonly SourceListing[]
}

/** A near match that was checked and is another party. */
export type Clearance = { listed: string; notice: string; met: string; on: string; until?: string; why: string }
export type EndUser = Party & { kind?: 'civil' | 'military'; listedOwnershipPercent?: number }

export type Product = {
  form?: Form
  elements?: readonly { symbol: string; weightPercent?: number | undefined }[]
  elementsComplete?: boolean
  alloyedWith?: readonly string[]
  host?: string
  technology?: Technology
  processing?: 'primary' | 'deep'
  particleSizeMicron?: number
  commodityCode?: string
  controlCode?: string
}

export type Inquiry = {
  asOf: string
  knownAt?: string
  product?: Product
  origin?: string
  exportedFrom?: string
  destination?: string
  chineseContent?: { valuePercent?: number; technology?: boolean }
  endUse?: { kind?: EndUse; field?: string }
  endUser?: EndUser
  importer?: Party
  consignees?: readonly Party[]
  shipment?: { purpose?: string }
}
