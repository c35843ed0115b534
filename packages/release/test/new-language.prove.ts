import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStubLanguage, stubText } from './stub-language.ts'
import { copyWorkspace, type WorkspaceCopy } from '@ytterby/evidence/workspace-copy'

/** A TypeScript project of all packages with translated texts. */
const TRANSLATED_PACKAGES = {
  extends: './tsconfig.base.json',
  compilerOptions: {
    lib: ['es2023', 'es2024.string', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    types: ['node'],
  },
  include: [
    'packages/ytterby/src',
    'packages/cli/src',
    'packages/element/src',
    'packages/spreadsheets/src',
    'apps/web/src',
    'packages/agent/src',
    'packages/http/src/locales',
  ],
  exclude: ['**/*.test.ts'],
}
const LAW = /^packages\/ytterby\/src\/law\//
const TRANSLATED =
  /\/locales\/|^packages\/ytterby\/src\/((law|reference)\/|current-law\/(load|every)-language\.ts$)|^packages\/ytterby\/(src\/xx\.ts|package\.json)$/

const GOOD = ['--form', 'ndfeb-magnet', '--elements', 'Nd;Dy', '--destination', 'DE', '--end-use', 'civil']
const ROTOR = ['--form', 'motor-rotor', '--elements', 'Nd;Dy', '--destination', 'DE', '--end-use', 'civil']
const ON = ['--as-of', '2026-03-01']

describe('a new language', () => {
  let copy: WorkspaceCopy
  beforeAll(() => {
    copy = copyWorkspace()
    addStubLanguage(copy)
    copy.write('tsconfig.translated.json', JSON.stringify(TRANSLATED_PACKAGES))
  })
  afterAll(() => copy.remove())

  it('touches the folders of the languages, the texts of the law and the files that load them', () => {
    const touched = copy.run('git', 'status', '--short', '-uall', 'packages', 'apps').stdout.split('\n')
    const elsewhere = touched.map((line) => line.slice(3)).filter((path) => path !== '' && !TRANSLATED.test(path))
    expect(elsewhere).toEqual([])
    expect(touched.length).toBeGreaterThan(50)
  })

  it('causes type errors only in the texts of the law, which are not translated yet', () => {
    const { stdout } = copy.run('tsc', '-p', 'tsconfig.translated.json')
    const errors = stdout.split('\n').filter((line) => /^\S+: error TS/.test(line))
    expect(errors.filter((line) => !LAW.test(line))).toEqual([])
    expect(errors.some((line) => LAW.test(line))).toBe(true)
  })

  it.each([
    ['an answer', ['assess', ...GOOD, ...ON, '--why'], ['Restrictions', 'hold the shipment', 'Dysprosium']],
    ['a schedule', ['schedule', ...GOOD, ...ON, '--needed-by', '2026-09-01'], ['Apply by', 'by the limit of the law']],
    ['a calendar', ['schedule', ...GOOD, ...ON, '--submitted-on', '2026-03-02', '--ics'], ['Application submitted']],
    ['a paper', ['papers', 'not-controlled-sheet', ...ROTOR, ...ON], ['Entry by entry', 'Motor rotor or stator']],
    ['a list of the law', ['law', 'Er', ...ON], ['Erbium metal', 'not yet in force']],
    ['reference data', ['reference', 'codes', '2846.90.15'], ['Commodity codes', 'one secondary copy']],
    ['a name', ['screen', 'TDK', '--as-of', '2026-11-24'], ['watch list', 'as the notice prints it']],
  ])('translates all of %s', (_, words, says) => {
    const { stdout, stderr } = copy.run('node', '--no-warnings', 'packages/cli/src/main.ts', ...words, '--lang', 'xx')
    expect(stderr).toBe('')
    const printed = stdout.replaceAll(/\s+/g, ' ')
    for (const text of says) expect(printed).toContain(stubText(text))
    expect(englishIn(printed)).toEqual([])
    expect(printed).not.toContain('undefined')
  })

  it('is a language of the page', () => {
    const script = `import { say } from './apps/web/src/words/say.ts'
      import { dayText } from './apps/web/src/words/locale.ts'
      import { LANGS } from './apps/web/src/locales/formats.ts'
      console.log(JSON.stringify([LANGS, say('tagline', 'xx'), dayText('2026-03-01', 'xx')]))`
    const { stdout } = copy.run('node', '--no-warnings', '--input-type=module-typescript', '--eval', script)
    expect(JSON.parse(stdout)).toEqual([['en', 'zh', 'xx'], stubText('May this rare earth leave China?'), '1 Mår 2026'])
  })

  /** Texts of the English folders that occur unchanged within another text. */
  function englishIn(printed: string): string[] {
    const paths = copy.run('git', 'ls-files', 'packages/*/src/locales/en/*').stdout.split('\n')
    const texts = paths.flatMap((path) =>
      path === '' ? [] : [...copy.read(path).matchAll(/(?:: |^ +)'([^'\\{}\n]{16,})',$/gm)],
    )
    return texts.flatMap(([, text = '']) => (/[ae]/.test(text) && printed.includes(text) ? [text] : []))
  }
})
