import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextlintKernel } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import terminology from 'textlint-rule-terminology'
import { Failure, ROOT } from './command.ts'
import { filesInTree } from './files.ts'

/** What was written before, and would be changed by a hand that has no reason to. */
const NOT_LINTED = /CHANGELOG\.md$|\/frozen\/|^LICENSE/

/** A word to avoid, and the preferred one. */
type Term = readonly [avoid: string, prefer: string]

/**
 * Checks the documentation and the texts of the surfaces against the preferred terms in CONTRIBUTING.md.
 *
 * @throws Failure that lists each word to avoid with its place.
 */
export async function lintProse(): Promise<string> {
  const terms = preferredTerms(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))
  if (terms.length === 0) throw new Failure('CONTRIBUTING.md has no table of preferred terms')
  const documents = await markdownFiles()
  const texts = await localeTexts()
  const found: string[] = []
  for (const [file, text] of [...documents, ...texts]) found.push(...(await wordsToAvoid(file, text, terms)))
  if (found.length > 0) throw new Failure(found.join('\n'))
  return `${documents.length} documents and ${texts.length} files of texts, ${terms.length} terms`
}

async function wordsToAvoid(file: string, text: string, terms: readonly Term[]): Promise<string[]> {
  const { messages } = await new TextlintKernel().lintText(text, {
    ext: '.md',
    filePath: file,
    plugins: [{ pluginId: 'markdown', plugin: markdown.default }],
    rules: [{ ruleId: 'terminology', rule: terminology, options: { defaultTerms: false, terms } }],
  })
  return messages.map(({ line, message }) => `${file}:${line} ${message}`)
}

async function markdownFiles(): Promise<readonly (readonly [string, string])[]> {
  const files = (await filesInTree('*.md')).filter((file) => !NOT_LINTED.test(file))
  return files.map((file) => [file, withoutTerms(readFileSync(join(ROOT, file), 'utf8'))])
}

/** The texts of the SDK, the command line and the page in every language, one paragraph each. */
async function localeTexts(): Promise<readonly (readonly [string, string])[]> {
  const files = globSync('{packages,apps}/*/src/locales/{en,zh}/*.ts', { cwd: ROOT })
  return Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(join(ROOT, file))
      return [file, textsIn(module).join('\n\n')] as const
    }),
  )
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const HEADING = '\n## Preferred terms\n'

const withoutTerms = (text: string): string => text.split(HEADING)[0] ?? text

/** Reads the table of preferred terms: what to write, what not to, and the same in Chinese. */
function preferredTerms(contributing: string): readonly Term[] {
  const [, section = ''] = contributing.split(HEADING)
  return section
    .split('\n')
    .filter((row) => row.startsWith('|') && !/^\|[\s|-]*$|^\| *write/.test(row))
    .flatMap((row) => {
      const [, write = '', not = '', chinese = '', notChinese = ''] = row.split('|').map((cell) => cell.trim())
      return [...termsOf(write, not, ','), ...termsOf(chinese, notChinese, /[,，、]/)]
    })
}

const termsOf = (prefer: string, avoid: string, separator: string | RegExp): Term[] =>
  avoid
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => [anywhere(word), prefer])

/** Matches whole words; Chinese writes no spaces between them. */
const anywhere = (word: string): string => `(?<![A-Za-z0-9])${RegExp.escape(word)}(?![A-Za-z0-9])`
