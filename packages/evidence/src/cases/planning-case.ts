import type { Action, Verdict } from './case.ts'

/** What kits, licence checks and papers share: a name, a sentence that a trade lawyer can check, where it comes from. */
type Told = { id: string; why: string; source: string }

/** Parts that are shipped together. A key left out of `expect` says nothing; `possibleIs` is compared as a set. */
export type KitCase = Told & {
  kit: unknown
  expect: {
    verdict: Verdict
    possibleIs?: readonly Verdict[]
    action?: Action
    /** Ids of the parts that make the verdict, in their order. */
    deciding: readonly string[]
    /** Verdicts of parts by their ids. */
    parts?: Readonly<Record<string, Verdict>>
    /** What is wrong with parts, by their ids: code and pointer. */
    refused?: Readonly<Record<string, string>>
    /** Ids of citations that the whole must carry. */
    cites?: readonly string[]
  }
}

/** A licence in hand against a shipment. */
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
        /** Ids of citations that must stand in the answer. */
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
        /** Fields by their labels; null = left blank, to be filled in. */
        fields?: Readonly<Record<string, string | null>>
        /** Words that must stand in it, words that must not. */
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
