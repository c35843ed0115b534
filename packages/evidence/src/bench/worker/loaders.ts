import autocannon, { type Options, type Result } from 'autocannon'
import { CONNECTIONS, load, type Loaded } from '../../runtimes/load.ts'
import type { Asked } from './asked.ts'

/** Asks each request once, as fast as answers come, on as many connections as the other loader has. */
export type Loader = (port: number, requests: readonly Asked[], checked: boolean) => Promise<Loaded>

/** Our own, on bare sockets, which also holds each answer to its length where that is asked for; and one that is not ours. */
export const LOADERS: Readonly<Record<'own' | 'autocannon', Loader>> = {
  own: (port, requests, checked) =>
    load(checked ? requests : requests.map(({ method, path, body }) => ({ method, path, body })), { port }),
  autocannon: (port, requests) => loadByAutocannon(port, requests),
}

/** @throws Error where an answer has another status than 200, or none came. */
async function loadByAutocannon(port: number, requests: readonly Asked[]): Promise<Loaded> {
  const latencies: number[] = []
  let connection = 0
  let [start, end] = [0, 0]
  const options: Options = {
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    amount: requests.length,
    // How often it looks whether all is done.
    sampleInt: 100,
    setupClient(client) {
      const own = requests.filter((_, at) => at % CONNECTIONS === connection)
      connection += 1
      const headers = { 'content-type': 'application/json' }
      client.setRequests(own.map(({ method, path, body }) => ({ method, path, body, headers })))
    },
  }
  const { errors, non2xx } = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(options, (error: unknown, result) => {
      if (result === undefined) reject(new Error('autocannon did not run', { cause: error }))
      else resolve(result)
    })
    // Its own histogram holds whole milliseconds, and its clock whole samples.
    running.on('start', () => (start = performance.now()))
    running.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds)
      end = performance.now()
    })
  })
  if (errors + non2xx > 0 || latencies.length !== requests.length)
    throw new Error(`autocannon got ${latencies.length} answers, ${errors} errors and ${non2xx} other statuses`)
  return { rate: (latencies.length * 1000) / (end - start), latencies: Float64Array.from(latencies).sort() }
}
