/** Seconds for which an answer may be cached if a new day or a new release could change it. */
const SHORT = 300
const DAY = 86_400
const BEIJING_SECONDS = 8 * 3600

const YEAR = 365 * DAY

/** The `Cache-Control` of an answer to a GET. An answer for today expires when the day in Beijing ends. */
export function freshnessOf(pinned: boolean, isForToday: boolean, now: number): string {
  if (pinned) return `public, max-age=${YEAR}, immutable`
  const left = DAY - ((Math.floor(now / 1000) + BEIJING_SECONDS) % DAY)
  return `public, max-age=${isForToday ? Math.min(SHORT, left) : SHORT}`
}
