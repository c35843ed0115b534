/**
 * Answers about the largest ledger that the service keeps, read event by event as the service reads it from its rows; prints what
 * the answers say. Its process is given as much heap as an isolate has: `node --max-heap-size=112 large-ledger.ts balance 20`.
 */
import { argv } from 'node:process'
import { addDays } from 'ytterby'
import { balanceLedger, checkShipments, openLedger, type LedgerEvent } from 'ytterby/ledger'
import { general, generalShipment } from './general-licence.ts'

const EVENTS = 100_000
const FIRST = '2026-02-01'
/** The service folds at most 500,000 events for one check: five days of as many. */
const DAYS = 5

const [, , question, count = '1'] = argv
const licences = Number(count)

/** Orders, their exports and releases, one licence after the other. */
function* events(): Generator<LedgerEvent> {
  const common = { knownOn: FIRST, by: 'A. Clerk' }
  for (let at = 0; at < licences; at += 1)
    yield { ...common, key: `i${at}`, kind: 'issue', licence: `L-${at}`, document: 'paper', on: FIRST, terms: general }
  for (let at = licences; at < EVENTS; at += 1) {
    const order = at % 10 < 4 ? undefined : { document: `SO-${at - 4}`, line: '1' }
    yield JSON.parse(
      JSON.stringify({
        ...common,
        key: `k${at}`,
        kind: order === undefined ? 'reserve' : at % 10 === 8 ? 'release' : 'consume',
        licence: `L-${at % licences}`,
        document: order === undefined ? `SO-${at}` : `CD-${at}`,
        line: '1',
        quantityKg: 0.0105,
        on: addDays(FIRST, at % 300),
        order,
      }),
    )
  }
}

const answers: Readonly<Record<string, (known: readonly LedgerEvent[]) => unknown>> = {
  balance: (known) => ['2026-03-31', '2026-06-30', '2026-12-31'].map((asOf) => balanceLedger(known, { asOf }).events),
  check: (known) => {
    const shipments = Array.from({ length: DAYS }, (_, at) => generalShipment(addDays('2026-12-10', at)))
    return checkShipments(known, shipments, { asOf: '2026-11-30' }).map(({ covers }) => covers)
  },
  record: () => {
    const key = 'one more'
    const reserve = { kind: 'reserve', licence: 'L-0', document: key, quantityKg: 1, on: '2026-12-01' }
    return openLedger(events()).record({ ...reserve, key, knownOn: FIRST, by: 'A. Clerk' }).outcome
  },
}

// A ledger is opened event by event, and nothing else of it is held.
const made = question === 'record' ? [] : [...events()]
const [before, start] = [process.cpuUsage(), performance.now()]
const answer = answers[question ?? '']?.(made)
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ answer, seconds, processorSeconds: (user + system) / 1e6 }))
