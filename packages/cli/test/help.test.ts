import { describe, expect, test } from 'vitest'
import { currentRuleset } from 'ytterby'
import { ANSWER_COLUMNS } from 'ytterby/lists'
import { COMMANDS } from '../src/commands/every.ts'
import { textBelow } from '../src/commands/help-lang.ts'
import { helpTexts } from '../src/locales/zh/help-texts.ts'
import { helpWords } from '../src/locales/zh/help-words.ts'
import { linesOf, runNode, ytterby, ytterbyAlone } from './ytterby.ts'

const NAMES = [...COMMANDS.keys()]
/** The width without a terminal. */
const WIDTH = 80
const SCREEN = 24

/** Two English words in a row, outside examples and quoted texts. */
const englishIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !/^ +(?:ytterby|npx|npm|echo) |\\$|^ {4,}["'{-]/.test(line))
    .join('\n')
    .match(/(?<![-"\w[])\b(?:the|of|and|that|which|what|with|for|day|file|name|is|are|print|list)\b(?: [a-z]+)+/g) ?? []

describe.concurrent('help', () => {
  test.each([[['--help']], [['help']], ...NAMES.map((name) => [[name, '--help']])])(
    '%j fits on one screen, and says where the rest is',
    async (args) => {
      const { status, stdout } = await ytterby(args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/^Usage: ytterby /)
      expect(linesOf(stdout).filter((line) => line.length > WIDTH)).toEqual([])
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(SCREEN)
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^ytterby help /)
    },
  )

  test.each([
    [['--help', '--lang', 'zh']],
    [['help', '--lang=zh']],
    ...NAMES.map((name) => [[name, '--help', '--lang', 'zh']]),
  ])('%j is in Chinese, on one screen', async (args) => {
    const { status, stdout } = await ytterby(args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^用法：ytterby /)
    expect(englishIn(stdout)).toEqual([])
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(SCREEN)
  })

  test.each([...NAMES, 'examples', 'exit'])('help %s is in Chinese as a whole', async (name) => {
    const { status, stdout } = await ytterby(['help', name, '--lang', 'zh'])
    expect(status).toBe(0)
    expect(stdout).not.toContain('Exit status:')
    expect(englishIn(stdout)).toEqual([])
  })

  test('every sentence of the Chinese help is used', async () => {
    const loaded = await Promise.all([...COMMANDS.values()].map(({ load }) => load()))
    const commands = loaded.flatMap((command) => [command, ...command.commands])
    const english = new Set(
      commands.flatMap((command) => [
        command.description(),
        ...[...command.registeredArguments, ...command.options].map(({ description }) => description),
        ...command.options.map(({ helpGroupHeading }) => helpGroupHeading ?? ''),
        ...[...textBelow(command).matchAll(/ {3,}(\S.*)$/gm)].map(([, comment]) => comment ?? ''),
      ]),
    )
    for (const { summary } of COMMANDS.values()) english.add(summary)
    const unused = Object.keys(helpWords).filter((text) => !english.has(text))
    // What is left are the words of the help itself.
    expect(unused.filter((text) => !/[{:]|^display help/.test(text))).toEqual([])
    const names = new Set(commands.map((command) => command.name()))
    expect(Object.keys(helpTexts).filter((name) => !names.has(name))).toEqual([])
  })

  test('names every command', async () => {
    const { stdout } = await ytterby(['--help'])
    expect([...stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, name]) => name)).toEqual(NAMES)
  })

  test.each(NAMES)('help %s has every option, examples and the exit status', async (name) => {
    const [short, { status, stdout }] = await Promise.all([ytterby([name, '--help']), ytterby(['help', name])])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Examples:$/m)
    expect(stdout).toMatch(/^Exit status:$/m)
    expect(linesOf(stdout).filter((line) => line.length > WIDTH)).toEqual([])
    const optionsIn = (text: string): string[] =>
      [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag ?? '')
    expect(optionsIn(stdout)).toEqual(expect.arrayContaining(optionsIn(short.stdout)))
  })

  test.each([
    ['exit', /^ {2}70 {2}an internal error/m],
    ['examples', /^ {2}ytterby screen "Rheinmetall AG"$/m],
  ])('help %s is a topic of its own', async (topic, says) => {
    expect((await ytterby(['help', topic])).stdout).toMatch(says)
  })

  test('of batch names every answer column', async () => {
    const { stdout } = await ytterby(['help', 'batch'])
    for (const { name } of ANSWER_COLUMNS) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  test.each([[['--version']], [['assess', '--version']], [['verify', '-v']]])(
    '%s prints the versions of the package and the ruleset',
    async (args) => {
      const { status, stdout } = await ytterby(args)
      expect(status).toBe(0)
      expect(stdout).toMatch(/^@ytterby\/cli \d+\.\d+\.\d+, /)
      expect(stdout).toContain(`ruleset ${currentRuleset.version}`)
    },
  )
})

describe.concurrent('hints name the command by which the program was started', () => {
  const hinted = (text: string): string => text.replaceAll(/\s+/g, ' ')

  test('in a clone: npm run, in help, examples, refusals and hints', async () => {
    const from = (...args: string[]) => runNode(['from-workspace.ts', ...args])
    const [help, error, hint] = await Promise.all([from('help', 'compare'), from('assess', '--frm'), from('law')])
    expect(hinted(help.stdout)).toContain('Usage: npm run -s ytterby -- compare [options]')
    expect(hinted(help.stdout)).toContain('(npm run -s ytterby -- help batch lists its columns)')
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
    [['help', 'nonsense'], "unknown topic 'nonsense'"],
    [['help', 'asess'], 'Did you mean assess?'],
    [['plan'], 'Did you mean schedule?'],
    [['explain'], 'Did you mean assess?'],
    [['sanctions', 'TDK'], 'Did you mean screen?'],
    [['NdFeB magnets to Japan'], "Did you mean assess 'NdFeB magnets to Japan'?"],
    [['钕铁硼磁体', '--lang=zh'], '是否为“assess '],
    [['chek'], 'Did you mean assess?'],
    [['diff', '--lang=zh'], '是否为“compare”？'],
    [['help', 'plan', '--lang=zh'], '没有主题“plan”。'],
    [['assess', '--buyer', 'TDK'], 'Did you mean --end-user?'],
    [['assess', '--hs=8505.11'], 'Did you mean --commodity-code?'],
    [['batch', 'a.csv', '--silent'], 'Did you mean --quiet?'],
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
