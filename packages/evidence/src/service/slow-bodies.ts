import { request, type ClientRequest } from 'node:http'

const BYTES_AT_ONCE = 4
const PAUSE_MS = 50

type Slow = { readonly body: string; readonly expected: string; readonly count: number }

/**
 * Sends many bodies a few bytes at a time; every other one breaks off half way. Meanwhile, it sends one ordinary request.
 *
 * @returns how many requests, including the ordinary one, got the expected answer, and how many did not.
 */
export async function sendSlowly(
  port: number,
  { body, expected, count }: Slow,
): Promise<{ answered: number; wrong: number }> {
  const answers = await Promise.all([
    ...Array.from({ length: count }, (_, at) => slowly(port, body, at % 2 === 0)),
    asUsual(port, body),
  ])
  const received = answers.filter((answer) => answer !== null)
  const right = received.filter((answer) => answer === expected).length
  return { answered: right, wrong: received.length - right }
}

/** `null` if the connection was closed. */
async function slowly(port: number, body: string, isWhole: boolean): Promise<string | null> {
  const { outgoing, answer } = begin(port, body)
  const end = isWhole ? body.length : body.length / 2
  for (let at = 0; at < end; at += BYTES_AT_ONCE) {
    outgoing.write(body.slice(at, at + BYTES_AT_ONCE))
    await pause(PAUSE_MS)
  }
  if (isWhole) {
    outgoing.end()
    return answer
  }
  outgoing.destroy()
  return answer.catch(() => null)
}

async function asUsual(port: number, body: string): Promise<string> {
  await pause(PAUSE_MS)
  const { outgoing, answer } = begin(port, body)
  outgoing.end(body)
  return answer
}

function begin(port: number, body: string): { outgoing: ClientRequest; answer: Promise<string> } {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const outgoing = request({ host: '127.0.0.1', port, path: '/v1/assessments', method: 'POST', headers })
  const answer = new Promise<string>((resolve, reject) => {
    outgoing.once('error', reject)
    outgoing.once('response', (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      incoming.once('end', () => resolve(text))
      incoming.once('error', reject)
    })
  })
  return { outgoing, answer }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
