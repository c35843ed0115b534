import { createHash } from 'node:crypto'
import type { Document } from './document.ts'
import type { AttackRun } from './findings.ts'
import { KEYS } from './stage.ts'
import { seenBy, type Tenant } from './tenants.ts'

export const digestOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

const PATH = '/v1/withdrawn-keys/{digest}'
const DIGESTS = [digestOfKey(KEYS.tenants[0]), '0'.repeat(64), 'x']

/** The operations of the operator, which no document describes. */
export const operatorDocument: Document = {
  schemas: {},
  operations: [
    { id: 'listWithdrawnKey', method: 'GET', digests: [digestOfKey(KEYS.withdrawn), ...DIGESTS] },
    // What the withdrawn key keeps is deleted at the end of a run, when it must all be there.
    { id: 'deleteWithdrawnKey', method: 'DELETE', digests: DIGESTS },
  ].map(({ id, method, digests }) => ({
    id,
    method,
    path: PATH,
    isPublic: false,
    parameters: [{ name: 'digest', in: 'path', schema: { type: 'string', enum: digests } }],
    body: null,
    answers: new Map(),
  })),
}

type Count = Readonly<Record<string, number>>

/** The operator deletes what a withdrawn key keeps: all of it is gone then, and nothing of anybody else. */
export async function deleteWithdrawn(origin: string, run: AttackRun, others: readonly Tenant[]): Promise<void> {
  const seen = async (): Promise<string> =>
    JSON.stringify(await Promise.all(others.map((tenant) => seenBy(origin, run, tenant))))
  const ask = async (method: string): Promise<{ count?: Count; left?: Count }> => {
    const path = PATH.replace('{digest}', digestOfKey(KEYS.withdrawn))
    const reply = await run.ask(origin, { method, path, key: KEYS.operator })
    if (reply?.status === 200) return JSON.parse(reply.text)
    run.find(`The operator was answered ${reply?.status}`, `${method} ${path}`)
    return {}
  }
  const before = await seen()
  const { count = {} } = await ask('GET')
  for (const kind of ['jobs', 'watches', 'ledgers'])
    if (!((count[kind] ?? 0) > 0)) run.find(`The withdrawn key keeps no ${kind} any more`, JSON.stringify(count))
  let left: Count = count
  for (let time = 0; time < 20 && !isNone(left); time += 1) left = (await ask('DELETE')).left ?? {}
  const { count: after = { all: 1 } } = await ask('GET')
  if (!isNone(after)) run.find('What a withdrawn key kept is not deleted', JSON.stringify(after))
  if ((await seen()) !== before) run.find('Deleting what a withdrawn key kept changed what others keep')
  run.count(
    'things of a withdrawn key that were deleted',
    Object.values(count).reduce((sum, many) => sum + many, 0),
  )
}

const isNone = (count: Count): boolean => Object.values(count).every((many) => many === 0)
