import { Command, InvalidArgumentError, Option } from 'commander'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { FLAGS } from '../assess/flags.ts'
import { readInquiry } from '../assess/read-inquiry.ts'
import { setField, type Draft } from '../contract/set-field.ts'
import { withDefaults } from '../contract/with-defaults.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { renderAnswer } from '../render/answer.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { asOfOption, knownAtOption, langOption, type CommonOptions } from './options.ts'

type AssessOptions = CommonOptions & { readonly json?: boolean; readonly why?: boolean } & Readonly<
    Record<string, unknown>
  >

const EXAMPLES = `
Without flags that state facts, one JSON inquiry is read from standard input.
What is left out stays open: the answer then says what each possibility leads to.

Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby assess --form metal --elements Tb --destination JP --end-user "TDK Corporation" --as-of 2026-05-01
  ytterby assess --form optical-fibre --elements Er --as-of 2026-11-20 --why --lang zh
  echo '{"asOf":"2025-06-01","product":{"form":"ndfeb-magnet"}}' | ytterby assess --json`

export function assessCommand(): Command {
  const command = new Command('assess')
    .description('Answer for one good: may it leave China, with which permit, after how long, and how do you know?')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .option('--json', 'print the whole canonical assessment')
    .option('--why', 'also show the reasons that do not apply')
  for (const { flag, value, about, group } of FLAGS) {
    command.addOption(new Option(`${flag} ${value}`, about).helpGroup(group).argParser(once))
  }
  return command.addHelpText('after', EXAMPLES + EXIT_CODES_HELP).action(run)
}

function once(value: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('State it once; lists are separated by “;”.')
  return value
}

async function run(options: AssessOptions): Promise<void> {
  const { asOf, knownAt, lang, json = false, why = false } = options
  const stated = statedBy(options)
  const draft = Object.keys(stated).length > 0 ? stated : await inquiryFromInput()
  const inquiry = parseInquiry(withDefaults(draft, { asOf: dayOrToday(asOf), knownAt }))
  const answer = assess(inquiry, { lang })
  process.stdout.write(json ? `${canonicalJson(answer)}\n` : renderAnswer(answer, { width: terminalWidth(), why }))
}

/** What the flags state. */
function statedBy(options: AssessOptions): Draft {
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
      'State what is asked with flags such as --form, or give a JSON inquiry on standard input; see ytterby assess --help.',
    )
  }
  return readInquiry()
}
