import { startWorkerd, writeConfig, type Modules, type Running } from '@ytterby/runtimes/workerd'
import { ask } from './ask.ts'
import { bundlePeer } from './bundle.ts'
import type { Asked } from './inquiries.ts'

/** Three Workers that run at the same time, each in a workerd of its own, and give the same bytes to one request. */
export type Trio = { readonly ports: Readonly<Record<keyof Scripts, number>> }

/** The bundled Workers: ours; Hono with an object prepared; nothing but the bytes prepared. */
export type Scripts = { readonly ytterby: Modules; readonly hono: Modules; readonly bare: Modules }

export async function scriptsFor({ answer }: Asked, ytterby: Modules): Promise<Scripts> {
  return { ytterby, hono: await bundlePeer('hono', answer), bare: await bundlePeer('bare', answer) }
}

/**
 * Runs the three, asks each the same, and lets the work go on where all give the bytes of the SDK.
 *
 * @returns what the work returns, or in a sentence which Worker answered otherwise.
 */
export async function withTrio<Result>(
  asked: Asked,
  scripts: Scripts,
  folder: string,
  work: (trio: Trio) => Promise<Result>,
): Promise<Result | string> {
  const running: Running[] = []
  const start = async (name: keyof Scripts): Promise<number> => {
    const worker = await startWorkerd(writeConfig(folder, name, scripts[name]))
    running.push(worker)
    return worker.port
  }
  try {
    const ports = { ytterby: await start('ytterby'), hono: await start('hono'), bare: await start('bare') }
    const expected = Buffer.from(asked.answer)
    for (const [name, port] of Object.entries(ports)) {
      const { status, bytes } = await ask(port, asked)
      if (status !== 200 || !bytes.equals(expected))
        return `${asked.name}: ${name} answers otherwise (status ${status}).`
    }
    return await work({ ports })
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}
