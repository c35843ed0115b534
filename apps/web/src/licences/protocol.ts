import type { Lang } from 'ytterby'

/** What is asked about two files: licences, and the shipments of a quarter. */
export type LicencesAsking = {
  readonly licences: File
  readonly shipments: File
  readonly asOf: string
  readonly lang: Lang
  readonly ruleset: string | null
  /** Who the licences were issued to and who exports, where the files do not say. */
  readonly holder: string
  /** Civil use by civil users, element lists are complete, and no change of a licence is applied for. */
  readonly isCivil: boolean
  /** The form of a licence by its type in the own system. */
  readonly types: Readonly<Record<string, string>>
}

type ApplyDay = { readonly on: string; readonly late: boolean; readonly estimate: boolean } | null

/** A shipment, and whether it is covered. */
export type ShipmentRow = {
  readonly line: number
  readonly name: string
  /** The day of export; null if the line is refused. */
  readonly day: string | null
  readonly quantityKg: number | null
  readonly covers: 'yes' | 'no' | 'unknown' | 'not-needed' | 'refused'
  /** The licence that covers it, or comes closest. */
  readonly licence: string | null
  readonly leftKg: number | null
  /** What fails, then what is open. */
  readonly why: readonly string[]
  readonly applyBy: ApplyDay
}

/** A licence, what is left of it, and when it ends. */
export type LicenceRow = {
  readonly licence: string
  readonly status: string
  readonly totalKg: number | null
  readonly leftKg: number | null
  readonly plannedKg: number | null
  /** The day on which it is used up, or its last valid day. */
  readonly endsOn: string
  readonly isUsedUp: boolean
  /** Kilograms of the shipments that may use it too, and when it ends if they do. */
  readonly open: { readonly kg: number; readonly endsOn: string } | null
  readonly applyBy: ApplyDay
  readonly notes: readonly string[]
}

/** A row of the file of licences that could not be read. */
export type RefusedLicence = { readonly line: number; readonly text: string }

/** What was not read of the files, or read as one of several readings, by the text of the page that says it. */
export type ReadingNote = {
  readonly id:
    | 'columnsUnread'
    | 'numbersInKilograms'
    | 'licencesWithoutStatus'
    | 'columnReadAs'
    | 'linesNote'
    | 'linesRepeated'
    | 'linesTotal'
    | 'linesCancelled'
    | 'linesReturn'
    | 'linesDelivered'
    | 'linesOther'
    | 'statusesUnknown'
    | 'cellNoWeight'
    | 'numbersByComma'
    | 'numbersByPoint'
    | 'numbersOpen'
  readonly values: Readonly<Record<string, string>>
}

export type LicencesAnswer = {
  readonly notes: readonly ReadingNote[]
  /** The most urgent first. */
  readonly shipments: readonly ShipmentRow[]
  readonly licences: readonly LicenceRow[]
  readonly refused: readonly RefusedLicence[]
  /** Types of licences in the file of which no form is known yet; nothing is answered then. */
  readonly types: readonly string[]
  readonly csv: string
  readonly ics: string
}
