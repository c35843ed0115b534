import { startWorkerd, writeConfig, type Modules, type Running } from '@ytterby/runtimes/workerd'
import { ask, type Answered, type Head } from './ask.ts'
import { bundlePeer } from './bundle.ts'
import type { Asked } from './inquiries.ts'

/** Workers that run at the same time, each in a workerd of its own, and give the same bytes to one request. */
export type SideBySide = { readonly ports: Readonly<Record<keyof Scripts, number>> }

/** The bundled Workers: ours; Hono with an object prepared; nothing but the response prepared; nothing but its body. */
export type Scripts = {
  readonly ytterby: Modules
  readonly hono: Modules
  readonly bare: Modules
  readonly body: Modules
}

/** @param head what our Worker says above the answer: a bare one that gives the same bytes says it as well. */
export async function scriptsFor({ answer }: Asked, ytterby: Modules, head: Head): Promise<Scripts> {
  return {
    ytterby,
    hono: await bundlePeer('hono', answer, head),
    bare: await bundlePeer('bare', answer, head),
    body: await bundlePeer('bare', answer, { 'content-type': 'application/json' }),
  }
}

/** What a Worker says above its answer. */
export async function headOf(asked: Asked, modules: Modules, folder: string): Promise<Head> {
  const worker = await startWorkerd(writeConfig(folder, 'head', modules))
  try {
    const { head } = await ask(worker.port, asked)
    return head
  } finally {
    await worker.stop()
  }
}

/**
 * Runs them, asks each the same, and lets the work go on where all give the bytes of the SDK, and the bare one our head.
 *
 * @returns what the work returns, or in a sentence which Worker answered otherwise.
 */
export async function withPeers<Result>(
  asked: Asked,
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
    const expected = Buffer.from(asked.answer)
    const answers = new Map<string, Answered>()
    for (const [name, port] of Object.entries(ports)) {
      const answer = await ask(port, asked)
      if (answer.status !== 200 || !answer.bytes.equals(expected))
        return `${asked.name}: ${name} answers otherwise (status ${answer.status}).`
      answers.set(name, answer)
    }
    const [ours, bare] = [answers.get('ytterby'), answers.get('bare')].map((answer) => lastingHead(answer?.head ?? {}))
    if (ours !== bare) return `${asked.name}: bare has another head: ${bare}, not ${ours}.`
    return await work({ ports })
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

const OF_ONE_REQUEST = new Set(['request-id', 'server-timing'])

/** A head without what each request has of its own, as text. */
const lastingHead = (head: Head): string =>
  JSON.stringify(Object.entries(head).map(([name, text]) => [name, OF_ONE_REQUEST.has(name) ? '' : text]))
