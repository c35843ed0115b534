/** The part of an inquiry that a verdict can hang on, by the table of DESIGN section 4. A key left out is open. */

/** Verdicts of one completion, strictest first. */
export const VERDICTS = ['prohibited', 'refused-in-principle', 'permit-required', 'unsettled', 'no-permit'] as const
export type Verdict = (typeof VERDICTS)[number]

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

export const LISTS = ['control-list', 'watch-list', 'unreliable-entity'] as const
export type List = (typeof LISTS)[number]
export type Listed = List | 'none'

export const END_USES = ['civil', 'military', 'wmd', 'terrorism'] as const
type EndUse = (typeof END_USES)[number]

/** An importer, a consignee or, with two facts more, an end user. */
export type Party = {
  name?: string
  country?: string
  listed?: Listed
  cleared?: readonly Clearance[]
  /** Of a completion alone: the notice that lists an unnamed party. */
  notice?: string
  /** Of a completion alone: the notice in which a near name turns out to be listed, or none. */
  alsoIn?: string | null
}

/** A near match that was looked at and is another party. */
export type Clearance = { listed: string; notice: string; met: string; on: string; until?: string; why: string }
export type EndUser = Party & { kind?: 'civil' | 'military'; listedOwnershipPercent?: number }

export type Product = {
  form?: Form
  elements?: readonly { symbol: string; weightPercent?: number }[]
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
