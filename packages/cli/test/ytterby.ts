import { fork, spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import type { ProgramCall, Ended } from './program-host.ts'

const PACKAGE = join(import.meta.dirname, '..')

/** The program, bundled into one file. */
export const MAIN = inject('program')
const RUN = inject('run')
export const GOODS = join(PACKAGE, 'examples', 'goods.csv')

export type { Ended }

/**
 * Runs a command with some standard input, and waits for its end: in the gate in a process that runs all of them, in
 * `npm run prove tests` in a process of its own.
 */
export function ytterby(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  if (RUN === null) return ytterbyAlone(args, input, env)
  const ended = last.then(() => runInHost({ args, input, env }))
  last = ended.catch(() => null)
  return ended
}

/** The same in a process of its own. */
export function ytterbyAlone(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runNode([MAIN, ...args], input, env)
}

let host: ChildProcess | undefined
/** The last command given to the host, which runs one at a time. */
let last: Promise<unknown> = Promise.resolve()

function runInHost(asked: ProgramCall): Promise<Ended> {
  const child = (host ??= startHost())
  return new Promise((resolve, reject) => {
    const leave = (status: number | null): void => {
      host = undefined
      reject(new Error(`The program left its host with status ${status}: ${asked.args.join(' ')}`))
    }
    child.once('exit', leave)
    child.once('message', (ended: Ended) => {
      child.off('exit', leave)
      resolve(ended)
    })
    child.send(asked)
  })
}

function startHost(): ChildProcess {
  const { FORCE_COLOR: _, ...env } = process.env
  const child = fork(join(import.meta.dirname, 'program-host.ts'), [RUN ?? ''], {
    cwd: PACKAGE,
    env,
    execArgv: [],
    serialization: 'advanced',
  })
  // It ends with the process of the tests.
  child.unref()
  child.channel?.unref()
  return child
}

/** Runs a script of the package in a process of its own. */
export function runNode(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  // `npx vitest` is no way in which somebody started the program.
  const { FORCE_COLOR: _, npm_command: __, ...own } = process.env
  const child = spawn(process.execPath, args, { cwd: PACKAGE, env: { ...own, ...env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A program that refuses its input stops reading it.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Expects equal bytes of JSON. If they differ, the failure shows which member does. */
export function expectBytes(actual: string | undefined, expected: string): void {
  if (actual === expected) return
  expect(JSON.parse(actual ?? 'null')).toEqual(JSON.parse(expected))
  expect(actual).toBe(expected)
}
