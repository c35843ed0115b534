import { spawnSync, type StdioOptions } from 'node:child_process'
import {
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { MAIN, ytterby } from './ytterby.ts'

/** Where the program runs. */
const PACKAGE = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-same-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LIST = 'name,Description,HS code,Destination,product.form\nA,NdFeB magnet,850511,DE,ndfeb-magnet\n'
const PROFILE = '{}\n'
const place = (...names: string[]): string => join(folder, ...names)

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(place('lists'), { recursive: true })
  writeFileSync(place('lists', 'list.csv'), LIST)
  writeFileSync(place('lists', 'other.json'), PROFILE)
  symlinkSync(place('lists', 'list.csv'), place('symbolic.csv'))
  symlinkSync('lists', place('folder'))
  linkSync(place('lists', 'list.csv'), place('hard.csv'))
})

const SPELLINGS: readonly (readonly [string, () => string])[] = [
  ['the same path', () => place('lists', 'list.csv')],
  ['a relative path', () => relative(PACKAGE, place('lists', 'list.csv'))],
  ['a path with detours', () => `${folder}/lists/../folder/.//list.csv`],
  ['a symbolic link', () => place('symbolic.csv')],
  ['a path through a linked folder', () => place('folder', 'list.csv')],
  ['a hard link', () => place('hard.csv')],
]

const COMMANDS: readonly (readonly [string, (list: string, out: string) => string[]])[] = [
  ['intake --out', (list, out) => ['intake', list, '--out', out]],
  ['intake --questions', (list, out) => ['intake', list, '--questions', out]],
  ['intake --profile', (list, out) => ['intake', list, '--profile', out]],
  [
    'intake --answers and --out',
    (list, out) => ['intake', place('lists', 'other.json'), '--answers', list, '--out', out],
  ],
  ['screen --review', (list, out) => ['screen', list, '--clearances', place('new.csv'), '--review', out]],
  ['screen --clearances', (list, out) => ['screen', list, '--review', place('new.csv'), '--clearances', out]],
  ['watch --state', (list, out) => ['watch', list, '--state', out]],
  [
    'watch --profile and --state',
    (list, out) => ['watch', place('lists', 'other.json'), '--profile', list, '--state', out],
  ],
  ['composition --out', (list, out) => ['composition', list, '--exported-from', 'DE', '--out', out]],
  [
    'composition --answers and --out',
    (list, out) => [
      'composition',
      place('lists', 'other.json'),
      '--exported-from',
      'DE',
      '--answers',
      list,
      '--out',
      out,
    ],
  ],
  ['bundle fetch --out', (list, out) => ['bundle', 'fetch', 'http://localhost:9/', '--trust', list, '--out', out]],
  ['job --to', (list, out) => ['job', list, '--url', 'http://localhost:9', '--key', 'k', '--to', out]],
]

/** Every file, and what is in it. */
const contents = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => `${name} ${/\./.test(name) ? readFileSync(place(name), 'utf8') : ''}`)

test.each(COMMANDS.flatMap(([command, args]) => SPELLINGS.map(([how, out]) => ({ command, how, args, out }))))(
  '$command refuses its input by $how, and writes nothing',
  async ({ args, out }) => {
    const before = contents()
    const { status, stdout, stderr } = await ytterby(args(place('lists', 'list.csv'), out()))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^error: same-file: Use different files for --\w+ and \S+: /)
    expect(contents()).toEqual(before)
  },
)

test.each([
  [['--out', 'new.csv', '--questions', './new.csv']],
  [['--out', 'folder/new.csv', '--questions', 'lists/new.csv']],
  [['--profile', 'new.json', '--out', 'lists/../new.json']],
])('two files that are written are not one, also before they are there: %j', async (options) => {
  const before = contents()
  const args = options.map((one) => (one.startsWith('--') ? one : `${folder}/${one}`))
  const { status, stderr } = await ytterby(['intake', place('lists', 'list.csv'), ...args, '--lang', 'zh'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/same-file.*请用不同的文件/)
  expect(contents()).toEqual(before)
})

test('a copy is another file', async () => {
  writeFileSync(place('copy.csv'), LIST)
  const { stderr } = await ytterby(['intake', place('lists', 'list.csv'), '--out', place('copy.csv')])
  expect(stderr).not.toContain('same-file')
  expect(readFileSync(place('copy.csv'), 'utf8')).toContain('intake_line')
})

test('standard input that is a file is that file', () => {
  const list = openSync(place('lists', 'list.csv'), 'r')
  try {
    const stdio: StdioOptions = [list, 'pipe', 'pipe']
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'intake', '-', '--out', place('hard.csv')], { stdio })
    expect(status).toBe(2)
    expect(String(stderr)).toContain('same-file')
    expect(readFileSync(place('lists', 'list.csv'), 'utf8')).toBe(LIST)
  } finally {
    closeSync(list)
  }
})

test('composition refuses to write the table of --questionnaire over the answers that it reads, and writes nothing', async () => {
  writeFileSync(place('lists', 'answers.csv'), 'id,source,day\n')
  const before = contents()
  const { status, stderr } = await ytterby([
    'composition',
    place('lists', 'list.csv'),
    '--exported-from',
    'DE',
    '--answers',
    place('lists', 'answers.csv'),
    '--questionnaire',
    place('folder'),
  ])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^error: same-file: Use different files for --questionnaire and --answers: /)
  expect(contents()).toEqual(before)
})

test.each([
  ['ledger', ['ledger', 'balance'], 257],
  ['bundle', ['bundle', 'verify'], 65],
])('a %s that is longer than one can be is refused before it is read', async (_, words, mebibytes) => {
  const long = place('long')
  writeFileSync(long, '')
  truncateSync(long, mebibytes * 1_048_576)
  const { status, stderr } = await ytterby([
    ...words,
    long,
    ...(words[0] === 'bundle' ? ['--trust', place('lists', 'other.json')] : []),
  ])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `error: input-too-long: ${long} is longer than ${mebibytes - 1} MiB.\n`,
  })
  rmSync(long)
})
