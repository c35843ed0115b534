import { connect, type Socket } from 'node:net'
import type { Asked } from './inquiries.ts'

/** One request that is sent again and again, and how long its answer must be. */
export type Request = Pick<Asked, 'method' | 'path' | 'body'> & { readonly port: number; readonly answerBytes: number }

const CONNECTIONS = 16
const HEAD_END = '\r\n\r\n'

/**
 * Asks for a while on connections that stay open, each asking again once it is answered. Written on bare sockets, so
 * that the Worker is what is measured and not the one who asks.
 *
 * @returns answers per second.
 * @throws Error at the first answer that is not whole or has another status than 200.
 */
export async function load(request: Request, milliseconds: number): Promise<number> {
  const start = performance.now()
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => askOn(request, start + milliseconds)))
  const seconds = (performance.now() - start) / 1000
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

/** How many answers came on one connection; the last may come after the end. */
function askOn({ port, method, path, body, answerBytes }: Request, end: number): Promise<number> {
  const declared =
    method === 'GET' ? '' : `\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`
  const bytes = Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1${declared}${HEAD_END}${body}`)
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  return new Promise<number>((resolve, reject) => {
    let answers = 0
    socket.once('connect', () => socket.write(bytes))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The Worker closed a connection')))
    onAnswer(socket, answerBytes, reject, () => {
      answers += 1
      if (performance.now() < end) socket.write(bytes)
      else resolve(answers)
    })
  }).finally(() => socket.destroy())
}

function onAnswer(socket: Socket, answerBytes: number, refuse: (error: Error) => void, then: () => void): void {
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
      if (Number(length) !== answerBytes) refuse(new Error(`Answered otherwise under load: ${head.slice(0, headEnd)}`))
      awaited = headEnd + HEAD_END.length + answerBytes - head.length
      head = ''
    }
    if (awaited === 0) then()
  })
}
