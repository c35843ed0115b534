import { createServer } from 'node:net'
import { argv, env, exit, stderr } from 'node:process'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

const DEFAULT_PORT = '8787'
const MOST_PORT = 65_535

/** The option for a port; without it the environment's `PORT`, and else 8787. */
export const PORT_OPTION = { type: 'string', default: env['PORT'] ?? DEFAULT_PORT } as const

/** The options of a command; ends the process with one sentence if there is no such option. */
export function startOptions<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ args: argv.slice(2), options }).values
  } catch (error) {
    return end(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. Usage: ${usage}`)
  }
}

/** A port that nothing listens on; ends the process with one sentence if it is none, or in use. */
export async function freePort(text: string, host: string, command: string): Promise<number> {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > MOST_PORT)
    return end(`A port is a number from 0 to ${MOST_PORT}: ${command} --port 8788`)
  if (!(await isFree(port, host)))
    end(`Port ${port} is in use. Stop what uses it, or take another: ${command} --port 8788`)
  return port
}

function end(sentence: string): never {
  stderr.write(`${sentence}\n`)
  exit(2)
}

/** Whether nothing listens on a port of this machine. */
async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
