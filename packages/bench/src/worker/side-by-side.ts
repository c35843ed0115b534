import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { ask } from './ask.ts'
import { bundlePeer } from './bundle.ts'
import type { Asked } from './inquiries.ts'
import { startWorkerd, writeConfig, type Running } from './workerd.ts'

/** Three Workers that run at the same time, each in a workerd of its own, and give the same bytes to one inquiry. */
export type Trio = {
  readonly body: string
  readonly answerBytes: number
  readonly ports: Readonly<Record<keyof Scripts, number>>
}

/** The bundled Workers: ours; Hono with an object prepared; nothing but the bytes prepared. */
export type Scripts = { readonly ytterby: string; readonly hono: string; readonly bare: string }

export async function scriptsFor({ inquiry }: Asked, ytterby: string): Promise<Scripts> {
  const answer = answerTo(inquiry)
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
    const body = JSON.stringify(asked.inquiry)
    const expected = Buffer.from(answerTo(asked.inquiry))
    for (const [name, port] of Object.entries(ports)) {
      const { status, bytes } = await ask(port, body)
      if (status !== 200 || !bytes.equals(expected))
        return `${asked.name}: ${name} answers otherwise (status ${status}).`
    }
    return await work({ body, answerBytes: expected.length, ports })
  } finally {
    await Promise.all(running.map(({ stop }) => stop()))
  }
}

const answerTo = (inquiry: Asked['inquiry']): string => canonicalJson(assess(parseInquiry(inquiry)))
