/** One of the verdicts of DESIGN section 3; `depends` is only ever the field `verdict`, never in `possible`. */
export type CaseVerdict = 'prohibited' | 'refused-in-principle' | 'permit-required' | 'unsettled' | 'no-permit' | 'depends'

/** What a machine does with the answer (DESIGN section 3, rule 6). */
export type Action = 'proceed' | 'ask' | 'hold' | 'stop'

/** The form of a dual-use licence (Decree 792 art. 15). */
export type LicenceForm = 'single' | 'general' | 'certificate'

/** The typed error of a refused inquiry. */
export type ErrorCode =
  | 'unknown-key'
  | 'unknown-value'
  | 'invalid-day'
  | 'missing'
  | 'out-of-range'
  | 'sum-over-100'
  | 'invalid-code'
  | 'dead-code'
  | 'form-element-conflict'
  | 'destination-is-origin'
  | 'too-long'
  | 'duplicate-element'
  | 'invalid-type'

/** An item that some permit must list in `items`. Omitted keys are not compared. */
export type ExpectedItem = {
  /** The control code; null for the row of the licence catalogue that has none (cerium under 500 µm). */
  code: string | null
  state?: 'in-force' | 'not-yet-in-force' | 'suspended' | 'unsettled' | 'revoked'
  match?: 'yes' | 'possible' | 'unsettled'
}

/**
 * What an answer must contain. Omitted keys are not compared.
 * A permit kind that an answer does not list counts as `no-permit`. Lists are compared as sets.
 */
export type Expect = {
  /** The acceptable values of `verdict`. */
  verdict?: readonly CaseVerdict[]
  /** Verdicts that `possible` must include. */
  possible?: readonly CaseVerdict[]
  /** Exactly the verdicts of `possible`. */
  possibleIs?: readonly CaseVerdict[]
  /**
   * Control codes that must be in force in the dual-use permit with match `yes`; a code also
   * matches its sub-entries. An empty list: no such item at all.
   */
  dualUse?: readonly string[]
  /** Control codes that must not be listed like this. */
  notDualUse?: readonly string[]
  /** The acceptable verdicts of the dual-use licence alone. */
  dualUseVerdict?: readonly CaseVerdict[]
  /** Whether the ordinary export licence alone is `permit-required` or `unsettled`. */
  exportLicence?: boolean
  /** The acceptable verdicts of the ordinary export licence alone. */
  exportLicenceVerdict?: readonly CaseVerdict[]
  /** The acceptable verdicts of the quota licence (to the end of 2014) alone. */
  quotaLicenceVerdict?: readonly CaseVerdict[]
  /** The acceptable verdicts of the technology export licence alone. */
  technologyLicenceVerdict?: readonly CaseVerdict[]
  /** `tier.level`, or null if there is no tier. */
  tier?: 1 | 2 | 3 | 4 | null
  /** `tier.basis`, or null if there is no tier. */
  tierBasis?: 'named' | 'analogy' | null
  /** Whether there is at least one warning. */
  warns?: boolean
  /** Codes of warnings that must appear; `warnsNot` must not. */
  warnsCode?: readonly string[]
  warnsNot?: readonly string[]
  /** Whether there is at least one coming change. */
  horizon?: boolean
  /** Days that must appear in `horizon`; an empty list: `horizon` is empty. */
  horizonOn?: readonly string[]
  /** Whether there is at least one gap of the law. */
  gaps?: boolean
  /** The path of a question that must be asked. */
  asks?: string
  /** Exactly the forms of the dual-use licence that are not excluded. */
  forms?: readonly LicenceForm[]
  /** Whether the limit of 45 working days applies (`review.statutory.limitWorkingDays` is 45, not null). */
  statutoryLimit?: boolean
  action?: Action
  /** Paths that `assumed` must contain. */
  assumes?: readonly string[]
  /** Ids that `restrictions` must contain. */
  restrictions?: readonly string[]
  /** Ids that `restrictions` must not contain. */
  restrictionsNot?: readonly string[]
  /** Ids that `documents` must contain; those in `documentsNot` it must not contain. */
  documents?: readonly string[]
  documentsNot?: readonly string[]
  /** Ids that `authorities` must contain; those in `authoritiesNot` it must not contain. */
  authorities?: readonly string[]
  authoritiesNot?: readonly string[]
  /** Suggestions that the text must produce, compared as JSON; `suggestsNot` lists paths that must have no suggestion. */
  suggests?: readonly { path: string; value: unknown }[]
  suggestsNot?: readonly string[]
  /** Exactly the forms that the commodity code must leave open. */
  codeForms?: readonly string[]
  /** Ids of citations that the answer must contain: passages of instruments and entries without a code. */
  cites?: readonly string[]
  /** Ids of citations that the answer must not contain. */
  citesNot?: readonly string[]
  /** Items that must appear in some permit. */
  items?: readonly ExpectedItem[]
  /**
   * The values at these paths of the answer. A path is a list of keys separated by slashes; a list member is named by its `id`,
   * `kind`, `code` or `element`, or by its index. `null` also means that there is no value.
   */
  holds?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  /** The inquiry is refused with this error; `pointer` is an RFC 6901 pointer to the offending value. */
  error?: { code: ErrorCode; pointer: string }
}

/** One inquiry with the requirements for its answer and their source. */
export type Case = {
  /** Unique among all cases. */
  id: string
  /** One sentence a trade lawyer can check. */
  why: string
  /** Untyped, because cases of bad input are not valid inquiries. */
  inquiry: unknown
  expect: Expect
  /** Instrument and article, or a section of DESIGN. */
  source: string
}

/** The state of a limb of an instrument on a day, for lookups and for states that no verdict shows. */
export type StateCase = {
  limb: string
  on: string
  /** Only what was published by this day counts. */
  knownAt?: string
  /** null if nothing that enacts the limb had been published. */
  state: NonNullable<ExpectedItem['state']> | null
  source: string
}

/** What an instrument does, or which commodity codes an entry refers to on a day. */
export type LookUpCase = { id: string; source: string } & (
  | {
      instrument: string
      effect: {
        type: string
        limbs: readonly string[]
        /** The first day on which it applies, and the first day on which it no longer does. */
        from: string
        until: string | null
        /** A printed last day of which it is unclear whether it is included. */
        lastDayUnclear?: string
        interpretation?: { id: string; forms: readonly string[]; outcome: string; generally: boolean }
      }
    }
  | { control: string; on: string; holdsCodes?: readonly string[]; lacksCodes?: readonly string[] }
)

/** The timeline of one good: the first day of each segment with its verdict. */
export type LifeCase = {
  id: string
  why: string
  inquiry: unknown
  inLaw?: readonly (readonly [from: string, verdict: CaseVerdict])[]
  asKnownThen?: readonly (readonly [from: string, verdict: CaseVerdict])[]
  /** Instruments that must be among the events. */
  events?: readonly string[]
  source: string
}
