import type { Command } from 'commander'
import { FLAGS } from '../assess/flags.ts'
import { COMMANDS } from '../commands/every.ts'
import { HELP_TOPICS } from '../commands/help.ts'

/** What can be typed after a command: its options with their values, and the values of its argument. */
export type CompletedCommand = {
  readonly name: string
  readonly about: string
  readonly options: readonly CompletedOption[]
  /** Values of its arguments; empty where files or free text are meant. */
  readonly values: readonly string[]
}

type CompletedOption = {
  readonly flag: string
  readonly about: string
  readonly takesValue: boolean
  /** Its values, if there is a list of them; empty otherwise. */
  readonly values: readonly string[]
}

/** Everything that is completed, from the commands themselves. */
export async function completed(): Promise<CompletedCommand[]> {
  const commands = await Promise.all(
    [...COMMANDS].map(async ([name, { summary, load }]) => completedCommand(await load(), name, summary)),
  )
  return [...commands, { name: 'help', about: 'explain a command or topic', options: [], values: HELP_TOPICS }]
}

function completedCommand(command: Command, name: string, about: string): CompletedCommand {
  return {
    name,
    about,
    options: [
      ...command.options.flatMap(({ long, description, hidden, required, optional, argChoices }) =>
        hidden || long === undefined
          ? []
          : [
              {
                flag: long,
                about: description,
                takesValue: required || optional,
                values: argChoices ?? valuesOfFact(command, long),
              },
            ],
      ),
      { flag: '--help', about: 'show the help of the command', takesValue: false, values: [] },
    ],
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }
}

/** The values of a fact with a closed list. Two options may have one name, so the command must take facts. */
function valuesOfFact(command: Command, long: string): readonly string[] {
  const takesFacts = FLAGS.every(({ flag }) => command.options.some((option) => option.long === flag))
  const values = FLAGS.find(({ flag }) => flag === long)?.field.values
  return takesFacts && values !== undefined ? [...values] : []
}
