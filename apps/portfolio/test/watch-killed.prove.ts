import { createServer, type IncomingHttpHeaders } from 'node:http'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { copyWorkspace } from '@ytterby/evidence/workspace-copy'
import type { WatchEvent } from 'ytterby/planning'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkers, type RunningService } from '@ytterby/evidence/runtimes/start-workers'

const LINES = 3_000
const KILLS = 5
const SUSPENSION = 'packages/ytterby/src/law/instruments/mofcom-gacc-2025-70.ts'
const SETTINGS = 'apps/portfolio/.dev.vars'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-watch-'))
/** The same workspace with the next release of the law: the suspension goes on for another year. */
const next = copyWorkspace()
let running: RunningService | undefined

beforeAll(() => {
  next.edit(SUSPENSION, (text) =>
    text.replace("until: '2026-11-11'", "until: '2036-11-11'").replace(/ +lastDayUnclear: .*\n/, ''),
  )
  expect(next.run('npm', 'run', '--silent', 'law:digest').status).toBe(0)
})
afterAll(async () => {
  running?.stop()
  await pause(1_000)
  receiver.close()
  next.remove()
  rmSync(folder, { recursive: true, force: true })
})

let secret = ''
/** The lines of each accepted message, by its id, in the order in which the ids first came. */
const accepted = new Map<string, readonly (string | null)[]>()
let refused = 0

/** A receiver that refuses 30 % of the messages and hangs with 5 %. */
const receiver = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text: string) => (body += text))
  request.on('end', () => {
    const luck = Math.random()
    if (luck < 0.3) {
      refused++
      response.writeHead(500).end()
      return
    }
    if (luck < 0.35) return
    const events = eventsIn(body, request.headers)
    const id = String(request.headers['webhook-id'])
    const lines = events.map((event) => event.id)
    if (lines.length === 0) {
      // A test message.
      response.writeHead(200).end()
      return
    }
    const before = accepted.get(id)
    if (before === undefined) accepted.set(id, lines)
    else expect(lines).toEqual(before)
    response.writeHead(200).end()
  })
})

function eventsIn(body: string, headers: IncomingHttpHeaders): readonly WatchEvent[] {
  const stated = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const message: unknown = new Webhook(secret).verify(body, stated)
  const { data }: { data: { events?: readonly WatchEvent[] } } = Object(message)
  return data.events ?? []
}

async function start(root?: string): Promise<RunningService> {
  running = await startWorkers(folder, root)
  return running
}

const ask = ({ origin, key }: RunningService, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(origin + path, {
    ...init,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  })

type Watch = {
  readonly id: string
  readonly looked: { readonly ruleset: { readonly digest: string } }
  readonly lastEvent: number
  readonly webhook: { readonly waiting: number; readonly state: string }
}

const IDS = Array.from({ length: LINES }, (_, at) => `L${at}`)

test.runIf(platform === 'linux')(
  'a new release reaches the receiver line by line, exactly once by message, however often everything is killed',
  async () => {
    await new Promise<void>((resolve) => receiver.listen(0, 'localhost', resolve))
    const address = receiver.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    let service = await start()
    const created: { watch: Watch; secret: string } = await (
      await ask(service, '/v1/watches', {
        method: 'POST',
        body: JSON.stringify({ name: 'Killed', webhook: { url: `http://localhost:${port}/hook` } }),
      })
    ).json()
    ;({ secret } = created)
    const at = `/v1/watches/${created.watch.id}`
    const inquiry = {
      product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
      destination: 'DE',
    }
    const lines = IDS.map((id) => JSON.stringify({ id, inquiry })).join('\n')
    expect(await (await ask(service, `${at}/lines`, { method: 'POST', body: lines })).json()).toMatchObject({
      added: LINES,
    })
    const watchNow = async (): Promise<Watch> => (await ask(service, at)).json()
    const before = await watchNow()
    service.stop()
    // The next release is deployed, with the same keys and the same state.
    copyFileSync(join(import.meta.dirname, '../../..', SETTINGS), join(next.root, SETTINGS))
    for (let time = 0; time < KILLS; time++) {
      service = await start(next.root)
      await watchNow()
      await pause(Math.random() * 2_000)
      service.stop()
    }
    service = await start(next.root)
    let after = await watchNow()
    while (accepted.size * 100 < LINES || after.webhook.waiting > 0) {
      await pause(1_000)
      after = await watchNow()
      // A receiver that was unlucky five times in a row would be tried again much later.
      if (after.webhook.state === 'retrying') await ask(service, `${at}/test`, { method: 'POST' })
    }
    expect(after.looked.ruleset.digest).not.toBe(before.looked.ruleset.digest)
    expect(after.lastEvent).toBe(LINES)
    expect(refused).toBeGreaterThan(0)
    expect([...accepted.values()].flat()).toEqual(IDS)
  },
)
