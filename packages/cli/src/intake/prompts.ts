import input from '@inquirer/input'
import select from '@inquirer/select'
import type { Lang } from 'ytterby'
import { phrase } from '../render/phrases.ts'

/** How a person is asked. Each gives null where the person leaves with Ctrl-C. */
export type Prompts = {
  readonly say: (text: string) => void
  /** @returns the index of the choice. */
  readonly choose: (message: string, choices: readonly string[]) => Promise<number | null>
  /** @param refusal what is wrong with a text; null if nothing is. */
  readonly write: (message: string, refusal: (text: string) => string | null) => Promise<string | null>
}

type Terminal = {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly rows?: number }
  readonly lang: Lang
  /** Choices are listed once and their number is typed: nothing on the screen is written over, as a screen reader wants it. */
  readonly plain: boolean
}

/** Rows of the screen that the choices leave free. */
const ROWS_AROUND = 8

/** Prompts on a terminal, by arrow keys or by numbers. */
export function promptsOn({ input: from, output: to, lang, plain }: Terminal): Prompts {
  const context = { input: from, output: to }
  const say = (text: string): void => void to.write(`${text}\n`)
  const write: Prompts['write'] = (message, refusal) =>
    unlessLeft(input({ message, validate: (text) => refusal(text.trim()) ?? true }, context)).then(
      (text) => text?.trim() ?? null,
    )
  return {
    say,
    write,
    async choose(message, choices) {
      if (plain) {
        say(choices.map((choice, at) => `  ${at + 1}. ${choice}`).join('\n'))
        const isNumber = (text: string): boolean =>
          /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= choices.length
        const number = await write(`${message} ${phrase('whichNumber', lang)}`, (text) =>
          isNumber(text) ? null : phrase('noSuchNumber', lang, { count: choices.length }),
        )
        return number === null ? null : Number(number) - 1
      }
      return unlessLeft(
        select<number>(
          {
            message,
            choices: choices.map((name, value) => ({ name, value })),
            pageSize: Math.max(5, (to.rows ?? 24) - ROWS_AROUND),
            loop: false,
            theme: { indexMode: 'number', style: { keysHelpTip: () => phrase('keysHelp', lang) } },
          },
          context,
        ),
      )
    },
  }
}

/** The answer to a prompt; null where the person left it with Ctrl-C. */
async function unlessLeft<Answer>(prompt: Promise<Answer>): Promise<Answer | null> {
  try {
    return await prompt
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return null
    throw error
  }
}
