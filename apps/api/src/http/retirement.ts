/** An operation that will be gone: since when nobody should begin to use it, until when it answers, what stands in its place. */
export type Retirement = {
  /** Days (YYYY-MM-DD), each from its beginning in UTC. */
  readonly deprecated: string
  readonly sunset: string
  readonly successor: `/${string}`
}

/** What each answer of it carries (RFC 9745, RFC 8594, RFC 5829). */
export function retirementHeaders({ deprecated, sunset, successor }: Retirement): Readonly<Record<string, string>> {
  return {
    deprecation: `@${Date.parse(deprecated) / 1000}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${successor}>; rel="successor-version"`,
  }
}
