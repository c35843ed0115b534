import type { CallToolResult, StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { canonicalJson, beijingDay } from 'ytterby'
import * as z from 'zod'
import { problemOf } from '@ytterby/http/problem'
import { refusalOf } from '@ytterby/http/refusal-of'
import type { RawCall } from '../call.ts'
import type { Contract, ToolOperation } from '../operation.ts'
import { isJsonBody, type Reply } from '../reply.ts'

/** An operation as a tool. Its arguments are the path and query parameters and the body. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: StandardSchemaWithJSON
  readonly output: StandardSchemaWithJSON
  /** Returns refusals as problem documents; throws internal errors only. */
  readonly call: (
    given: unknown,
    requestId: string,
    services: Pick<RawCall, 'receipts' | 'rulesets' | 'work'>,
  ) => Promise<CallToolResult>
}

/** Makes a tool of each operation, except those that stream lines and those of `NO_TOOLS`. */
export async function toolsOf(operations: readonly ToolOperation[]): Promise<Tool[]> {
  const whole = operations.filter(({ reads, id }) => reads === undefined && !NO_TOOLS.has(id))
  return Promise.all(whole.map(async (operation) => toolOf(operation, await operation.contract())))
}

/** Two do the same as `assess` and `screenParty`, for links; the third answers with a file, and a tool with text. */
const NO_TOOLS: ReadonlySet<string> = new Set(['assessByQuery', 'screenPartyByQuery', 'intakeWorkbook'])

function toolOf(operation: ToolOperation, contract: Contract): Tool {
  const { summary, description, body, answer, type, path = {} } = contract
  const shape: Record<string, z.ZodType> = operation.query instanceof z.ZodObject ? operation.query.shape : {}
  const input = z.strictObject({ ...(body === undefined ? {} : { [body.name]: body.schema }), ...path, ...shape })
  return {
    name: operation.id,
    title: summary,
    description,
    input: advertise(input),
    output: advertise(type === undefined ? ('format' in shape ? z.union([answer, Text]) : answer) : Text),
    async call(value, requestId, services) {
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
          ...services,
        })
        return toolResult(reply.text, reply.type)
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === null) throw error
        const text = JSON.stringify(problemOf(refusal, requestId))
        return { content: [{ type: 'text', text }], isError: true }
      }
    },
  }
}

/** The answer of an operation in a format other than JSON. */
const Text = z.strictObject({ type: z.string(), text: z.string() })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The answer both as text and as a structured value. */
function toolResult(given: Reply['text'], type = 'application/json'): CallToolResult {
  if (given instanceof ReadableStream) throw new TypeError('A tool answers at once')
  const text = isJsonBody(given)
    ? canonicalJson(given.json)
    : typeof given === 'string'
      ? given
      : new TextDecoder().decode(given)
  const content = [{ type: 'text' as const, text }]
  return { content, structuredContent: type === 'application/json' ? JSON.parse(text) : { type, text } }
}

function advertise(schema: z.ZodType): StandardSchemaWithJSON {
  // A server is created per request and asks every tool for its schema, so the result is memoized.
  const json = (io: 'input' | 'output'): (() => Record<string, unknown>) => {
    let written: Record<string, unknown> | undefined
    return () => (written ??= { type: 'object', ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) })
  }
  return advertiseJson(json('input'), json('output'))
}

/** A schema that is shown to callers and validates nothing: the operation validates, with pointers in its errors. */
export function advertiseJson(
  input: () => Record<string, unknown>,
  output: () => Record<string, unknown> = input,
): StandardSchemaWithJSON {
  return {
    '~standard': {
      version: 1,
      vendor: 'ytterby',
      validate: (value) => ({ value }),
      jsonSchema: { input, output },
    },
  }
}
