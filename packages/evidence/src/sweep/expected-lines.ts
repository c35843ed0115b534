import type { Digests } from './digests.ts'
import type { Summary } from './summary.ts'

/** The results of the last reviewed sweep, stored in `expected.ndjson`. */
export type ExpectedSweep = {
  /** Digest of the goods, circumstances and days. */
  readonly dimensions: string
  readonly full: Digests & { readonly summary: Summary }
  /** The part that the gate sweeps. */
  readonly reduced: Digests
}

type Counts = Readonly<Record<string, number>>
type Whole = { readonly rows: number; readonly all: string }
/** The first line. `lines`: number of distinct sequences of outcomes over all days. */
type Head = {
  readonly dimensions: string
  readonly full: Whole
  readonly reduced: Whole
  readonly lines: number
}
/** One line for each form: its digest in the full and in the reduced sweep, and its rows by verdict in the full one. */
type FormLine = {
  readonly form: string
  readonly full: string
  readonly reduced: string
  readonly verdicts: Counts
}
/** One line for each year: its rows by verdict, and for each of its days the digests in the full and the reduced sweep. */
type YearLine = {
  readonly year: string
  readonly verdicts: Counts
  readonly days: Readonly<Record<string, readonly [full: string, reduced: string]>>
}

/** Writes the results as JSON lines: what is about the whole, then each form, then each year. */
export function linesOf({ dimensions, full, reduced }: ExpectedSweep): string {
  const { byForm, byYear, lines } = full.summary
  const whole = ({ rows, all }: Whole): Whole => ({ rows, all })
  const head: Head = { dimensions, full: whole(full), reduced: whole(reduced), lines }
  const forms = Object.entries(byForm).map(([form, verdicts]): FormLine => {
    return { form, full: full.byForm[form] ?? '', reduced: reduced.byForm[form] ?? '', verdicts }
  })
  const years = Object.entries(byYear).map(([year, verdicts]): YearLine => {
    const days = Object.keys(full.byDay).filter((day) => day.startsWith(year))
    const digests = days.map((day) => [day, [full.byDay[day] ?? '', reduced.byDay[day] ?? '']])
    return { year, verdicts, days: Object.fromEntries(digests) }
  })
  return [head, ...forms, ...years].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Reads what `linesOf` wrote. @throws SyntaxError if a line is not JSON. */
export function expectedIn(text: string): ExpectedSweep {
  const [first = '', ...rest] = text.trimEnd().split('\n')
  const { dimensions, full, reduced, lines }: Head = JSON.parse(first)
  const others = rest.map((line): FormLine | YearLine => JSON.parse(line))
  const forms = others.filter((line) => 'form' in line)
  const years = others.filter((line) => 'year' in line)
  const days = years.flatMap((year) => Object.entries(year.days))
  return {
    dimensions,
    full: {
      ...full,
      byForm: Object.fromEntries(forms.map((line) => [line.form, line.full])),
      byDay: Object.fromEntries(days.map(([day, digests]) => [day, digests[0]])),
      summary: {
        byYear: Object.fromEntries(years.map(({ year, verdicts }) => [year, verdicts])),
        byForm: Object.fromEntries(forms.map(({ form, verdicts }) => [form, verdicts])),
        lines,
      },
    },
    reduced: {
      ...reduced,
      byForm: Object.fromEntries(forms.map((line) => [line.form, line.reduced])),
      byDay: Object.fromEntries(days.map(([day, digests]) => [day, digests[1]])),
    },
  }
}
