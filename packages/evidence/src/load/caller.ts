import { request, type ClientRequest, type IncomingMessage } from 'node:http'

/** A response: its status, its length, and its last bytes. */
export type LoadResponse = { readonly status: number; readonly bytes: number; readonly end: string }

export type Asking = { readonly port: number; readonly path: string; readonly body: string }

const END_LENGTH = 400

/** Sends a request, and reads the whole answer without keeping it. */
export function ask(asking: Asking): Promise<LoadResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = post(asking, (incoming) => {
      let bytes = 0
      let end = ''
      incoming.setEncoding('latin1').on('data', (piece: string) => {
        bytes += piece.length
        end = (end + piece.slice(-END_LENGTH)).slice(-END_LENGTH)
      })
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, bytes, end }))
      incoming.once('error', reject)
    })
    outgoing.once('error', reject)
  })
}

/** Sends a request and disconnects after a while. */
export async function askAndLeave(asking: Asking, milliseconds: number): Promise<void> {
  const outgoing = post(asking, (incoming) => incoming.resume().once('error', () => undefined))
  outgoing.once('error', () => undefined)
  await pause(milliseconds)
  outgoing.destroy()
}

/** Sends a request and reads nothing; the returned function disconnects. */
export function askAndReadNothing(asking: Asking): () => void {
  const outgoing = post(asking, (incoming) => incoming.pause().once('error', () => undefined))
  outgoing.once('error', () => undefined)
  return () => outgoing.destroy()
}

function post({ port, path, body }: Asking, onAnswer: (incoming: IncomingMessage) => void): ClientRequest {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const outgoing = request({ host: 'localhost', port, path, method: 'POST', headers }, onAnswer)
  outgoing.end(body)
  return outgoing
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
