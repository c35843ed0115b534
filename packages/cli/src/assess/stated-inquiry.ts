import { InvalidArgumentError, Option, type Command } from 'commander'
import { parseInquiry, type Inquiry, type Ruleset } from 'ytterby'
import { setField, type Draft } from 'ytterby/dotted'
import type { PartyClearances } from '../clearances/party-clearances.ts'
import { withDefaults } from '../input/with-defaults.ts'
import { InputError } from '../input-error.ts'
import { dayOrToday } from '../today.ts'
import type { CommonOptions } from '../commands/options.ts'
import { FLAGS } from './flags.ts'
import { readInquiry } from './read-inquiry.ts'

export type FactOptions = CommonOptions & Readonly<Record<string, unknown>>

/** Adds a flag for every fact to a command. */
export function addFactFlags(command: Command): Command {
  for (const { flag, value, about, group } of FLAGS) {
    command.addOption(new Option(`${flag} ${value}`, about).helpGroup(group).argParser(requireOnce))
  }
  return command
}

function requireOnce(value: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('State it once; lists are separated by “;”.')
  return value
}

/** The inquiry from the flags, or from standard input if there are none; with the clearances of its parties. */
export async function statedInquiry(
  options: FactOptions,
  ruleset: Ruleset,
  clearances?: PartyClearances,
): Promise<Inquiry> {
  const stated = statedBy(options)
  const draft = Object.keys(stated).length > 0 ? stated : await inquiryFromInput()
  const defaults = { asOf: dayOrToday(options.asOf), knownAt: options.knownAt, clearances }
  return parseInquiry(withDefaults(draft, defaults), { ruleset })
}

/** Reads the facts from the flags. */
function statedBy(options: FactOptions): Draft {
  const draft: Draft = {}
  for (const { flag, field } of FLAGS) {
    const text = options[new Option(flag).attributeName()]
    if (typeof text === 'string') setField(draft, field, text)
  }
  return draft
}

function inquiryFromInput(): Promise<Draft> {
  if (process.stdin.isTTY) {
    throw new InputError(
      'nothing-asked',
      'State the facts with flags such as --form, or give a JSON inquiry on standard input; --help shows how.',
    )
  }
  return readInquiry()
}
