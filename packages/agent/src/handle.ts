import { refusals } from './locales/en/refusals.ts'
import { type Inquiry, dottedFacts, FIELDS, setField, type Draft } from 'ytterby'
import { InvalidCallError } from './invalid-call-error.ts'

/** The longest handle that is given and read, in characters. All of them are ASCII. */
export const MOST_HANDLE = 1000

const HANDLE = /^ytterby:([0-9A-Za-z.+-]{1,40})\?([!-~]*)$/

/** Characters that may stay as they are in a handle, so that a person can read it. */
const PLAIN = new Map([
  ['%3B', ';'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%2F', '/'],
])

/**
 * The handle of a question: the facts as asked, and the release that answered. Nothing is kept anywhere; the handle alone gives
 * the same answer again.
 *
 * @returns `null` if the facts are too long for a handle, or cannot be written as dotted names.
 * @example handleOf({ asOf: '2026-03-01', product: { form: 'ore' } }, '2.0.0') // 'ytterby:2.0.0?asOf=2026-03-01&product.form=ore'
 */
export function handleOf(inquiry: Inquiry, version: string): string | null {
  const facts = dottedFacts(inquiry)
  if (facts === null) return null
  const handle = `ytterby:${version}?${facts.map(([name, text]) => `${name}=${escape(text)}`).join('&')}`
  return handle.length > MOST_HANDLE ? null : handle
}

const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%3B|%3A|%2C|%2F/g, (code) => PLAIN.get(code) ?? code)

/**
 * The facts and the release of a handle. The facts are not checked yet.
 *
 * @throws InvalidCallError if it is no handle.
 */
export function readHandle(handle: unknown): { readonly version: string; readonly facts: Draft } {
  const [, version, query] =
    (typeof handle === 'string' && handle.length <= MOST_HANDLE ? HANDLE.exec(handle) : null) ?? []
  if (version === undefined || query === undefined) throw badHandle()
  const facts: Draft = {}
  const named = new Set<string>()
  for (const pair of query.split('&')) {
    const [name = '', text] = pair.split('=')
    const field = FIELDS.get(name)
    if (field === undefined || text === undefined || named.has(name)) throw badHandle()
    named.add(name)
    setField(facts, field, unescape(text))
  }
  return { version, facts }
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badHandle()
  }
}

/** The refusal of a handle. */
export const badHandle = (): InvalidCallError =>
  new InvalidCallError([
    {
      code: 'bad-handle',
      pointer: '/handle',
      message: refusals['bad-handle'],
    },
  ])
