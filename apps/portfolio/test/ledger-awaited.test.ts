import { afterEach, expect, test } from 'vitest'
import { LedgerBalanceSchema } from '../src/contract/ledger-schema.ts'
import { send } from './ask.ts'
import { event, ISSUE, reserve } from './ledger-events.ts'
import { added, createdLedger, deleteLedgers } from './ledger-keeping.ts'

afterEach(deleteLedgers)

test('events that name a licence or an event which the ledger does not hold say so until it is recorded', async () => {
  const path = await createdLedger([ISSUE, reserve('SO-1', 100)])
  const stray = event('consume', 'CD-9', { licence: 'L-9', quantityKg: 3 })
  const undone = event('correct', 'undo', { corrects: 'nothing', withdrawn: true })
  const awaited = [
    { licence: 'L-9', corrects: null, events: 1 },
    { licence: 'L-1', corrects: 'nothing', events: 1 },
  ]
  expect(await added(path, [stray, undone])).toMatchObject({ recorded: 2, awaited })
  const balance = LedgerBalanceSchema.parse(await (await send(`${path}/balance?asOf=2026-12-31`)).json())
  expect(balance.awaited).toEqual(expect.arrayContaining(awaited))
  const both = [event('consume', 'CD-10', { licence: 'L-9', quantityKg: 1 }), { ...ISSUE, key: 'i9', licence: 'L-9' }]
  expect(await added(path, both)).toMatchObject({ recorded: 2, awaited: [] })
  const known = event('correct', 'undo-1', { corrects: 'SO-1', withdrawn: true })
  expect(await added(path, [known])).toMatchObject({ recorded: 1, awaited: [] })
})
