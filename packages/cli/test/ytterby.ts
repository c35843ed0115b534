import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject } from 'vitest'

const PACKAGE = join(import.meta.dirname, '..')

/** The program, bundled into one file. */
export const MAIN = inject('program')
export const GOODS = join(PACKAGE, 'examples', 'goods.csv')

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs the program as a separate process with some standard input, and waits for it to end. */
export function ytterby(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runNode([MAIN, ...args], input, env)
}

/** The same for another script of the package, or with flags of Node before the script. */
export function runNode(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { FORCE_COLOR: _, ...own } = process.env
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
