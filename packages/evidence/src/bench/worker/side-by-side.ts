import { startWorkerd, writeConfig, type Modules, type Running } from '../../runtimes/workerd.ts'
import { itemAt } from '../item-at.ts'
import { ask, type Head } from './ask.ts'
import type { Asked, Stream } from './asked.ts'
import { bundlePeer } from './bundle.ts'

/** Workers that run at the same time, each in a workerd of its own, and give the same bytes to the same requests. */
export type SideBySide = { readonly ports: Readonly<Record<keyof Scripts, number>> }

/** The bundled Workers: ours; Hono with objects prepared; nothing but the responses prepared; nothing but their bodies. */
export type Scripts = {
  readonly ytterby: Modules
  readonly hono: Modules
  readonly bare: Modules
  readonly body: Modules
}

/** @param head what our Worker says above the answer: a bare one that gives the same bytes says it as well. */
export async function scriptsFor(answers: readonly string[], ytterby: Modules, head: Head): Promise<Scripts> {
  return {
    ytterby,
    hono: await bundlePeer('hono', answers),
    bare: await bundlePeer('bare', answers, head),
    body: await bundlePeer('bare', answers, { 'content-type': 'application/json' }),
  }
}

/** What a Worker says above its answer. */
export async function headOf([asked]: readonly Asked[], modules: Modules, folder: string): Promise<Head> {
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
 * Runs them, asks each the first of the stream, and lets the work go on where all give the bytes of the SDK, and the bare one
 * our head.
 *
 * @returns what the work returns, or in a sentence which Worker answered otherwise.
 */
export async function withPeers<Result>(
  { view, unseen, answers }: Pick<Stream, 'view' | 'unseen' | 'answers'>,
  scripts: Scripts,
  folder: string,
  work: (running: SideBySide) => Promise<Result>,
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
          return `Request ${at}, ${view}: ${name} answers otherwise (status ${status}).`
        heads.set(name, lastingHead(head))
      }
      const [ours, bare] = [heads.get('ytterby'), heads.get('bare')]
      if (ours !== bare) return `Request ${at}, ${view}: bare has another head: ${bare}, not ${ours}.`
    }
    return await work({ ports })
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

const OF_ONE_REQUEST = new Set(['request-id', 'server-timing'])

/** A head without what each request has of its own, as text. */
const lastingHead = (head: Head): string =>
  JSON.stringify(Object.entries(head).map(([name, text]) => [name, OF_ONE_REQUEST.has(name) ? '' : text]))
