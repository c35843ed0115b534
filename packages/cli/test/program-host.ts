/**
 * A process that runs the program again and again, one command at a time. A command in a process of its own takes most of its
 * time to load the law and to compile the code; here only the first one does.
 */
import { Readable, Writable } from 'node:stream'

/** A command to run. */
export type ProgramCall = {
  readonly args: readonly string[]
  readonly input: string | Uint8Array
  readonly env: Readonly<Record<string, string>>
}

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** The module that runs the command in `process.argv` when it is evaluated. */
const [, , RUN = ''] = process.argv
const OWN_ENVIRONMENT = { ...process.env }

/** Most bytes that a pipe gives at once. */
const PIECE = 64 * 1024

let runs = 0

async function run({ args, input, env }: ProgramCall): Promise<Ended> {
  const [out, err] = [collector(), collector()]
  const replaced = { stdin: Readable.from(pieces(Buffer.from(input))), stdout: out.stream, stderr: err.stream }
  for (const [name, value] of Object.entries(replaced))
    Object.defineProperty(process, name, { value, configurable: true })
  process.argv = [process.execPath, RUN, ...args]
  process.env = { ...OWN_ENVIRONMENT, ...env }
  // Only this module is evaluated again; what it imports stays.
  await import(`${RUN}?run=${(runs += 1)}`)
  return { status: takeStatus(), stdout: out.text(), stderr: err.text() }
}

/** The exit status of the last command. The next one begins without one. */
function takeStatus(): number {
  const { exitCode } = process
  process.exitCode = undefined
  return Number(exitCode ?? 0)
}

/** Bytes as they arrive from a pipe. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

process.on('message', (asked: ProgramCall) => void run(asked).then((ended) => process.send?.(ended)))
