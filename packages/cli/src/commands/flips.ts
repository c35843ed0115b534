import { Command, InvalidArgumentError, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { flips } from 'ytterby/planning'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { renderFlips } from '../render/flips.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const EXAMPLES = `
Shows the smallest changes of facts that lead to another verdict, a few for each verdict: what would make the good free, and
what would make it prohibited. Each change is verified by a real assessment.

Examples:
  ytterby flips --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby flips --form optical-fibre --elements Er --as-of 2026-11-24
  ytterby flips --form metal --elements Tb --destination US --end-user-kind military --most 4
  echo '{"asOf":"2026-03-01","product":{"form":"ndfeb-magnet"}}' | ytterby flips --json`

export function flipsCommand(): Command {
  const command = new Command('flips')
    .description('Show what would flip the answer for one good: the smallest changes of facts, nearest first.')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(new Option('--most <count>', 'maximum number of changes; 12 if left out').argParser(countOf))
    .option('--json', 'print canonical JSON')
  return addFactFlags(command)
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(options: FactOptions & { readonly json?: boolean; readonly most?: number }): Promise<void> {
  const { lang, json = false, most } = options
  const ruleset = await requestedRuleset(options)
  const found = flips(await statedInquiry(options, ruleset), { lang, ruleset, ...(most === undefined ? {} : { most }) })
  process.stdout.write(json ? `${canonicalJson(found)}\n` : renderFlips(found, terminalWidth()))
}

function countOf(text: string): number {
  if (!/^[1-9][0-9]{0,2}$/.test(text)) throw new InvalidArgumentError('Write a number from 1 to 999.')
  return Number(text)
}
