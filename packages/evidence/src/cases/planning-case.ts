import type { Action, CaseVerdict } from './case.ts'

/** Common fields of the cases of kits, licence checks and papers: an id, a sentence that a trade lawyer can check, and its source. */
type CaseOrigin = { id: string; why: string; source: string }

/** Parts that are shipped together. Omitted keys of `expect` are not compared; `possibleIs` is compared as a set. */
export type KitCase = CaseOrigin & {
  kit: unknown
  expect: {
    verdict: CaseVerdict
    possibleIs?: readonly CaseVerdict[]
    action?: Action
    /** Ids of the parts that determine the verdict, in order. */
    deciding: readonly string[]
    /** Verdicts of parts by their ids. */
    parts?: Readonly<Record<string, CaseVerdict>>
    /** Errors of parts by id: code and pointer. */
    refused?: Readonly<Record<string, string>>
    /** Ids of citations that the answer for the whole must have. */
    cites?: readonly string[]
  }
}

/** A licence in hand, checked against a shipment. */
export type LicenceCase = CaseOrigin & {
  licence: unknown
  shipment: unknown
  expect:
    | {
        covers: 'yes' | 'no' | 'unknown' | 'not-needed'
        action: 'proceed' | 'hold'
        /** Exactly the checks that fail, and those that are open. */
        fails?: readonly string[]
        open?: readonly string[]
        /** Exactly what to do next. */
        next?: readonly string[]
        /** Ids of citations that the answer must contain. */
        cites?: readonly string[]
      }
    /** The licence itself is invalid. */
    | { refused: string }
}

/** A paper that is drawn up from an inquiry, or refused. */
export type PaperCase = CaseOrigin & {
  paper: 'end-user-statement' | 'not-controlled-sheet' | 'customs-remark' | 'supplier-questions'
  inquiry: unknown
  /** For the sheet: the day on which the notice of challenge was received. */
  noticeReceivedOn?: string
  expect:
    | {
        /** Fields by label; null for one left blank. */
        fields?: Readonly<Record<string, string | null>>
        /** Words that it must contain, and words that it must not. */
        says?: readonly string[]
        saysNot?: readonly string[]
        /** The remark, null for none, and the reason. */
        remark?: string | null
        because?: string
        /** Exactly the facts that the letter asks the supplier about. */
        asks?: readonly string[]
        cites?: readonly string[]
      }
    /** Code and pointer of the refusal. */
    | { refused: string }
}
