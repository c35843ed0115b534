/** Formats nanoseconds with three digits and a unit. */
export function timeText(nanoseconds: number): string {
  if (nanoseconds < 0) return `−${timeText(-nanoseconds)}`
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`
  if (nanoseconds < 1e6) return `${digits(nanoseconds / 1e3)} µs`
  return nanoseconds < 1e9 ? `${digits(nanoseconds / 1e6)} ms` : `${digits(nanoseconds / 1e9)} s`
}

/** Formats a ratio. */
export const timesText = (ratio: number): string => `${digits(ratio)} ×`

function digits(value: number): string {
  return value < 100 ? value.toPrecision(3) : Math.round(value).toLocaleString('en')
}
