import type { Reply } from '../reply.ts'

/** Seconds for which an answer may be cached if a new day or a new release could change it. */
const SHORT = 300
const DAY = 86_400
const BEIJING_SECONDS = 8 * 3600

const YEAR = 365 * DAY

/** The `Cache-Control` of an answer to a GET. An answer for today expires when the day in Beijing ends. */
export function freshnessOf(
  { pinned, confirmed }: Pick<Reply, 'pinned' | 'confirmed'>,
  isForToday: boolean,
  now: number,
): string {
  if (confirmed === true) return 'no-cache'
  if (pinned === true) return `public, max-age=${YEAR}, immutable`
  const left = DAY - ((Math.floor(now / 1000) + BEIJING_SECONDS) % DAY)
  return `public, max-age=${isForToday ? Math.min(SHORT, left) : SHORT}`
}
