import type { Instrument } from './instrument.ts'

/** The day an instrument was published, or by which it is known to have been. */
export function publicationDay(instrument: Instrument): string {
  return instrument.published ?? instrument.knownBy ?? '9999-12-31'
}
