/** Seconds in which an answer may be given again, where the law of tomorrow or a new release could change it. */
const SHORT = 300
const DAY = 86_400
const BEIJING_SECONDS = 8 * 3600

const YEAR = 365 * DAY

/** How long an answer to a GET may be given again, as `Cache-Control` says it. An answer for today must not outlive the day in Beijing. */
export function freshnessOf(pinned: boolean, isForToday: boolean, now: number): string {
  if (pinned) return `public, max-age=${YEAR}, immutable`
  const left = DAY - ((Math.floor(now / 1000) + BEIJING_SECONDS) % DAY)
  return `public, max-age=${isForToday ? Math.min(SHORT, left) : SHORT}`
}
