import { readJson, readStream } from '@ytterby/http/body'
import { limitBytes, linesOf, wholeLines } from '@ytterby/http/lines'
import { Refusal } from '@ytterby/http/problem'
import { readQuery } from '@ytterby/http/read-query'
import { newestLaw } from '@ytterby/http/law/in-force'
import { beijingDay } from 'ytterby'
import { AfterQuery } from '../../contract/watch-schema.ts'
import { watchOf, type CallerRequest } from '../../http/caller-request.ts'
import { noSuchLine, noSuchWatch } from '../../http/no-such-watch.ts'
import { now } from '../../now.ts'
import { keepRuleset } from '../../watches/kept-rulesets.ts'
import { MAX_LINE_BYTES, MAX_LINES_BYTES } from '../../watches/limits.ts'
import { answerJson } from '../answer-json.ts'
import { LineSender } from './line-sender.ts'

/** `GET /v1/watches/{id}/lines`: lines in their order. */
export async function listLines(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  const { after, limit } = readQuery(AfterQuery, new URL(call.request.url).search.slice(1))
  const items = await watch.lines(call.owner, after, limit)
  if (items === null) throw noSuchWatch()
  return answerJson({ items, next: items.at(-1)?.line ?? after, done: items.length < limit })
}

/** `GET /v1/watches/{id}/lines/{line}`. */
export async function getLine(call: CallerRequest): Promise<Response> {
  const { watch } = watchOf(call)
  if ((await watch.ahead(call.owner)) === null) throw noSuchWatch()
  const line = await watch.line(call.owner, call.path['line'] ?? '')
  if (line === null) throw noSuchLine()
  return answerJson(line)
}

/** `PUT /v1/watches/{id}/lines/{line}`: adds or replaces one line. */
export async function putLine(call: CallerRequest): Promise<Response> {
  const sender = await senderOf(call)
  const inquiry = await readJson(call.request, MAX_LINE_BYTES)
  await sender.add({ id: call.path['line'], inquiry: inquiry ?? [] })
  await sender.end()
  const [refused] = sender.report().lines
  if (refused !== undefined)
    throw new Refusal(
      'invalid-inquiry',
      refused.issues.map(({ code, pointer, message }) => ({
        code,
        pointer: pointer.replace(/^\/inquiry/, ''),
        detail: message,
      })),
    )
  return getLine(call)
}

/** `DELETE /v1/watches/{id}/lines/{line}`: removes one line. */
export async function deleteLine(call: CallerRequest): Promise<Response> {
  const removed = await watchOf(call).watch.remove(call.owner, [call.path['line'] ?? ''])
  if (removed === null) throw noSuchWatch()
  if (removed === 0) throw noSuchLine()
  return new Response(null, { status: 204 })
}

/** `POST /v1/watches/{id}/lines`: adds, replaces and removes lines. */
export async function putLines(call: CallerRequest): Promise<Response> {
  const sender = await senderOf(call)
  const body = readStream(call.request, MAX_LINES_BYTES)
  for await (const piece of wholeLines(limitBytes(body, MAX_LINES_BYTES)))
    for (const line of linesOf(piece)) await readLine(line, sender)
  await sender.end()
  return answerJson(sender.report())
}

async function senderOf(call: CallerRequest): Promise<LineSender> {
  const { watch } = watchOf(call)
  const ahead = await watch.ahead(call.owner)
  if (ahead === null) throw noSuchWatch()
  // The object may still be of an earlier release, and not keep this law.
  const ruleset = await newestLaw(call.env)
  await keepRuleset(call.env.FILES, ruleset)
  return new LineSender(watch, call.owner, { asOf: beijingDay(now()), ruleset, ahead })
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Reads a line of NDJSON. One that cannot be read is refused alone. */
async function readLine(bytes: Uint8Array, sender: LineSender): Promise<void> {
  if (bytes.length > MAX_LINE_BYTES) return sender.unreadable('too-long', 'A line may have 64 KiB.')
  let given: unknown
  try {
    const text = UTF8.decode(bytes)
    if (text.trim() === '') return sender.blank()
    given = JSON.parse(text)
  } catch {
    return sender.unreadable('malformed-json', 'Send one JSON value a line, in UTF-8.')
  }
  await sender.add(given)
}
