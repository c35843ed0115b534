import type { Instrument } from './instrument.ts'

/** The day on which, or by which, an instrument was published. */
export function publicationDay(instrument: Instrument): string {
  return instrument.published ?? instrument.knownBy ?? '9999-12-31'
}
