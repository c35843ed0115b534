import { EventEmitter } from 'node:events'
import { Command } from 'commander'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { ownCommand } from '../own-command.ts'
import { commandHelp, programHelp } from '../render/short-help.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { COMMANDS } from './every.ts'

const EXAMPLES = `Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --needed-by 2027-06-01 --transit-days 35
  ytterby batch goods.csv > answers.csv
  ytterby intake parts.xlsx
  ytterby exposure parts.csv --period year
  ytterby compare parts.csv --from 2026-11-10 --to 2026-11-11
  ytterby watch parts.csv --state watch.json --ahead 30
  ytterby timeline --form optical-fibre --elements Er
  ytterby flips --form ndfeb-magnet --elements "Nd;Dy" --destination DE
  ytterby law 1C905 --as-of 2026-03-01
  ytterby papers customs-remark --form ndfeb-magnet --elements "Nd;Dy"
  ytterby reference history
  ytterby screen "Rheinmetall AG"
  ytterby verify answer.json --keys keys.json
  ytterby bundle preview new.law --against parts.csv --trust root.json
  ytterby mcp`

/** What `ytterby help` explains besides the commands. */
const TOPICS: ReadonlyMap<string, string> = new Map([
  ['examples', EXAMPLES],
  ['exit', EXIT_CODES_HELP.trimStart()],
])

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
