import { EventEmitter } from 'node:events'
import type { Argument, Command, Option } from 'commander'
import { type Lang, filled } from 'ytterby'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { ownCommand } from '../own-command.ts'

/** The help in a language. The commands have it in English. */
export type HelpLang = {
  /** A sentence of the help, by its English. */
  readonly say: (english: string) => string
  /** What stands between the options and the examples of a command; undefined if it is as the command has it. */
  readonly about: (command: string) => string | undefined
  readonly exit: string
}

const ENGLISH: HelpLang = { say: (english) => english, about: () => undefined, exit: EXIT_CODES_HELP.trimStart() }

/** The help in a language; its tables are loaded only if somebody asks for help in it. */
export async function helpIn(lang: Lang): Promise<HelpLang> {
  if (lang === 'en') return ENGLISH
  const [{ helpWords }, { exitHelp, helpTexts }] = await Promise.all([
    import('../locales/zh/help-words.ts'),
    import('../locales/zh/help-texts.ts'),
  ])
  return {
    say: (english) => helpWords[english.replaceAll(ownCommand(), 'ytterby')] ?? english,
    about: (command) => helpTexts[command],
    exit: exitHelp,
  }
}

/** Turns the help of a command, and of the commands in it, into a language. */
export function translateHelp(command: Command, help: HelpLang): void {
  const { say } = help
  command.description(say(command.description()))
  for (const one of [...command.registeredArguments, ...command.options]) one.description = say(one.description)
  command.helpOption('-h, --help', say('display help for command'))
  command.configureHelp({
    styleTitle: say,
    optionDescription: (option) => valuesText(option, help),
    argumentDescription: (argument) => valuesText(argument, help),
  })
  const below = translatedBelow(command.name(), textBelow(command), help)
  if (command instanceof EventEmitter) command.removeAllListeners('afterHelp')
  command.addHelpText('after', below)
  for (const part of command.commands) translateHelp(part, help)
}

/** What a command adds below its options. */
export function textBelow(command: Command): string {
  let text = ''
  if (command instanceof EventEmitter)
    command.emit('afterHelp', { error: false, command, write: (more: string) => (text += more) })
  return text
}

/** What an option or argument is for, which values it takes, and which it has if left out. */
function valuesText({ description, argChoices, defaultValue }: Option | Argument, { say }: HelpLang): string {
  const values = [
    ...(argChoices === undefined ? [] : [filled(say('choices: {choices}'), { choices: argChoices.join('、') })]),
    ...(typeof defaultValue === 'string' ? [filled(say('default: {value}'), { value: defaultValue })] : []),
  ]
  return values.length === 0 ? description : `${description}（${values.join('；')}）`
}

/** A comment after an example. */
const COMMENT = /(?<= {3,})\S.*$/gm

function translatedBelow(name: string, text: string, { say, about, exit }: HelpLang): string {
  const [prose = '', examples = ''] = text.replace(EXIT_CODES_HELP, '').split('\nExamples:\n')
  const above = about(name) ?? prose.trim()
  return [
    ...(above === '' ? [] : [`\n${above}`]),
    `\n${say('Examples:')}\n${examples.trimEnd().replaceAll(COMMENT, (comment) => say(comment))}`,
    `\n${exit}`,
  ].join('\n')
}
