import { canonicalJson, YtterbyError } from 'ytterby'
import { createClient, type Client, type ClientOptions, createLocalClient } from 'ytterby/client'
import { send } from './ask.ts'

export const ORIGIN = 'http://localhost'

type Fetch = NonNullable<ClientOptions['fetch']>

/** The Worker under test. */
export const worker: Fetch = (url, init) => send(url.slice(ORIGIN.length), init)

/** A client of the Worker, and one that answers in this process. */
export const far = createClient({ baseUrl: ORIGIN, fetch: worker })
export const near = createLocalClient()

/** The outcome of a call: its answer as canonical JSON, or its error with the findings. */
export async function outcomeOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    return canonicalJson(await answer)
  } catch (error) {
    return refusalOf(error)
  }
}

export function refusalOf(error: unknown): unknown {
  if (error instanceof RangeError) return { kind: 'RangeError', message: error.message }
  if (!(error instanceof YtterbyError)) throw error
  const issues: unknown = Reflect.get(error, 'issues')
  return {
    kind: error.name,
    code: error.code,
    pointer: error.pointer,
    issues: Array.isArray(issues) ? issues.map(({ code, pointer }) => ({ code, pointer })) : null,
  }
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const value of values) collected.push(value)
  return collected
}

/** Parses JSON into an untyped value, as callers without TypeScript pass it. */
export const outside = (json: string) => JSON.parse(json)

/** A client of the Worker that records the URLs of its requests. */
export function counted(change: (url: URL) => void = () => undefined): { client: Client; urls: string[] } {
  const urls: string[] = []
  const client = createClient({
    baseUrl: ORIGIN,
    fetch(url, init) {
      const asked = new URL(url)
      change(asked)
      urls.push(asked.href.slice(ORIGIN.length))
      return worker(asked.href, init)
    },
  })
  return { client, urls }
}
