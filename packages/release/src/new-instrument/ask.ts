import { createInterface } from 'node:readline/promises'
import { AnswersSchema, DOES, type Answers } from './answers.ts'

type Question = { readonly key: keyof Answers; readonly text: string; readonly read: (text: string) => unknown }

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
const orNull = (text: string): string | null => (text === '' ? null : text)

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
    text: 'Limbs it acts on, such as a57, separated by commas (if it enacts: its own limbs; else npm run -s ytterby -- law NUMBER lists them)',
    read: listOf,
  },
  { key: 'from', text: 'First day on which it is in force', read: (text) => text },
  { key: 'lastDay', text: 'Last day as printed (empty: none)', read: orNull },
  { key: 'lastDayClear', text: 'Is it clear that the last day is included? yes or no', read: (text) => text === 'yes' },
  { key: 'sourceTitle', text: 'Title of the source that was read', read: (text) => text },
  { key: 'sourcePublisher', text: 'Its publisher', read: (text) => text },
]

/**
 * Asks on the terminal; repeats each question until its answer is valid.
 *
 * @returns null if the input ends before the last answer.
 */
export async function askAnswers(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Answers | null> {
  const terminal = createInterface({ input, output })
  const answers: Record<string, unknown> = {}
  const ended = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)))
  try {
    for (const { key, text, read } of QUESTIONS) {
      for (;;) {
        const line = await Promise.race([terminal.question(`${text}: `), ended])
        if (line === null) return null
        const value = read(line.trim())
        const { success, error } = AnswersSchema.shape[key].safeParse(value)
        answers[key] = value
        if (success) break
        output.write(`  ${error.issues[0]?.message ?? 'This answer is not valid.'}\n`)
      }
    }
  } finally {
    terminal.close()
  }
  return AnswersSchema.parse(answers)
}
