import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { COMMANDS } from '../src/commands/every.ts'
import { linesOf, ytterby } from './ytterby.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
afterAll(() => rmSync(folder, { recursive: true }))
const NAMES = [...COMMANDS.keys(), 'help']

const script = ytterby(['completion', 'bash']).then(({ stdout }) => {
  const file = join(folder, 'ytterby.bash')
  writeFileSync(file, stdout)
  return file
})

/** What bash offers after some words, the last of which is being typed. */
async function offered(...typed: readonly string[]): Promise<string[]> {
  return offeredAfter('', typed)
}

/** The same after a line of the shell. */
async function offeredAfter(line: string, typed: readonly string[]): Promise<string[]> {
  const lines = [
    line,
    `source "${await script}"`,
    `COMP_WORDS=(ytterby ${typed.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${typed.length}`,
    '_ytterby',
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]
  const { stdout } = await promisify(execFile)('bash', ['-c', lines.join('\n')])
  return linesOf(stdout)
}

describe.concurrent('the completion of bash offers', () => {
  test('every command', async () => expect(await offered('')).toEqual([...NAMES, '--help', '--version']))
  test('the command that begins so', async () => expect(await offered('sch')).toEqual(['schedule']))
  test('the options of a command', async () => {
    expect(await offered('assess', '--el')).toEqual(['--elements', '--elements-complete'])
    expect(await offered('batch', '--q')).toEqual(['--quiet'])
    expect(await offered('assess', '--json')).toEqual([])
  })
  test('the values of an option that has a list of them', async () => {
    expect(await offered('assess', '--form', '')).toEqual([...PRODUCT_FORMS])
    expect(await offered('assess', '--lang', '')).toEqual(['en', 'zh'])
    expect(await offered('exposure', '--out', 't')).toEqual(['table'])
  })
  test('files where a file is meant', async () => {
    expect(await offered('batch', '--profile', '')).toEqual([])
    const { stdout } = await promisify(execFile)('bash', ['-c', `source "${await script}"; complete -p ytterby`])
    expect(stdout).toContain('-o default')
  })
  test('the same where words are divided otherwise, and unset variables are refused', async () => {
    expect(await offeredAfter('IFS=,', ['assess', '--form', 'ndf'])).toEqual(['ndfeb-magnet'])
    expect(await offeredAfter('IFS=; set -eu', ['assess', '--form', 'ndf'])).toEqual(['ndfeb-magnet'])
  })
  test('what an argument can be', async () => {
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish', '--help'])
    expect(await offered('help', 'ex')).toEqual(['exposure', 'examples', 'exit'])
    expect(await offered('papers', 'cus')).toEqual(['customs-remark'])
  })
})

test.each(['zsh', 'fish'])('the script for %s has every command, and the forms of goods', async (shell) => {
  const { status, stdout } = await ytterby(['completion', shell])
  expect(status).toBe(0)
  for (const name of NAMES) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`))
  expect(stdout).toContain(PRODUCT_FORMS.join(' '))
})

test('a shell without a script is refused', async () => {
  const { status, stderr } = await ytterby(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('bash, zsh, fish')
})
