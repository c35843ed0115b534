/** Days of every dated instrument, step and statement that the facts name. For a published answer to a frequently asked question, `from` is the first day of the text that it explains. */
import { readTable } from '../read-table.ts'
import type { SourceDay, SourceListing } from './extract.ts'
import { listings } from './names.ts'
import { noticeId } from './notice-id.ts'
import { SAME_INSTRUMENT } from './source-differences.ts'

/** Their groups are law, dual-use goods, technology, countries, lists, ordinary licence, quotas, duties, WTO, holidays, answers, statements. */
const rows: readonly SourceDay[] = readTable(import.meta, 'days.ndjson')

const hasRow = new Set(rows.map(({ instrument }) => SAME_INSTRUMENT[instrument] ?? instrument))

/** The days of a notice that lists parties. @throws Error if it was suspended: only a row names the instrument that suspends it. */
function daysOfListing({ notice, published, from, events, facts }: SourceListing): SourceDay {
  if (events.some(({ kind }) => kind === 'suspended' || kind === 'extended'))
    throw new Error(
      `${noticeId(notice)} was suspended: write a row for it in days.ndjson, with the instrument that suspends it`,
    )
  const ended = events.find(({ kind }) => kind === 'stopped')?.from
  const reportedEnd = events.find(({ kind }) => kind === 'reported-lifted')?.from
  return {
    instrument: noticeId(notice),
    title: notice,
    published,
    from,
    ...(reportedEnd === undefined ? {} : { reportedEnd }),
    ...(ended === undefined ? {} : { ended }),
    confidence: 'not-stated',
    facts,
  }
}

/** A notice that lists parties needs no row of its own, because `listings.ndjson` has its days. */
export const days: readonly SourceDay[] = [
  ...rows,
  ...listings.filter(({ notice }) => !hasRow.has(noticeId(notice))).map(daysOfListing),
]
