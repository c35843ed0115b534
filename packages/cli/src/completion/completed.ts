import type { Command } from 'commander'
import { FLAGS } from '../assess/flags.ts'
import { TOPICS } from '../commands/help-topics.ts'

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

/** The commands by their names: what each does in a line, and how it is loaded. */
export type Commands = ReadonlyMap<string, { readonly summary: string; readonly load: () => Promise<Command> }>

/** Everything that is completed, from the commands themselves. */
export async function completed(commands: Commands): Promise<CompletedCommand[]> {
  const all = await Promise.all(
    [...commands].map(async ([name, { summary, load }]) => completedCommand(await load(), name, summary)),
  )
  const topics = [...commands.keys(), ...TOPICS.keys()]
  return [...all, { name: 'help', about: 'explain a command or topic', options: [], values: topics }]
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
