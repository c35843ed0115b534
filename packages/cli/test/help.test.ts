import { describe, expect, test } from 'vitest'
import { RULESET_VERSION } from 'ytterby'
import { ANSWER_COLUMN_NAMES } from 'ytterby/lists'
import { runNode, ytterby, ytterbyAlone } from './ytterby.ts'

describe.concurrent('help', () => {
  test.each([
    [['--help']],
    [['assess', '--help']],
    [['batch', '--help']],
    [['intake', '--help']],
    [['exposure', '--help']],
    [['law', '--help']],
    [['timeline', '--help']],
    [['flips', '--help']],
    [['kit', '--help']],
    [['licence', '--help']],
    [['reference', '--help']],
    [['papers', '--help']],
    [['screen', '--help']],
    [['verify', '--help']],
    [['watch', '--help']],
    [['mcp', '--help']],
    [['mcp', '--help', '--lang', 'zh']],
  ])('%j shows examples and the exit status', async (args) => {
    const { status, stdout } = await ytterby(args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Examples:$/m)
    expect(stdout).toMatch(/^Exit status:$/m)
    expect(stdout).toContain('ytterby')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('of batch names every answer column', async () => {
    const { stdout } = await ytterby(['batch', '--help'])
    for (const name of ANSWER_COLUMN_NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  test.each([[['--version']], [['assess', '--version']], [['verify', '-v']]])(
    '%s prints the versions of the package and the ruleset',
    async (args) => {
      const { status, stdout } = await ytterby(args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/^@ytterby\/cli \d+\.\d+\.\d+, /)
      expect(stdout).toContain(`ruleset ${RULESET_VERSION}`)
    },
  )
})

describe.concurrent('hints name the command by which the program was started', () => {
  const hinted = (text: string): string => text.replaceAll(/\s+/g, ' ')

  test('in a clone: npm run, in help, examples, refusals and hints', async () => {
    const from = (...args: string[]) => runNode(['from-workspace.ts', ...args])
    const [help, error, hint] = await Promise.all([from('compare', '--help'), from('assess', '--frm'), from('law')])
    expect(hinted(help.stdout)).toContain('Usage: npm run -s ytterby -- compare [options]')
    expect(hinted(help.stdout)).toContain('(npm run -s ytterby -- batch --help lists its columns)')
    expect(help.stdout).toContain('  npm run -s ytterby -- compare parts.csv --from 2025-10-08')
    expect(help.stdout.replaceAll('npm run -s ytterby --', '')).not.toMatch(/(^ {2}|\| )ytterby/m)
    expect(error.stderr).toContain('(npm run -s ytterby -- assess --help shows how.)')
    expect(hinted(hint.stdout)).toContain('such as npm run -s ytterby -- law 1C905')
  })

  test('with npx: the package', async () => {
    const { stderr } = await ytterbyAlone(['asess', '--lang=zh'], '', { npm_command: 'exec' })
    expect(stderr).toContain('npx @ytterby/cli --help')
  })
})

describe.concurrent('usage errors end with status 2', () => {
  test.each([
    [['asess'], 'Did you mean assess?'],
    [['asess', '--help'], 'Did you mean assess?'],
    [['nonsense', '--help'], "unknown command 'nonsense'"],
    [['batch', 'x.csv', '--ful'], 'Did you mean --full?'],
    [['batch'], 'file'],
    [['batch', 'a.csv', '--out', 'xml'], 'csv, ndjson'],
    [['batch', 'a.csv', '--full', '--out', 'csv'], '--full'],
    [[], 'Usage: ytterby'],
  ])('%j', async (args, says) => {
    const { status, stdout, stderr } = await ytterby(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})
