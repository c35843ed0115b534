import type { Sums } from '@ytterby/lists'
import type { ListQuestion } from 'ytterby/lists'
import type { Reason, Stated, Triage } from 'ytterby/apps'

/** A question over lines. The lines themselves stay in the worker. */
export type AskedQuestion = Omit<ListQuestion, 'lines'> & {
  readonly lines: number
  /** Number of different goods among its lines. */
  readonly goods: number
  /** Whether it was split off from a group, to be asked about on its own; the id of the group. */
  readonly partOf: string | null
  /** Whether it asks for the magnets of goods. */
  readonly isOfMagnets: boolean
  /** Whether a value can be typed: rare earths, or what a cell means. */
  readonly isTyped: boolean
}

/** Lines that are set aside for the same reason: the heading of their code and the words of their good. */
export type AsideGroup = Sums & {
  readonly id: string
  /** Four digits; empty without a commodity code. */
  readonly heading: string
  readonly words: readonly string[]
  readonly descriptions: readonly string[]
}

/** What the intake knows and asks of a list. */
/** Some texts of a column that were not used. */
export type NotUsed = { readonly header: string; readonly cells: readonly string[] }

export type IntakeState = {
  readonly triage: Readonly<Record<Triage, Sums>>
  /** Cells without which lines are answered, with the first texts of each column. */
  readonly notUsed: { readonly cells: number; readonly columns: readonly NotUsed[] }
  readonly questions: readonly AskedQuestion[]
  /** Number of all questions that are neither answered nor skipped. */
  readonly asked: number
  readonly skipped: readonly AskedQuestion[]
  /** What is set aside and not yet accepted. */
  readonly aside: Sums & { readonly groups: readonly AsideGroup[]; readonly found: number }
  /** What was read back from a workbook whose questions somebody answered; null for any other list. */
  readonly readBack: ReadBack | null
  readonly decisions: number
  readonly canUndo: boolean
}

/** Lines of a question, or of a group that is set aside. */
export type LinesOf = { readonly question: string } | { readonly group: string }

export type GoodLine = {
  readonly line: number
  readonly material: string
  readonly description: string
  readonly grade: string
  readonly commodityCode: string
  readonly supplier: string
  readonly kilograms: number | null
}
export type GoodLines = { readonly rows: readonly GoodLine[]; readonly found: number }

/** What was read of a line, and who decided what about it. */
export type LineHistory = {
  readonly line: number
  readonly description: string
  readonly cells: readonly {
    readonly header: string
    readonly cell: string
    readonly field: string
    /** Empty if the cell says nothing. */
    readonly value: string
    readonly note: Reason | null
  }[]
  readonly words: readonly string[]
  readonly heading: string
  readonly stated: readonly Pick<Stated, 'as' | 'states' | 'because' | 'by' | 'on'>[]
}

/** Answers of a filled-in workbook: how many were taken, and the rows that were not understood. */
export type ReadBack = {
  readonly taken: number
  readonly notUnderstood: readonly { readonly line: number; readonly text: string; readonly why: Reason }[]
}
