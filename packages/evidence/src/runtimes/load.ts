import { connect, type Socket } from 'node:net'

/** A request, and the required length of its answer. */
export type Request = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** JSON body; makes the request a POST. */
  readonly body: string
  /** Any length by default. */
  readonly answerBytes?: number
}

type Load = {
  readonly port: number
  /** Duration; by default until each request was sent once. */
  readonly milliseconds?: number
  /** Target rate over all connections; unlimited by default. */
  readonly perSecond?: number
}

/** The result: answers per second, and the sorted milliseconds of each. */
export type Loaded = { readonly rate: number; readonly latencies: Float64Array }

export const CONNECTIONS = 16
const HEAD_END = '\r\n\r\n'

/**
 * Sends requests on 16 open connections. Each connection sends its next request after it received an answer, and starts again with
 * the first if the duration is not over. Uses plain sockets, so that the Worker limits the rate and not this client.
 *
 * @throws Error at the first answer that is incomplete or has a status other than 200.
 */
export async function load(requests: readonly Request[], { port, milliseconds, perSecond }: Load): Promise<Loaded> {
  const written = requests.map(({ answerBytes = null, ...request }) => ({ bytes: bytesOf(request), answerBytes }))
  const start = performance.now()
  const pause = perSecond === undefined ? 0 : (CONNECTIONS / perSecond) * 1000
  const lanes = await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, lane) =>
      askOn(port, written, {
        first: lane,
        begin: start + (pause * lane) / CONNECTIONS,
        pause,
        end: milliseconds === undefined ? null : start + milliseconds,
      }),
    ),
  )
  const seconds = (performance.now() - start) / 1000
  const latencies = Float64Array.from(lanes.flat()).sort()
  return { rate: latencies.length / seconds, latencies }
}

function bytesOf({ method, path, body }: Omit<Request, 'answerBytes'>): Buffer {
  const declared =
    method === 'GET' ? '' : `\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1${declared}${HEAD_END}${body}`)
}

type Written = { readonly bytes: Buffer; readonly answerBytes: number | null }
type Lane = { readonly first: number; readonly begin: number; readonly pause: number; readonly end: number | null }

/** The milliseconds of each answer on one connection; the last may arrive after the end. */
function askOn(port: number, requests: readonly Written[], { first, begin, pause, end }: Lane): Promise<number[]> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const latencies: number[] = []
  let next = first
  let asked = 0
  return new Promise<number[]>((resolve, reject) => {
    const ask = (answer: { awaited: number | null }): void => {
      const request = requests[next % requests.length]
      if (request === undefined) return reject(new Error('Nothing to ask'))
      next += CONNECTIONS
      answer.awaited = request.answerBytes
      asked = performance.now()
      socket.write(request.bytes)
    }
    const answer: { awaited: number | null } = { awaited: null }
    socket.once('connect', () => later(begin, () => ask(answer)))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The Worker closed a connection')))
    onAnswer(socket, answer, reject, () => {
      const now = performance.now()
      latencies.push(now - asked)
      if (end === null ? next >= requests.length : now >= end) resolve(latencies)
      else later(asked + pause, () => ask(answer))
    })
  }).finally(() => socket.destroy())
}

function later(when: number, then: () => void): void {
  const left = when - performance.now()
  if (left <= 1) then()
  else setTimeout(then, left)
}

function onAnswer(
  socket: Socket,
  answer: { readonly awaited: number | null },
  refuse: (error: Error) => void,
  then: () => void,
): void {
  let head = ''
  let awaited = 0
  socket.on('data', (chunk) => {
    if (awaited > 0) {
      awaited -= chunk.length
    } else {
      head += chunk.toString('latin1')
      const headEnd = head.indexOf(HEAD_END)
      if (headEnd === -1) return
      const [, length] = /^HTTP\/1\.1 200 .*\r\ncontent-length: (\d+)\r\n/is.exec(head.slice(0, headEnd + 2)) ?? []
      if (length === undefined || (answer.awaited !== null && Number(length) !== answer.awaited))
        return refuse(new Error(`Wrong answer under load: ${head.slice(0, headEnd)}`))
      awaited = headEnd + HEAD_END.length + Number(length) - head.length
      head = ''
    }
    if (awaited === 0) then()
  })
}
