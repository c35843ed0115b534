import type { Inquiry } from 'ytterby'

/** Which fact each attribute states, in the writing of the SDK's dotted names. */
export const ATTRIBUTES = {
  form: 'product.form',
  elements: 'product.elements',
  'elements-complete': 'product.elementsComplete',
  'commodity-code': 'product.commodityCode',
  destination: 'destination',
  'end-use': 'endUse.kind',
  'end-user': 'endUser.name',
  'end-user-country': 'endUser.country',
  day: 'asOf',
} as const satisfies Readonly<Record<string, string>>

export type Attribute = keyof typeof ATTRIBUTES

/** Facts that the page states for the visitor. */
export type Preset = {
  /** Facts without an attribute, as in an inquiry of the SDK. */
  readonly facts: Partial<Inquiry>
  /** The text of each attribute that is set. */
  readonly attributes: ReadonlyMap<Attribute, string>
}
