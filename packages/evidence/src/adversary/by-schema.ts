import * as z from 'zod'
import { chanceFrom, type Chance } from '../random/chance.ts'
import type { Document, Operation } from './document.ts'
import type { Documents } from './documents.ts'
import type { AttackRun } from './findings.ts'
import { mutatedJson, valueOf } from './from-schema.ts'
import type { Call } from './send.ts'

const AT_ONCE = 8
/** One answer in so many is compared with its schema: that takes longer than to answer. */
const COMPARED = 5
/** They would delete what other steps look at. */
const LEFT_OUT: ReadonlySet<string> = new Set(['deleteJob', 'deleteWatch', 'deleteLedger'])
/** Ids of what a tenant keeps, by the document that describes it. */
type KeptIds = { readonly [Name in keyof Documents]?: readonly string[] }

type Asked = { readonly call: Call; readonly operation: Operation; readonly document: Document }

/**
 * Requests as the documents describe them, half of them with something wrong; determined by the seed.
 *
 * @param kept what the caller keeps: most requests about something are about that, and the others about what is not there.
 */
export function* requestsBySchema(
  documents: Partial<Documents>,
  seed: number,
  { key, kept = {}, operator = '' }: { readonly key: string; readonly kept?: KeptIds; readonly operator?: string },
): Generator<Asked> {
  const chance = chanceFrom(seed)
  const all = Object.entries(documents).flatMap(([name, document]) =>
    document.operations
      .filter(({ id }) => !LEFT_OUT.has(id))
      .map((operation) => ({
        document,
        operation,
        key: document === documents.operator ? operator : key,
        ids: Object.entries(kept).flatMap(([of, ids]) => (of === name ? ids : [])),
      })),
  )
  for (;;) {
    const { document, operation, ...caller } = chance.pick(all)
    const call = callOf(operation, document, { chance, isWrong: chance.happens(0.5), ...caller })
    yield { document, operation, call }
  }
}

type Way = {
  readonly chance: Chance
  readonly key: string
  readonly isWrong: boolean
  readonly ids?: readonly string[]
}

/** A call of an operation; without a key by somebody who has none. */
export function callOf(
  { method, path, parameters, body }: Operation,
  { schemas }: Document,
  { chance, key, isWrong, ids = [] }: Way,
): Call {
  const value = (schema: Operation['parameters'][number]['schema']): string => {
    const one = valueOf(schema, schemas, chance)
    return encodeURIComponent(
      String(
        isWrong && chance.happens(0.3) ? chance.pick(['', '-1', 'x'.repeat(400), '..', '\u0000', '__proto__']) : one,
      ),
    )
  }
  let filled = path
  for (const { name, schema } of parameters.filter((one) => one.in === 'path'))
    filled = filled.replace(
      `{${name}}`,
      name === 'id' && ids.length > 0 && chance.happens(0.8) ? chance.pick(ids) : value(schema) || 'x',
    )
  const query = parameters
    .filter((one) => one.in === 'query' && chance.happens(0.1))
    .map(({ name, schema }) => `${name}=${value(schema)}`)
  if (isWrong && chance.happens(0.1))
    query.push(chance.pick(['%', '__proto__=1', 'lang=en&lang=zh', 'view[]=full', 'limit=1e9']))
  const asked = { method, path: query.length === 0 ? filled : `${filled}?${query.join('&')}` }
  const call = key === '' ? asked : { ...asked, key }
  if (body === null) return call
  const given = body.example !== undefined && chance.happens(0.5) ? body.example : valueOf(body.schema, schemas, chance)
  const lines = body.type === 'application/x-ndjson' && Array.isArray(given) ? given : [given]
  const written = (one: unknown): string =>
    isWrong ? mutatedJson(one, chance) : typeof one === 'string' ? one : JSON.stringify(one)
  return { ...call, headers: { 'content-type': body.type, ...body.headers }, body: lines.map(written).join('\n') }
}

/** Sends so many of the requests, and requires of each answer what any must be, and of some that they are as declared. */
export async function askBySchema(
  origin: string,
  run: AttackRun,
  requests: Generator<Asked>,
  times: number,
): Promise<void> {
  const declared = declaredAnswers()
  let left = times
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const next = requests.next()
      if (next.done === true) return
      const { call, operation, document } = next.value
      const reply = await run.ask(origin, call)
      run.count('requests by schema')
      if (reply === null) continue
      run.count(reply.status < 400 ? 'requests by schema that were answered' : 'requests by schema that were refused')
      const schema = operation.answers.get(reply.status)
      if (
        schema === undefined ||
        !isAddressed(origin, call) ||
        left % COMPARED !== 0 ||
        reply.headers['content-type']?.startsWith('application/json') !== true
      )
        continue
      run.count('answers that were compared with their schema')
      const fault = declared(document, operation, reply)
      if (fault !== null) run.find(`The answer is not as declared: ${fault}`, call)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
}

/** Whether a call reaches its operation: with “..” for an id, its address is that of another one. */
const isAddressed = (origin: string, { path }: Call): boolean => new URL(path, origin).pathname === path.split('?')[0]

/** Compares an answer with the schema that the document declares; what is wrong, or null. */
function declaredAnswers() {
  const compiled = new Map<string, z.ZodType>()
  return (
    { schemas }: Document,
    { id, answers }: Operation,
    reply: { status: number; text: string },
  ): string | null => {
    const name = `${id} ${reply.status}`
    const schema =
      compiled.get(name) ?? z.fromJSONSchema(withDefinitions({ ...answers.get(reply.status), $defs: schemas }))
    compiled.set(name, schema)
    const parsed = schema.safeParse(JSON.parse(reply.text))
    return parsed.success ? null : z.prettifyError(parsed.error).slice(0, 500)
  }
}

const withDefinitions = (schema: object): z.core.JSONSchema.JSONSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'))
