import { table } from '../../driver/report.ts'
import {
  costOf,
  jobUsage,
  linesAnHour,
  meters,
  mostLinesOfAWatch,
  needs,
  newLinesUsage,
  SERVICE,
  watchUsage,
  type ScaleMeasured,
  type Usage,
} from './model.ts'
import { DOCS, LIMITS, LOOKED_UP, PRICES } from './prices.ts'

const MILLION = 1_000_000
/** A million lines in the busiest hour, and a million lines that a hundred watches hold. */
const BASE = { linesInAnHour: MILLION, watches: 100, linesAWatch: 10_000 }
const FACTORS = [1, 10, 100, 1_000]
/** Meters that cost less are left out of the tables. */
const LEAST_SHARE = 0.01

/** The figures of `docs/scale.md`, from the measured times, the published prices and the published limits. */
export function scaleBody(measured: ScaleMeasured): string {
  const job = jobUsage(MILLION, measured)
  const watch = watchUsage(MILLION, 1, measured)
  return [
    `Measured: a chunk takes ${round(measured.chunkMilliseconds)} ms of processor time, a slice of a watch on a night on which the law turns ${round(measured.sliceMilliseconds)} ms, a quiet night ${round(measured.quietMilliseconds)} ms. A line takes ${round(measured.inputBytesALine)} bytes in a list, ${round(measured.outputBytesALine)} in a result, and ${round(measured.storedBytesALine)} in a watch; an event takes ${round(measured.storedBytesAnEvent)}. From April 2025 to November 2026 a line of a watch was due ${measured.looksALineAMonth.toFixed(2)} times a month and gave ${measured.eventsALineAMonth.toFixed(2)} events.`,
    `One consumer answers ${count(linesAnHour(1, measured))} lines an hour, and ${LIMITS.consumers.limit}, the most that a queue has, ${count(linesAnHour(LIMITS.consumers.limit, measured))}.`,
    `**A job of a million lines costs ${dollars(costOf(job))}.** Nothing that the plan includes is deducted.`,
    usageTable(job),
    `**A watch of a million lines costs ${dollars(costOf(watch))} a month**, without messages to a webhook; to add its lines costs ${dollars(costOf(newLinesUsage(MILLION, measured)))} once.`,
    usageTable(watch),
    `What a load needs: a million lines of jobs in the busiest hour, as one job, and a hundred watches of 10,000 lines; then 10, 100 and 1,000 times as many lines and watches.`,
    needsTable(measured),
    `The lines of one watch are in one Durable Object, which holds ${count(mostLinesOfAWatch(measured))} of them with the events of ${SERVICE.eventDays} days. If all lines of a watch of a million are due, the object looks at them for ${count(needs({ ...BASE, linesAWatch: MILLION }, measured).roundMinutes)} minutes.`,
    `Prices in US dollars beyond what the plan of $5 a month includes, and limits, as the pages state them that were looked up on ${LOOKED_UP}:`,
    table(
      ['price of', 'dollars', 'page'],
      PRICES.map(({ what, dollars: price, page }) => [
        price < 0.001 ? `a million ${what}` : what.replace('GB-months', 'a GB-month'),
        String(price < 0.001 ? Number((price * MILLION).toPrecision(3)) : price),
        linkTo(page),
      ]),
    ),
    table(
      ['limit', 'at most', 'page'],
      Object.values(LIMITS).map(({ what, limit, page }) => [what, count(limit), linkTo(page)]),
    ),
  ].join('\n\n')
}

const linkTo = (page: string): string => `[${page}](${DOCS}${page})`

const usageTable = (usage: Usage): string =>
  table(
    ['what', 'amount', 'cost'],
    meters(usage)
      .filter((one) => one.dollars >= LEAST_SHARE * costOf(usage))
      .map(({ what, amount, dollars: cost }) => [
        what,
        amount < 100 ? amount.toPrecision(3) : count(amount),
        dollars(cost),
      ]),
  )

function needsTable(measured: ScaleMeasured): string {
  const loads = FACTORS.map((factor) =>
    needs({ ...BASE, linesInAnHour: factor * BASE.linesInAnHour, watches: factor * BASE.watches }, measured),
  )
  const row = (what: string, limit: string, of: (need: (typeof loads)[number]) => string): string[] => [
    what,
    limit,
    ...loads.map(of),
  ]
  const { partBytes, mostParts } = SERVICE
  return table(
    ['part', 'limit', ...FACTORS.map((factor) => `${count(factor)} ×`)],
    [
      row('consumers at work all hour', String(LIMITS.consumers.limit), ({ consumers }) => atLeastOne(consumers)),
      row('messages a second', count(LIMITS.messagesASecond.limit), ({ messagesASecond }) =>
        messagesASecond.toPrecision(2),
      ),
      row('bytes of the list', gigabytes(mostParts * partBytes), ({ listBytes }) => gigabytes(listBytes)),
      row('objects of the result in one request', count(LIMITS.subrequests.limit), ({ resultObjects }) =>
        count(resultObjects),
      ),
      row('rows read to see whether the job is done', 'none stated', ({ rowsReadOfOneJob }) => count(rowsReadOfOneJob)),
      row('writes to D1 a second, at night', 'none stated', ({ d1WritesASecond }) => d1WritesASecond.toPrecision(2)),
      row('hours until the cron has woken all watches after a release', 'none', ({ wakingHours }) =>
        wakingHours.toPrecision(2),
      ),
    ],
  )
}

const round = (value: number): string => count(value < 10 ? Number(value.toPrecision(2)) : Math.round(value))
const count = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en')
const dollars = (value: number): string => (value < 0.01 ? `$${value.toPrecision(2)}` : `$${value.toFixed(2)}`)
const gigabytes = (bytes: number): string => `${count(bytes / 1e9)} GB`
const atLeastOne = (value: number): string => count(Math.max(1, Math.ceil(value)))
