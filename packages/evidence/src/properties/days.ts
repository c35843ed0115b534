import * as fc from 'fast-check'
import { InvalidInquiryError, parseInquiry } from 'ytterby'
import { listInstruments } from 'ytterby/law'
import { demand, type Property } from './property.ts'

/** Every field that holds a day, and its pointer. */
const FIELDS = {
  '/asOf': (day: unknown) => ({ asOf: day }),
  '/knownAt': (day: unknown) => ({ asOf: '2025-06-01', knownAt: day }),
  '/clock/submittedOn': (day: unknown) => ({ asOf: '2003-01-01', clock: { submittedOn: day } }),
  '/clock/acceptedOn': (day: unknown) => ({ asOf: '2003-01-01', clock: { acceptedOn: day } }),
  '/clock/neededBy': (day: unknown) => ({ asOf: '2003-01-01', clock: { neededBy: day } }),
} as const
type Field = keyof typeof FIELDS

/** The years of the law, a century year that is not a leap year, and one that is. */
const YEARS = [...Array.from({ length: 28 }, (_, index) => 2003 + index), 2100, 2400]

const two = (number: number): string => String(number).padStart(2, '0')

/** Every `YYYY-MM-DD` of month 0 to 13 and day 0 to 32. */
function* writtenDays(): Generator<string> {
  for (const year of YEARS)
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) yield `${year}-${two(month)}-${two(day)}`
}

/** Whether a day exists, by `Date`, independently of the engine. */
function exists(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** The errors of the engine; empty if it accepts. */
function refusals(field: Field, day: unknown): { code: string; pointer: string }[] {
  try {
    parseInquiry(FIELDS[field](day))
    return []
  } catch (error) {
    if (error instanceof InvalidInquiryError) return error.issues.map(({ code, pointer }) => ({ code, pointer }))
    throw error
  }
}

export const everyDay: Property = {
  name: 'every-day',
  says: 'Of all YYYY-MM-DD from 2003 to 2030, month 0 to 13 and day 0 to 32, exactly the existing days are accepted in every field; days of a clock up to 2099.',
  runs: { gate: 1, prove: 1 },
  check() {
    for (const field of Object.keys(FIELDS).filter((key): key is Field => key in FIELDS)) {
      for (const day of writtenDays()) {
        const found = refusals(field, day)
        // Days of a clock may be at most in 2099.
        const tooLate = field.startsWith('/clock/') && day > '2099-12-31'
        const code = !exists(day) ? 'invalid-day' : tooLate ? 'out-of-range' : null
        const expected = code === null ? [] : [{ code, pointer: field }]
        demand(JSON.stringify(found) === JSON.stringify(expected), 'Differs from the calendar', () => ({
          field,
          day,
          found,
        }))
      }
    }
  },
}

const inDigitsFrom = (zero: number) => (day: string) =>
  day.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const [ARABIC_INDIC, DEVANAGARI, FULL_WIDTH, MATHEMATICAL] = [0x660, 0x966, 0xff10, 0x1d7ce]

/** Ways to write an existing day other than as `YYYY-MM-DD`. */
const DISTORTIONS: readonly ((day: string) => unknown)[] = [
  (day) => ` ${day}`,
  (day) => `${day} `,
  (day) => `${day}\n`,
  (day) => `\n${day}`,
  (day) => `\u{feff}${day}`,
  (day) => `${day}\u{0}`,
  (day) => `${day}T00:00:00Z`,
  (day) => `${day}Z`,
  (day) => `+${day}`,
  (day) => `-${day}`,
  (day) => `00${day}`,
  (day) => `+00${day}`,
  (day) => day.slice(2),
  (day) => day.slice(0, 7),
  (day) => day.slice(0, 4),
  (day) => `${day}0`,
  (day) => day.replaceAll('-', '/'),
  (day) => day.replaceAll('-', '.'),
  (day) => day.replaceAll('-', ''),
  (day) => day.replaceAll('-', '\u{2010}'),
  (day) => day.replaceAll('-', '\u{2212}'),
  (day) => day.replace('-', '年').replace('-', '月') + '日',
  (day) => day.split('-').toReversed().join('-'),
  (day) => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$1-$3-$2').replace(/-(\d\d)$/, '-9$1'),
  (day) => day.replace(/-0?(\d+)-/, '-$1 -'),
  (day) => day.replace(/^2/, '२'),
  inDigitsFrom(ARABIC_INDIC),
  inDigitsFrom(DEVANAGARI),
  inDigitsFrom(FULL_WIDTH),
  inDigitsFrom(MATHEMATICAL),
  (day) => [day],
  (day) => ({ day }),
  (day) => new String(day),
  (day) => new Date(`${day}T00:00:00Z`),
  (day) => Date.parse(day),
  (day) => Number(day.slice(0, 4)),
  (day) => ({ toString: () => day }),
  () => '',
  () => null,
  () => true,
  () => 20250601n,
]

const existing = [...writtenDays()].filter(exists)

export const malformedDays: Property = {
  name: 'malformed-days',
  says: 'Anything else is refused with its pointer: other shapes, other scripts, white space, and values that are not text.',
  runs: { gate: 2_000, prove: 20_000 },
  check: (numRuns, seed) => {
    const field = fc.constantFrom(...Object.keys(FIELDS).filter((key): key is Field => key in FIELDS))
    const distorted = fc.tuple(fc.constantFrom(...existing), fc.constantFrom(...DISTORTIONS))
    fc.assert(
      fc.property(
        field,
        fc.oneof(
          distorted.map(([day, distort]) => distort(day)),
          fc.string({ unit: 'grapheme' }).filter((text) => !/^\d{4}-\d\d-\d\d$/.test(text)),
          fc.stringMatching(/^[0-9]{1,5}-[0-9]{1,3}-[0-9]{1,3}$/).filter((text) => !/^\d{4}-\d\d-\d\d$/.test(text)),
        ),
        (where, day) => {
          const [first, ...others] = refusals(where, day)
          demand(
            first?.pointer === where &&
              (first.code === 'invalid-day' ||
                first.code === 'invalid-type' ||
                (first.code === 'missing' && day === null && where === '/asOf')) &&
              others.length === 0,
            'Not refused with its pointer',
            () => ({ where, day: String(day), first, others }),
          )
          if (where !== '/asOf' || typeof day !== 'string') return
          let refused = false
          try {
            listInstruments({ asOf: day })
          } catch (error) {
            refused = error instanceof InvalidInquiryError
          }
          demand(refused, 'A look-up accepts it', () => ({ day }))
        },
      ),
      { numRuns, seed },
    )
  },
}
