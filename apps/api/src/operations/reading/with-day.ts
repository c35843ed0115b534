/** Sets the day of export to today in Beijing if it is missing. Anything but an object is left for the SDK to refuse. */
export function withDay(value: unknown, today: () => string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, 'asOf')) return value
  return { ...value, asOf: today() }
}
