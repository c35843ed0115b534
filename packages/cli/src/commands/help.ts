import { EventEmitter } from 'node:events'
import { Command } from 'commander'
import { ownCommand } from '../own-command.ts'
import { commandHelp, programHelp } from '../render/short-help.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { COMMANDS } from './every.ts'
import { TOPICS } from './help-topics.ts'

/** Everything that `ytterby help` explains. */
export const HELP_TOPICS: readonly string[] = [...COMMANDS.keys(), ...TOPICS.keys()]

/** The help on a topic, in full; null if there is no such topic. */
export async function helpOn(topic: string | undefined): Promise<string | null> {
  if (topic === undefined) return programHelp()
  const text = TOPICS.get(topic)
  if (text !== undefined) return text
  const command = await COMMANDS.get(topic)?.load()
  if (command === undefined) return null
  new Command(ownCommand()).addCommand(command)
  command.configureHelp({ helpWidth: terminalWidth(), minWidthToWrap: 20 })
  return command.helpInformation() + textBelow(command)
}

/** Makes `--help` of a command fit on one screen. */
export function shortenHelp(command: Command): void {
  const more = textBelow(command)
  if (command instanceof EventEmitter) command.removeAllListeners('afterHelp')
  command.configureHelp({ formatHelp: () => `${commandHelp(command, more, terminalWidth())}\n` })
}

/** What a command adds below its options. */
function textBelow(command: Command): string {
  let text = ''
  if (command instanceof EventEmitter)
    command.emit('afterHelp', { error: false, command, write: (more: string) => (text += more) })
  return text
}
