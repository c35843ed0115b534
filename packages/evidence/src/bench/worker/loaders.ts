import autocannon, { type Options, type Result } from 'autocannon'
import { CONNECTIONS, load, type Loaded } from '../../runtimes/load.ts'
import type { WorkerRequest } from './asked.ts'

/** Sends each request once, as fast as answers arrive, on the same number of connections as the other loader. */
export type Loader = (port: number, requests: readonly WorkerRequest[], checked: boolean) => Promise<Loaded>

/** Our own loader on plain sockets, which can also check the length of each answer; and autocannon, a published one. */
export const LOADERS: Readonly<Record<'own' | 'autocannon', Loader>> = {
  own: (port, requests, checked) =>
    load(checked ? requests : requests.map(({ method, path, body }) => ({ method, path, body })), { port }),
  autocannon: (port, requests) => loadByAutocannon(port, requests),
}

/** @throws Error if an answer has a status other than 200, or is missing. */
async function loadByAutocannon(port: number, requests: readonly WorkerRequest[]): Promise<Loaded> {
  const latencies: number[] = []
  let connection = 0
  let [start, end] = [0, 0]
  const options: Options = {
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    amount: requests.length,
    // How often it checks whether all requests are answered.
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
    // Its own histogram is only precise to milliseconds, and its duration to whole samples.
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
