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

/** Gives a command a flag for every fact that can be stated. */
export function addFactFlags(command: Command): Command {
  for (const { flag, value, about, group } of FLAGS) {
    command.addOption(new Option(`${flag} ${value}`, about).helpGroup(group).argParser(once))
  }
  return command
}

function once(value: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('State it once; lists are separated by “;”.')
  return value
}

/** The inquiry that the flags state, or the one on standard input where none is given; with clearances of its parties. */
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

/** What the flags state. */
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
      'State what is asked with flags such as --form, or give a JSON inquiry on standard input; --help shows how.',
    )
  }
  return readInquiry()
}
