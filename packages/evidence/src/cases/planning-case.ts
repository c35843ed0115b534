import type { Action, Verdict } from './case.ts'

/** Common fields of the cases of kits, licence checks and papers: an id, a sentence that a trade lawyer can check, and its source. */
type Told = { id: string; why: string; source: string }

/** Parts that are shipped together. Omitted keys of `expect` are not compared; `possibleIs` is compared as a set. */
export type KitCase = Told & {
  kit: unknown
  expect: {
    verdict: Verdict
    possibleIs?: readonly Verdict[]
    action?: Action
    /** Ids of the parts that determine the verdict, in order. */
    deciding: readonly string[]
    /** Verdicts of parts by their ids. */
    parts?: Readonly<Record<string, Verdict>>
    /** Errors of parts by id: code and pointer. */
    refused?: Readonly<Record<string, string>>
    /** Ids of citations that the whole must have. */
    cites?: readonly string[]
  }
}

/** A licence in hand, checked against a shipment. */
export type LicenceCase = Told & {
  licence: unknown
  shipment: unknown
  expect:
    | {
        covers: 'yes' | 'no' | 'unknown' | 'not-needed'
        action: 'proceed' | 'hold'
        /** Exactly the checks that fail, and those that are open. */
        fails?: readonly string[]
        open?: readonly string[]
        /** Exactly what is to be done next. */
        next?: readonly string[]
        /** Ids of citations that the answer must contain. */
        cites?: readonly string[]
      }
    /** The licence is refused as stated. */
    | { refused: string }
}

/** A paper that is drawn up from an inquiry, or refused. */
export type PaperCase = Told & {
  paper: 'end-user-statement' | 'not-controlled-sheet' | 'customs-remark' | 'supplier-questions'
  inquiry: unknown
  /** The day on which the notice of challenge came in, for the sheet. */
  noticeReceivedOn?: string
  expect:
    | {
        /** Fields by label; null for one left blank. */
        fields?: Readonly<Record<string, string | null>>
        /** Words that it must contain, and words that it must not. */
        says?: readonly string[]
        saysNot?: readonly string[]
        /** The remark itself, null for none, and why. */
        remark?: string | null
        because?: string
        /** Exactly the facts that the supplier is asked for. */
        asks?: readonly string[]
        cites?: readonly string[]
      }
    /** Code and pointer of the refusal. */
    | { refused: string }
}
