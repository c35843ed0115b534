/**
 * An inquiry or a kit as it is sent. A service asks of today where no day of export is stated, and the SDK refuses that:
 * `null` stands in its place, which both refuse as missing.
 */
export function withExplicitDay(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { ...value, asOf: 'asOf' in value ? (value.asOf ?? null) : null }
}
