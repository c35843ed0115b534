import { createInterface } from 'node:readline/promises'
import type { Ruleset } from 'ytterby'
import { AnswersSchema, DOES, misfitOf, type Answers } from './answers.ts'

type Question = { readonly key: keyof Answers; readonly text: string; readonly read: (text: string) => unknown }

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
const orNull = (text: string): string | null => (text === '' ? null : text)

const yesOrNo = (text: string): unknown => (/^y(es)?$/i.test(text) ? true : /^no?$/i.test(text) ? false : text)

const QUESTIONS: readonly Question[] = [
  { key: 'id', text: 'Id, such as MOFCOM-GACC-2025-70', read: (text) => text },
  { key: 'number', text: 'Number, such as “MOFCOM & GACC announcement 70 of 2025”', read: (text) => text },
  { key: 'titleEn', text: 'Title in English', read: (text) => text },
  { key: 'titleZh', text: 'Title in Chinese, as printed', read: (text) => text },
  { key: 'issuers', text: 'Issuers, separated by commas', read: listOf },
  { key: 'published', text: 'Day of publication, YYYY-MM-DD', read: (text) => text },
  { key: 'link', text: 'Address of the text (empty: none was read)', read: orNull },
  { key: 'does', text: `What it does: ${DOES.join(', ')}`, read: (text) => text },
  {
    key: 'limbs',
    text: 'Limbs it acts on, such as a57, separated by commas (if it enacts or lists: its own limbs; else npm run -s ytterby -- law NUMBER lists them)',
    read: listOf,
  },
  { key: 'from', text: 'First day on which it is in force', read: (text) => text },
  { key: 'lastDay', text: 'Last day as printed (empty: none)', read: orNull },
  { key: 'lastDayClear', text: 'Is it clear that the last day is included? yes or no', read: yesOrNo },
  { key: 'sourceTitle', text: 'Title of the source that was read', read: (text) => text },
  { key: 'sourcePublisher', text: 'Its publisher', read: (text) => text },
  {
    key: 'knownThrough',
    text: 'Day on which the list of announcements was read, so that the law is known through it (empty: not read since)',
    read: orNull,
  },
]

/**
 * Asks on the terminal, or reads lines that are piped in; repeats each question until its answer is valid and fits the law.
 *
 * @returns null if the input ends before the last answer.
 */
export async function askAnswers(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  law: Ruleset['data'],
): Promise<Answers | null> {
  const terminal = createInterface({ input, output })
  const lines = terminal[Symbol.asyncIterator]()
  let isOpen = true
  terminal.once('close', () => (isOpen = false))
  const answers: Record<string, unknown> = {}
  try {
    for (const { key, text, read } of QUESTIONS) {
      for (;;) {
        // Lines that were piped in can still be read when the input has ended.
        if (isOpen) {
          terminal.setPrompt(`${text}: `)
          terminal.prompt()
        }
        const { done, value: line } = await lines.next()
        if (done === true) return null
        const value = read(line.trim())
        const { success, error } = AnswersSchema.shape[key].safeParse(value)
        answers[key] = value
        const problem = success
          ? misfitOf(key, answers, law)
          : (error.issues[0]?.message ?? 'This answer is not valid.')
        if (problem === null) break
        output.write(`  ${problem}\n`)
      }
    }
  } finally {
    terminal.close()
  }
  return AnswersSchema.parse(answers)
}
