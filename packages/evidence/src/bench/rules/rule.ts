import type { PossibleVerdict } from 'ytterby/schema'

/**
 * What the rules read of a fully stated inquiry that leaves China. The other engines cannot read an inquiry, so these are
 * worked out for them before anything is timed.
 */
export type Facts = {
  /** The day as one number, 20260601. */
  readonly asOf: number
  readonly form: string
  /** Rare earths in atomic order, with those that the form implies. */
  readonly elements: readonly string[]
  readonly rareEarths: number
  readonly metals: readonly string[]
  readonly otherMetals: number
  /** Rare earths and other metals as one text, to compare with a named set: `Tb Dy + Fe`. */
  readonly composition: string
  /** The rare earth stands in another main substance. */
  readonly host: boolean
  readonly deep: boolean
  /** Cerium of the catalogue row, under 500 micrometres. */
  readonly fineCerium: boolean
  readonly technology: string
  /** Destination and country of the end user. */
  readonly countries: readonly string[]
  /** The use or the user is military. */
  readonly military: boolean
  readonly use: string
  readonly field: string
  readonly listed: string
}

/** One comparison of one fact. */
export type Test =
  | { readonly fact: keyof Facts; readonly is: 'equal'; readonly value: string | number | boolean }
  | { readonly fact: 'elements' | 'metals' | 'countries'; readonly is: 'contains'; readonly value: string }
  | { readonly fact: 'asOf' | 'rareEarths' | 'otherMetals'; readonly is: 'atLeast'; readonly value: number }

/** What a rule about a good finds: that it is a controlled dual-use item, or a verdict for itself. */
export type Finding = 'controlled' | Exclude<PossibleVerdict, 'refused-in-principle' | 'no-permit'>

/** A good that passes all tests is what the rule finds. */
export type GoodRule = { readonly id: string; readonly all: readonly Test[]; readonly finds: Finding }

/** A shipment that passes all tests has this verdict; some rules speak of controlled goods only. */
export type ShipmentRule = {
  readonly id: string
  readonly controlledOnly: boolean
  readonly all: readonly Test[]
  readonly gives: PossibleVerdict
}

/**
 * The law of one day and what lies ahead as declarative rules. A controlled good needs a permit; the strictest verdict of
 * all rules that hold is the answer, and no permit is needed where none holds.
 */
export type Rules = { readonly goods: readonly GoodRule[]; readonly shipments: readonly ShipmentRule[] }

/** Finding and verdict words from the strictest on: the order in which an engine may stop at the first that holds. */
export const STRICTEST_FIRST = ['prohibited', 'controlled', 'permit-required', 'unsettled'] as const
