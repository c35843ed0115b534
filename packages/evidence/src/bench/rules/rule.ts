import type { PossibleVerdict } from 'ytterby/apps'

/**
 * The facts that the rules read from a fully stated export inquiry. The other engines cannot parse an inquiry, so these are
 * computed for them before anything is timed.
 */
export type Facts = {
  /** The day as a number, such as 20260601. */
  readonly asOf: number
  readonly form: string
  /** Rare earths in atomic order, with those that the form implies. */
  readonly elements: readonly string[]
  readonly rareEarths: number
  readonly metals: readonly string[]
  readonly otherMetals: number
  /** Rare earths and other metals as one text, to compare with a named set: `Tb Dy + Fe`. */
  readonly composition: string
  /** The main substance is not the rare earth. */
  readonly host: boolean
  readonly hostKind: string
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

/** The result of a rule about a good: that it is a controlled dual-use item, or a verdict. */
export type RuleFinding = 'controlled' | Exclude<PossibleVerdict, 'refused-in-principle' | 'no-permit'>

/** If a good passes all tests, the rule has this result. */
export type GoodRule = { readonly id: string; readonly all: readonly Test[]; readonly finds: RuleFinding }

/** If a shipment passes all tests, it has this verdict; some rules apply to controlled goods only. */
export type ShipmentRule = {
  readonly id: string
  readonly controlledOnly: boolean
  readonly all: readonly Test[]
  readonly gives: PossibleVerdict
}

/**
 * The law of one day and later as declarative rules. A controlled good needs a permit. The answer is the strictest verdict of
 * all rules that apply; if none applies, no permit is needed.
 */
export type Rules = { readonly goods: readonly GoodRule[]; readonly shipments: readonly ShipmentRule[] }

/** Findings and verdicts, strictest first. An engine may stop at the first one that applies. */
export const STRICTEST_FIRST = ['prohibited', 'controlled', 'permit-required', 'unsettled'] as const
