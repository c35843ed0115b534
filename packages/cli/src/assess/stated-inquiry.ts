import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { InvalidInquiryError, parseInquiry, type Inquiry, type Ruleset, setField, type Draft } from 'ytterby'
import type { PartyClearances } from '../clearances/party-clearances.ts'
import { withDefaults } from '@ytterby/lists/batch'
import { InputError } from '../input-error.ts'
import { dayOrToday } from '../today.ts'
import type { CommonOptions } from '../commands/options.ts'
import { factsOf, FLAGS, SEVERAL } from './flags.ts'
import { readInquiry } from './read-inquiry.ts'

export type FactOptions = CommonOptions & Readonly<Record<string, unknown>>

/** Adds a flag for every fact to a command. */
export function addFactFlags(command: Command): Command {
  for (const { flag, value, about, group } of FLAGS) {
    const option = new Option(`${flag} ${value}`, about).helpGroup(group)
    command.addOption(flag === SEVERAL ? option.argParser(addText) : option.argParser(requireOnce))
  }
  return command
}

function requireOnce(value: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('State it once; lists are separated by “;”.')
  return value
}

const addText = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** What else an inquiry is made of: the clearances of its parties, and a line of text with whether its reading is accepted. */
export type Besides = {
  readonly clearances?: PartyClearances | undefined
  readonly sentence?: string | undefined
  readonly accepts?: boolean
}

/** The inquiry from a line of text and the flags, or from standard input if there are none. */
export async function statedInquiry(options: FactOptions, ruleset: Ruleset, besides: Besides = {}): Promise<Inquiry> {
  const { clearances, sentence, accepts = false } = besides
  const defaults = { asOf: dayOrToday(options.asOf), knownAt: options.knownAt, clearances }
  const parse = (draft: Draft): Inquiry => parseInquiry(withDefaults(draft, defaults), { ruleset })
  const begin = sentence === undefined ? {} : await sentenceDraft(sentence, accepts, options, ruleset)
  const stated = statedBy(options, structuredClone(begin))
  if (Object.keys(stated).length === 0) return parse(await inquiryFromInput())
  try {
    return parse(stated)
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    const { readAgain } = await import('./read-again.ts')
    return parse(statedBy({ ...options, ...readAgain(options, error, options.lang) }, begin))
  }
}

async function sentenceDraft(
  sentence: string,
  accepts: boolean,
  options: FactOptions,
  ruleset: Ruleset,
): Promise<Draft> {
  const { acceptedSentence } = await import('./accepted-sentence.ts')
  const names = factsOf(options).map(([{ name }]) => name)
  return acceptedSentence(sentence, {
    lang: options.lang,
    ruleset,
    accepts,
    stated: new Set([...names, ...(options.asOf === undefined ? [] : ['asOf'])]),
  })
}

/** Adds the facts that flags state. */
function statedBy(options: FactOptions, draft: Draft): Draft {
  for (const [field, text] of factsOf(options)) setField(draft, field, text)
  return draft
}

function inquiryFromInput(): Promise<Draft> {
  if (process.stdin.isTTY) {
    throw new InputError('nothing-asked', inputRefusals.nothingAsked)
  }
  return readInquiry()
}
