type Request = { readonly path: string; readonly body: string }

/** A response: its bytes, and its headers without those about the connection. */
export type WorkerResponse = { readonly status: number; readonly bytes: Buffer; readonly head: Head }
export type Head = Readonly<Record<string, string>>

const OF_THE_CONNECTION = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'])

/** Sends one request to a Worker. */
export async function ask(port: number, { path, body }: Request): Promise<WorkerResponse> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const head = Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)))
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), head }
}
