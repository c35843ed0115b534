import { EventEmitter } from 'node:events'
import { Command } from 'commander'
import type { Lang } from 'ytterby'
import { ownCommand } from '../own-command.ts'
import { commandHelp, programHelp } from '../render/short-help.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { COMMANDS } from './every.ts'
import { helpIn, textBelow, translateHelp, type HelpLang } from './help-lang.ts'
import { TOPICS } from './help-topics.ts'

/** Everything that `ytterby help` explains. */
export const HELP_TOPICS: readonly string[] = [...COMMANDS.keys(), ...TOPICS.keys()]

/** The help on a topic, in full; null if there is no such topic. */
export async function helpOn(topic: string | undefined, lang: Lang): Promise<string | null> {
  const help = await helpIn(lang)
  if (topic === undefined) return programHelp(help)
  const text = topic === 'exit' ? help.exit : TOPICS.get(topic)?.replace('Examples:', help.say('Examples:'))
  if (text !== undefined) return text
  const command = await COMMANDS.get(topic)?.load()
  if (command === undefined) return null
  new Command(ownCommand()).addCommand(command)
  if (lang !== 'en') translateHelp(command, help)
  command.configureHelp({ ...command.configureHelp(), helpWidth: terminalWidth(), minWidthToWrap: 20 })
  return command.helpInformation() + textBelow(command)
}

/** Makes `--help` of a command fit on one screen. */
export function shortenHelp(command: Command, help: HelpLang): void {
  const more = textBelow(command)
  if (command instanceof EventEmitter) command.removeAllListeners('afterHelp')
  command.configureHelp({ formatHelp: () => `${commandHelp(command, more, terminalWidth(), help)}\n` })
}
