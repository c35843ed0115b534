/** Seconds in which an answer may be given again, where the law of tomorrow or a new release could change it. */
const SHORT = 300
const DAY = 86_400
const BEIJING_SECONDS = 8 * 3600

/** `Cache-Control` of an answer to a GET. An answer for today must not outlive the day in Beijing. */
export function cacheControlOf(pinned: boolean, isForToday: boolean, now: number): string {
  if (pinned) return 'public, max-age=31536000, immutable'
  const left = DAY - ((Math.floor(now / 1000) + BEIJING_SECONDS) % DAY)
  return `public, max-age=${isForToday ? Math.min(SHORT, left) : SHORT}`
}
