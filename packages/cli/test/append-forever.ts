/** Records one event after another in a ledger, and says the key of each once it is on the disk. */
import { appendToLedger } from '../src/ledger/ledger-file.ts'

const [, , file = '', licence = '', name = ''] = process.argv
const day = { on: '2026-03-01', knownOn: '2026-03-01', by: 'A. Clerk' }
// It ends by itself where nobody kills it.
for (let count = 0; count < 2000; count += 1) {
  const key = `${name}-${count}`
  const { outcome } = await appendToLedger(file, (ledger) =>
    ledger.record({ ...day, key, kind: 'consume', licence, document: key, quantityKg: 0.001 }),
  )
  if (outcome === 'recorded') process.stdout.write(`${key}\n`)
}
