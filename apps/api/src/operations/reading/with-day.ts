/** An inquiry, or a deal, without a day of export is asked of today in Beijing. What is no object is left for the SDK to refuse. */
export function withDay(value: unknown, today: () => string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, 'asOf')) return value
  return { ...value, asOf: today() }
}
