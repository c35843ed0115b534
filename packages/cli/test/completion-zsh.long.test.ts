import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { linesOf, ytterby } from './ytterby.ts'

// A machine for the gate has bash alone.
test.runIf(spawnSync('zsh', ['--version']).status === 0)(
  'the completion of zsh is there at the first Tab, and offers files too',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
    const file = join(folder, '_ytterby')
    writeFileSync(file, (await ytterby(['completion', 'zsh'])).stdout)
    // zsh without its line editor: what would be offered is printed.
    const lines = [
      `fpath=('${folder}'); autoload -U _ytterby`,
      'compadd() { shift; print -l -- ${(M)@:#$words[CURRENT]*} | grep . }; _files() { print files }; compdef() { : }',
      'tab() { words=(ytterby "$@"); CURRENT=$#words; _ytterby }',
      'tab sch; tab batch a; tab batch --profile a; IFS=,; tab assess --form ndf',
    ]
    const { stdout } = await promisify(execFile)('zsh', ['-f', '-c', lines.join('\n')])
    rmSync(folder, { recursive: true })
    expect(linesOf(stdout)).toEqual(['schedule', 'files', 'files', 'ndfeb-magnet'])
  },
)
