import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkspaceCopy } from '@ytterby/evidence/workspace-copy'

/** Marks a text as one of the stub language: every a becomes å, every e becomes é. */
export const stubText = (text: string): string =>
  text.replaceAll(/\{\w+\}|[ae]/g, (found) => (found === 'a' ? 'å' : found === 'e' ? 'é' : found))

/** Does so for all texts of an English file, of any shape. */
const STUB = `export function stub<Texts>(english: Texts): Texts
export function stub(english: unknown): unknown {
  if (typeof english === 'string')
    return english.replaceAll(/\\{\\w+\\}|[ae]/g, (found) => (found === 'a' ? 'å' : found === 'e' ? 'é' : found))
  if (Array.isArray(english)) return english.map((one) => stub(one))
  if (typeof english !== 'object' || english === null) return english
  return Object.fromEntries(Object.entries(english).map(([id, text]) => [id, stub(text)]))
}
`

/** Adds the stub language to texts of the law: every English and Chinese pair becomes a triple. */
const COMPLETED = `import { stub } from '../locales/xx/stub.ts'

export function completed<Texts>(written: Texts): Texts
export function completed(written: unknown): unknown {
  if (Array.isArray(written)) return written.map((one) => completed(one))
  if (typeof written !== 'object' || written === null) return written
  const copy = Object.fromEntries(Object.entries(written).map(([key, value]) => [key, completed(value)]))
  return typeof copy['en'] === 'string' && typeof copy['zh'] === 'string' ? { ...copy, xx: stub(copy['en']) } : copy
}
`

const SDK = 'packages/ytterby/src'
const CLI = 'packages/cli/src'
const PAGE = 'apps/web/src'
const ELEMENT = 'packages/element/src'
const SHEETS = 'packages/spreadsheets/src'
const AGENT = 'packages/agent/src'
const SERVICE = 'packages/http/src'
/** Files of the law that other packages read. */
const LAW = {
  ruleset: 'rulesetData',
  details: 'details',
  interpretations: 'interpretations',
}

/**
 * Adds a language to a copy of the workspace, as a translator would: a folder next to `en`, its line in each file
 * that joins the languages, the texts of the law, and the entry that loads them.
 */
export function addStubLanguage(copy: WorkspaceCopy): void {
  for (const room of [SDK, CLI, PAGE, ELEMENT, SHEETS, AGENT]) translateRoom(copy, `${room}/locales`)
  const { edit } = copy
  edit(`${SDK}/locales/langs.ts`, (text) =>
    text
      .replace("['en', 'zh']", "['en', 'zh', 'xx']")
      .replace("zh: of('zh')", "zh: of('zh'), xx: of('xx')")
      .replace("zh: 'Chinese'", "zh: 'Chinese', xx: 'Stub'")
      .replace("zh: 'zh-CN'", "zh: 'zh-CN', xx: 'xx'"),
  )
  edit(`${SDK}/locales/refusals-by-code.ts`, (text) => text.replace('{ en: null, zh }', '{ en: null, zh, xx: null }'))
  edit(`${SDK}/current-law/load-language.ts`, (text) => text.replace('  zh:', "  xx: () => import('../xx.ts'),\n  zh:"))
  edit(`${SDK}/current-law/look-up-law.ts`, (text) => `import './load-stub.ts'\n${text}`)
  edit(`${CLI}/locales/texts.ts`, (text) =>
    text
      .replaceAll(/^import \{ (\w+) as en(\w+) \} from '.\/en\/(.*)'$/gm, "$&\nimport { $1 as xx$2 } from './xx/$3'")
      .replace(
        '  zh: {',
        '  xx: { figures: xxFigures, phrases: xxPhrases, intake: xxIntake, refusals: null },\n  zh: {',
      ),
  )
  edit(`${PAGE}/locales/load.ts`, (text) => text.replace('  zh:', "  xx: () => import('ytterby/xx'),\n  zh:"))
  edit(`${ELEMENT}/locales/load.ts`, (text) => text.replace('  zh:', "  xx: () => import('ytterby/xx'),\n  zh:"))
  edit(`${SERVICE}/locales/languages.ts`, (text) =>
    text.replace("zh: 'zh'", "zh: 'zh', xx: 'xx'").replace('zh: () =>', "xx: () => import('ytterby/xx'), zh: () =>"),
  )
  completeLaw(copy)
}

const listed = ({ run }: WorkspaceCopy, path: string): string[] =>
  run('git', 'ls-files', path)
    .stdout.split('\n')
    .filter((name) => name !== '')

function add({ root, write }: WorkspaceCopy, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  write(path, text)
}

/** Adds a folder next to `en` with all its files, and adds each to the file that joins the languages. */
function translateRoom(copy: WorkspaceCopy, locales: string): void {
  add(copy, `${locales}/xx/stub.ts`, STUB)
  for (const path of listed(copy, locales)) {
    const inFolder = path.slice(locales.length + 1)
    if (inFolder.startsWith('en/')) add(copy, path.replace('/en/', '/xx/'), translated(copy.read(path), inFolder))
    else if (!inFolder.startsWith('zh/')) copy.edit(path, joined)
  }
}

/** Adds the texts of the law and of the reference data, and the entry that loads them. */
function completeLaw(copy: WorkspaceCopy): void {
  const { read, edit } = copy
  add(copy, `${SDK}/law/completed.ts`, COMPLETED)
  for (const [file, name] of Object.entries(LAW))
    edit(`${SDK}/law/${file}.ts`, (text) =>
      [
        "import { completed } from './completed.ts'",
        text.replace(`export const ${name}`, 'const written'),
        `export const ${name} = completed(written)\n`,
      ].join('\n'),
    )
  for (const path of listed(copy, `${SDK}/reference`))
    if (path.endsWith('.json'))
      edit(path, (text) =>
        text.replaceAll(/"en":("(?:[^"\\]|\\.)*")/g, (pair, english: string) => `${pair},"xx":${stubText(english)}`),
      )
  const sentences = 'export const stub = Array.from(sentencesOf(rulesetData), ({ xx }) => xx)\n'
  edit(`${SDK}/law/chinese.ts`, (text) => text + sentences)
  const loaded = read(`${SDK}/current-law/load-chinese.ts`)
    .replace(/export const rulesetInChinese.*/, '')
    .replace('{ chinese }', '{ stub }')
    .replace("'zh', chinese", "'xx', stub")
    .replace("loadClauses('zh'", "loadClauses('xx'")
    .replace('/zh/because', '/xx/because')
  add(copy, `${SDK}/current-law/load-stub.ts`, loaded)
  const entry = read(`${SDK}/zh.ts`).replace('load-chinese', 'load-stub')
  add(copy, `${SDK}/xx.ts`, entry)
  edit('packages/ytterby/package.json', (text) => text.replace('"./zh":', '"./xx": "./src/xx.ts",\n    "./zh":'))
}

/** Translates an English file into the stub language. */
function translated(english: string, inFolder: string): string {
  const up = '../'.repeat(inFolder.split('/').length - 1)
  const names = [...english.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)
  return [
    `import { stub } from '${up === '../' ? './' : up.slice(3)}stub.ts'`,
    ...names.map((name) => `import { ${name} as ${name}InEnglish } from '${up}${inFolder}'`),
    ...names.map((name) => `export const ${name}: typeof ${name}InEnglish = stub(${name}InEnglish)`),
    '',
  ].join('\n')
}

/** Adds the stub language to a file that joins the languages. */
const joined = (text: string): string =>
  text.includes('= { en, zh }')
    ? text
        .replace(/^import \{ (\w+) as zh \} from '(.*)zh\/(.*)'$/m, "$&\nimport { $1 as xx } from '$2xx/$3'")
        .replace('= { en, zh }', '= { en, zh, xx }')
    : text
