import type { Command, Option } from 'commander'
import { filled } from 'ytterby'
import { COMMANDS } from '../commands/every.ts'
import { ownCommand } from '../own-command.ts'
import type { HelpLang } from '../commands/help-lang.ts'
import { fitHelp } from './fit-help.ts'
import { widthOf, wrap } from './wrap.ts'

/** Lines of a screen. The help of the program and of each command fits on one; `ytterby help …` says the rest. */
const MOST_LINES = 24

/** The help of the program: each command in a line. */
export function programHelp({ say }: Pick<HelpLang, 'say'>): string {
  const command = ownCommand()
  const wide = Math.max(...[...COMMANDS.keys()].map((name) => name.length)) + 2
  return [
    filled(say('Usage: {command} <command> [options]'), { command }),
    ...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(wide)}${say(summary)}`),
    filled(say('{command} help <command>, help examples, help exit: all of it.'), { command }),
  ].join('\n')
}

/**
 * The help of a command on one screen: its use, its main options, an example, and how all of it is read.
 *
 * @param more What `ytterby help …` shows below the options.
 */
export function commandHelp(command: Command, more: string, width: number, { say }: Pick<HelpLang, 'say'>): string {
  const name = `${ownCommand()} ${command.name()}`
  const head = [
    ...wrap(filled(say('Usage: {name} {usage}'), { name, usage: command.usage() }), width),
    '',
    ...wrap(command.description(), width),
    '',
    say('Options:'),
  ]
  const foot = [
    '',
    ...exampleLines(more, width, say),
    ...wrap(
      filled(say('{command}: every option, more examples, the exit status.'), {
        command: `${ownCommand()} help ${command.name()}`,
      }),
      width,
    ),
  ]
  return [...head, ...optionLines(command, MOST_LINES - head.length - foot.length, width, say), ...foot].join('\n')
}

/** The first example, which begins with the program. */
function exampleLines(more: string, width: number, say: HelpLang['say']): string[] {
  const [, example] = /^(?:Examples:|示例：)\n( {2}.*)$/m.exec(more) ?? []
  return example === undefined
    ? []
    : [say('Example:'), ...fitHelp(example.replace(/ {3,}\S.*$/, ''), width).split('\n'), '']
}

/** Facts that nearly every question states. */
const MAIN_FACTS = ['--form', '--elements', '--commodity-code', '--destination', '--end-use', '--end-user']

/** Commands that are about files: facts stand for what all lines of one leave out. */
const OF_FILES: ReadonlySet<string> = new Set(['ledger'])

/** As many options as there is room for, each in a line. */
function optionLines(command: Command, room: number, width: number, say: HelpLang['say']): string[] {
  const shown = command.options.filter(({ hidden }) => !hidden)
  const facts = shown.filter(({ long }) => MAIN_FACTS.includes(long ?? ''))
  const own = shown.filter((option) => option.helpGroupHeading === undefined && !facts.includes(option))
  const main = OF_FILES.has(command.name()) ? [...own, ...facts] : [...facts, ...own]
  const isCut = main.length < shown.length || main.length > room
  const listed = main.slice(0, isCut ? room - 1 : room)
  const wide = Math.max(...listed.map(({ flags }) => flags.length)) + 2
  const left = shown.length - listed.length
  return [
    ...listed.map((option) => optionLine(option, wide, width)),
    ...(left > 0 ? [`  ${filled(say('and {count} more'), { count: left })}`] : []),
  ]
}

/** An option in one line, cut if it is longer. */
function optionLine({ flags, description }: Option, wide: number, width: number): string {
  const line = `  ${flags.padEnd(wide)}${description}`
  if (widthOf(line) <= width) return line
  let cut = line.slice(0, width - 1)
  while (widthOf(cut) >= width) cut = cut.slice(0, -1)
  return `${cut.replace(/[\s,;:]+[\x21-\x7e]*$|[，；：（、]$/, '')}…`
}
