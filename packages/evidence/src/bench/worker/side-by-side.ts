import { startWorkerd, writeConfig, type Modules, type Running } from '../../runtimes/workerd.ts'
import { itemAt } from '../item-at.ts'
import { ask, type Head } from './ask.ts'
import type { WorkerRequest, RequestStream } from './asked.ts'
import { bundlePeer } from './bundle.ts'

/** Workers that run at the same time, each in a separate workerd, and give the same bytes for the same requests. */
export type WorkersSideBySide = { readonly ports: Readonly<Record<keyof Scripts, number>> }

/** The bundled Workers: ours; Hono with stored objects; one with stored responses; one with only their bodies. */
export type Scripts = {
  readonly ytterby: Modules
  readonly hono: Modules
  readonly bare: Modules
  readonly body: Modules
}

/** @param head the headers of our Worker, which the bare one must return as well. */
export async function scriptsFor(answers: readonly string[], ytterby: Modules, head: Head): Promise<Scripts> {
  return {
    ytterby,
    hono: await bundlePeer('hono', answers),
    bare: await bundlePeer('bare', answers, head),
    body: await bundlePeer('bare', answers, { 'content-type': 'application/json' }),
  }
}

/** The response headers of a Worker. */
export async function headOf([asked]: readonly WorkerRequest[], modules: Modules, folder: string): Promise<Head> {
  if (asked === undefined) throw new RangeError('Nothing to ask')
  const worker = await startWorkerd(writeConfig(folder, 'head', modules))
  try {
    const { head } = await ask(worker.port, asked)
    return head
  } finally {
    await worker.stop()
  }
}

/**
 * Starts the Workers and sends the first requests of the stream to each. If all return the bytes of the SDK, and the bare one our
 * headers, it runs the work.
 *
 * @returns the result of the work, or a sentence that names the Worker with a different answer.
 */
export async function withPeers<Result>(
  { view, unseen, answers }: Pick<RequestStream, 'view' | 'unseen' | 'answers'>,
  scripts: Scripts,
  folder: string,
  work: (running: WorkersSideBySide) => Promise<Result>,
): Promise<Result | string> {
  const running: Running[] = []
  const start = async (name: keyof Scripts): Promise<number> => {
    const worker = await startWorkerd(writeConfig(folder, name, scripts[name]))
    running.push(worker)
    return worker.port
  }
  try {
    const ports = {
      ytterby: await start('ytterby'),
      hono: await start('hono'),
      bare: await start('bare'),
      body: await start('body'),
    }
    for (const [at, expected] of answers.entries()) {
      const heads = new Map<string, string>()
      for (const [name, port] of Object.entries(ports)) {
        const { status, bytes, head } = await ask(port, itemAt(unseen, at))
        if (status !== 200 || bytes.toString() !== expected)
          return `Request ${at}, ${view}: ${name} gives a different answer (status ${status}).`
        heads.set(name, lastingHead(head))
      }
      const [ours, bare] = [heads.get('ytterby'), heads.get('bare')]
      if (ours !== bare) return `Request ${at}, ${view}: bare has different headers: ${bare} instead of ${ours}.`
    }
    return await work({ ports })
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

const OF_ONE_REQUEST = new Set(['request-id', 'server-timing'])

/** Response headers as text, without those that differ between requests. */
const lastingHead = (head: Head): string =>
  JSON.stringify(Object.entries(head).map(([name, text]) => [name, OF_ONE_REQUEST.has(name) ? '' : text]))
