import { addDays } from 'ytterby'

/** A request with a lot of work; the body can have any number of lines. */
export type LongRequest = {
  readonly name: string
  readonly path: string
  readonly bodyOf: (lines: number) => string
}

const FIRST_DAY = '2025-01-01'
const DAYS = 680
const PLACES = 'DE US JP KR IN VN FR NL PL CZ IT ES GB SE CH MX BR TW MY TH'.split(' ')

export const MOST_LINES = 10_000
/** The maximum for a kit. */
const MOST_PARTS = 200

/** Different inquiries of 40 bytes that state nothing about the good. */
const inquiries = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    asOf: addDays(FIRST_DAY, at % DAYS),
    destination: PLACES[(at + Math.floor(at / DAYS)) % PLACES.length],
  }))

const ndjson = (lines: number): string =>
  inquiries(lines)
    .map((one) => JSON.stringify(one))
    .join('\n')

export const DECISIONS: LongRequest = {
  name: 'batch, decision view',
  path: '/v1/assessments/batch?view=decision',
  bodyOf: ndjson,
}
export const ASSESSMENTS: LongRequest = {
  name: 'batch, whole answers',
  path: '/v1/assessments/batch',
  bodyOf: ndjson,
}
export const EXPOSURES: LongRequest = {
  name: 'exposures',
  path: '/v1/exposures',
  bodyOf: (lines) => JSON.stringify({ lines: inquiries(lines).map((inquiry) => ({ inquiry })) }),
}

/** As many rows as a list may have, the header among them. */
const MOST_ROWS = 5000
const INTAKES: LongRequest = {
  name: `an intake of ${MOST_ROWS.toLocaleString('en')} rows`,
  path: '/v1/intakes?asOf=2026-03-01',
  bodyOf: (lines) =>
    JSON.stringify({
      rows: [
        ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'End user'],
        ...Array.from({ length: Math.min(lines, MOST_ROWS - 1) }, (_, at) => [
          `M-${at}`,
          `NdFeB magnet block ${at}`,
          '85051190',
          at + 1,
          PLACES[at % PLACES.length],
          `Example ${at % 50} GmbH`,
        ]),
      ],
    }),
}
const WORKBOOKS: LongRequest = {
  ...INTAKES,
  name: `an answered workbook of ${MOST_ROWS.toLocaleString('en')} rows`,
  path: '/v1/intakes/workbook?asOf=2026-03-01',
}

export const LONG_REQUESTS: readonly LongRequest[] = [
  DECISIONS,
  ASSESSMENTS,
  EXPOSURES,
  INTAKES,
  WORKBOOKS,
  { name: 'comparisons', path: '/v1/comparisons?from=2025-10-08&to=2026-11-12', bodyOf: ndjson },
  {
    name: `a kit of ${MOST_PARTS} parts`,
    path: '/v1/kits',
    bodyOf: (lines) =>
      JSON.stringify({
        asOf: '2026-03-01',
        parts: Array.from({ length: Math.min(lines, MOST_PARTS) }, (_, at) => ({ product: {}, quantityKg: at + 1 })),
      }),
  },
]
