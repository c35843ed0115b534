/**
 * Prepares an inquiry or a kit for sending. A service would use today if no day of export is stated, but the SDK refuses that.
 * So a missing day is sent as `null`, which both refuse as missing.
 */
export function withExplicitDay(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { ...value, asOf: 'asOf' in value ? (value.asOf ?? null) : null }
}
