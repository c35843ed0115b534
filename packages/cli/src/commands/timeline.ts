import { Command } from 'commander'
import { canonicalJson } from 'ytterby'
import { timeline } from 'ytterby/law'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { renderTimeline } from '../render/timeline.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const EXAMPLES = `
The upper band shows the verdicts by everything published until today, the lower one by what had been published on each day.
The day of export only marks a place on the timeline.

Examples:
  ytterby timeline --form optical-fibre --elements Er --destination DE --end-use civil
  ytterby timeline --form ndfeb-magnet --elements "Nd;Dy" --destination DE --known-at 2025-12-31
  echo '{"asOf":"2026-03-01","product":{"form":"ore"}}' | ytterby timeline --json`

export function timelineCommand(): Command {
  const command = new Command('timeline')
    .description('Draw the timeline of one good: every verdict since 2003, and what changed it.')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .option('--json', 'print canonical JSON')
  return addFactFlags(command)
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(options: FactOptions & { readonly json?: boolean }): Promise<void> {
  const { lang, json = false } = options
  const ruleset = await requestedRuleset(options)
  const line = timeline(await statedInquiry(options, ruleset), { lang, ruleset })
  process.stdout.write(json ? `${canonicalJson(line)}\n` : renderTimeline(line, terminalWidth()))
}
