import type { CallToolResult, StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { canonicalJson } from 'ytterby'
import { beijingDay } from 'ytterby/calendar'
import * as z from 'zod'
import { problemOf } from '../http/problem.ts'
import { refusalOf } from '../http/refusal-of.ts'
import type { RawCall } from '../call.ts'
import type { Contract, Operation } from '../operation.ts'
import { isUnwritten, type Reply } from '../reply.ts'

/** An operation as a tool: parameters of path and query and the body are its arguments. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: StandardSchemaWithJSON
  readonly output: StandardSchemaWithJSON
  /** Never throws for what it is given: a refusal is a problem document. */
  readonly call: (
    given: unknown,
    requestId: string,
    held: Pick<RawCall, 'receipts' | 'rulesets' | 'work'>,
  ) => Promise<CallToolResult>
}

/** Every operation that answers at once; a batch is answered as it is read. */
export async function toolsOf(operations: readonly Operation[]): Promise<Tool[]> {
  const whole = operations.filter(({ reads, id }) => reads === undefined && id !== BY_QUERY)
  return Promise.all(whole.map(async (operation) => toolOf(operation, await operation.contract())))
}

/** The same as `assess`, for links. */
const BY_QUERY = 'assessByQuery'

function toolOf(operation: Operation, contract: Contract): Tool {
  const { summary, description, body, answer, type, path = {} } = contract
  const shape: Record<string, z.ZodType> = operation.query instanceof z.ZodObject ? operation.query.shape : {}
  const input = z.strictObject({ ...(body === undefined ? {} : { [body.name]: body.schema }), ...path, ...shape })
  return {
    name: operation.id,
    title: summary,
    description,
    input: advertised(input),
    output: advertised(type === undefined ? ('format' in shape ? z.union([answer, Text]) : answer) : Text),
    async call(value, requestId, held) {
      const given: Readonly<Record<string, unknown>> = { ...Object(value) }
      try {
        const { name } = body ?? {}
        const query = Object.fromEntries(
          Object.entries(given).filter(([key]) => key !== name && !Object.hasOwn(path, key)),
        )
        const reply = await operation.answer({
          query,
          path: Object.fromEntries(Object.keys(path).map((key) => [key, textOf(given[key])])),
          body: name === undefined ? undefined : given[name],
          today: () => beijingDay(Date.now()),
          ...held,
        })
        return answered(reply.text, reply.type)
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === null) throw error
        const text = JSON.stringify(problemOf(refusal, requestId))
        return { content: [{ type: 'text', text }], isError: true }
      }
    },
  }
}

/** What an operation gives that is asked for another format than JSON. */
const Text = z.strictObject({ type: z.string(), text: z.string() })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The text of the answer as it is, and as a value. */
function answered(given: Reply['text'], type = 'application/json'): CallToolResult {
  if (given instanceof ReadableStream) throw new TypeError('A tool answers at once')
  const text = isUnwritten(given)
    ? canonicalJson(given.json)
    : typeof given === 'string'
      ? given
      : new TextDecoder().decode(given)
  const content = [{ type: 'text' as const, text }]
  return { content, structuredContent: type === 'application/json' ? JSON.parse(text) : { type, text } }
}

/** A schema that is told to whoever calls; what is called checks for itself, and says by pointers what to do. */
function advertised(schema: z.ZodType): StandardSchemaWithJSON {
  // A server is made for each request, and asks of every tool: the schema is written once.
  const json = (io: 'input' | 'output'): (() => Record<string, unknown>) => {
    let written: Record<string, unknown> | undefined
    return () => (written ??= { type: 'object', ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) })
  }
  return {
    '~standard': {
      version: 1,
      vendor: 'ytterby',
      validate: (value) => ({ value }),
      jsonSchema: { input: json('input'), output: json('output') },
    },
  }
}
