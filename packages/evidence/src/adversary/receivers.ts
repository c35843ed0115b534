import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { chanceFrom, type Chance } from '../random/chance.ts'
import type { AttackRun } from './findings.ts'
import { json } from './send.ts'

/** Receivers of webhooks on this machine: one that keeps what it accepts, and hostile ones. */
export type Receivers = {
  readonly origin: string
  /** Events that were accepted, by the watch and their number. */
  readonly events: ReadonlyMap<string, string>
  readonly close: () => void
}

const HOSTILE = ['silent', 'slow', 'huge', 'endless-head', 'redirect', 'closing', 'failing', 'garbled'] as const
const SECRET = 'what-the-receiver-says'
/** What an endless answer may send before it has to be left. */
const MOST_SENT = 64e6

/** Opens the receivers. What is delivered with two contents, or sent on by a redirect, is found. */
export async function openReceivers(run: AttackRun, seed: number): Promise<Receivers> {
  const chance = chanceFrom(seed)
  const events = new Map<string, string>()
  const bodies = new Map<string, string>()
  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    const way = (request.url ?? '').split(/[/?]/)[1] ?? ''
    if (way === 'inside') run.find('A redirect of a receiver was followed', request.url ?? '')
    const hostile = HOSTILE.find((one) => one === way)
    if (hostile !== undefined) return answerHostile(hostile, response, run)
    void accept(request, response, { run, chance, events, bodies })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://localhost:${port}`,
    events,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

type Keeping = {
  readonly run: AttackRun
  readonly chance: Chance
  readonly events: Map<string, string>
  readonly bodies: Map<string, string>
}

/** Keeps a message, or refuses it with the chance of 30 %: it then comes again, with the same content. */
async function accept(
  request: IncomingMessage,
  response: ServerResponse,
  { run, chance, events, bodies }: Keeping,
): Promise<void> {
  let body = ''
  try {
    for await (const piece of request.setEncoding('utf8')) body += String(piece)
  } catch {
    // Killed while it sent.
    return
  }
  run.count('messages that reached a receiver')
  const id = String(request.headers['webhook-id'])
  const isTest = body.includes('"watch.test"')
  if (!isTest && (bodies.get(id) ?? body) !== body)
    run.find(`The message ${id} came with two contents`, body.slice(0, 300))
  bodies.set(id, body)
  const { data }: { data?: { watch?: string; after?: number; events?: readonly object[] } } = JSON.parse(body)
  for (const [at, event] of (data?.events ?? []).entries()) {
    const name = `${data?.watch} ${(data?.after ?? 0) + at + 1}`
    const written = JSON.stringify(event)
    if ((events.get(name) ?? written) !== written)
      run.find(`The event ${name} came with two contents`, written.slice(0, 300))
    events.set(name, written)
  }
  response.writeHead(isTest || chance.happens(0.7) ? 200 : 500).end(SECRET)
}

function answerHostile(way: (typeof HOSTILE)[number], response: ServerResponse, run: AttackRun): void {
  switch (way) {
    case 'silent':
      return
    case 'slow':
      response.writeHead(200).write(SECRET)
      return
    case 'huge':
      return sendForever(response, run)
    case 'endless-head':
      response
        .writeHead(200, Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, SECRET.repeat(4)])))
        .end()
      return
    case 'redirect':
      response.writeHead(307, { location: '/inside' }).end(SECRET)
      return
    case 'closing':
      response.destroy()
      return
    case 'failing':
      response.writeHead(500).end(SECRET.repeat(10_000))
      return
    case 'garbled':
      response.socket?.end('HTTP/9.9 999 \r\n\r\n')
  }
}

function sendForever(response: ServerResponse, run: AttackRun): void {
  const piece = Buffer.alloc(65_536, 'x')
  let sent = 0
  response.writeHead(200)
  const more = (): void => {
    while (!response.destroyed && sent < MOST_SENT) {
      sent += piece.length
      if (!response.write(piece)) return void response.once('drain', more)
    }
    if (sent >= MOST_SENT) run.find(`A receiver could send ${MOST_SENT / 1e6} MB`)
    response.destroy()
  }
  more()
}

/** Has a watch try each hostile receiver. */
export async function tryReceivers(
  origin: string,
  run: AttackRun,
  { key, receivers }: { key: string; receivers: Receivers },
): Promise<void> {
  for (const way of HOSTILE) {
    const created = await run.ask(
      origin,
      json('POST', '/v1/watches', { name: way, webhook: { url: `${receivers.origin}/${way}` } }, key),
    )
    if (created?.status !== 201) {
      run.find(`A watch was not created: ${created?.status} ${created?.text.slice(0, 200)}`)
      continue
    }
    const { watch }: { watch: { id: string } } = JSON.parse(created.text)
    const call = { method: 'POST', path: `/v1/watches/${watch.id}/test`, key }
    const reply = await run.ask(origin, call)
    run.count('hostile receivers')
    if (reply?.status !== 200) run.find(`The receiver “${way}” made a test end with ${reply?.status}`, call)
    if (reply?.text.includes(SECRET) === true) run.find(`The answer repeats what the receiver “${way}” said`, call)
    const isTaken = reply?.text.includes('"accepted":true') === true
    if (isTaken && ['silent', 'redirect', 'closing', 'failing', 'garbled'].includes(way))
      run.find(`The receiver “${way}” counts as one that accepted`, call)
    await run.ask(origin, { method: 'DELETE', path: `/v1/watches/${watch.id}`, key })
  }
}

const ADDRESSES = 20

/** Asks for webhooks at addresses that lead inside. */
export async function tryAddresses(
  origin: string,
  run: AttackRun,
  { key, seed }: { key: string; seed: number },
): Promise<void> {
  const chance = chanceFrom(seed)
  for (let time = 0; time < ADDRESSES; time += 1) {
    const url = insideAddress(chance)
    const call = json('POST', '/v1/watches', { name: 'Inside', webhook: { url } }, key)
    const reply = await run.ask(origin, call)
    run.count('webhooks at addresses that lead inside')
    if (reply?.status !== 422) run.find(`A webhook may lead to ${url}: ${reply?.status}`, call)
  }
}

/** A private, shared or local address other than this machine, in one of the ways in which it can be written. */
function insideAddress(chance: Chance): string {
  const byte = (): number => Math.floor(chance.next() * 256)
  const [a, b, c, d] = chance.pick([
    [10, byte(), byte(), byte()],
    [172, 16 + (byte() % 16), byte(), byte()],
    [192, 168, byte(), byte()],
    [169, 254, byte(), byte()],
    [100, 64 + (byte() % 64), byte(), byte()],
    [0, byte(), byte(), byte()],
    [224 + (byte() % 32), byte(), byte(), byte()],
  ] as const)
  const number = ((a * 256 + b) * 256 + c) * 256 + d
  const hex = (value: number): string => value.toString(16)
  const host = chance.pick([
    `${a}.${b}.${c}.${d}`,
    `${a}.${b}.${c}.${d}.`,
    String(number),
    `0x${hex(number)}`,
    `0${a.toString(8)}.0${b.toString(8)}.0${c.toString(8)}.0${d.toString(8)}`,
    `${a}.${b}.${c * 256 + d}`,
    `[::ffff:${a}.${b}.${c}.${d}]`,
    `[64:ff9b::${hex(a * 256 + b)}:${hex(c * 256 + d)}]`,
    `[2002:${hex(a * 256 + b)}:${hex(c * 256 + d)}::1]`,
    `[fd${hex(16 + (byte() % 200))}:${hex(byte())}::${hex(byte())}]`,
    `[fe8${byte() % 10}::${hex(byte())}]`,
    `router${byte()}.local`,
    `host${byte()}`,
  ])
  return `https://${chance.happens(0.2) ? 'user:secret@' : ''}${host}${chance.pick(['/', '/hook', ':8443/', '/?x=1'])}`
}
