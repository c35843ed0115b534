import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Command } from 'commander'
import { canonicalJson } from 'ytterby'
import { assessKit, parseKit } from 'ytterby/planning'
import { withDefaults } from '@ytterby/lists/batch'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { readObject } from '../input/read-object.ts'
import { renderKit } from '../render/kit.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption, type CommonOptions } from './options.ts'

const EXAMPLES = `
A kit is one JSON object: the facts of the deal, as in an inquiry, and under “parts” each part with its product. The whole is
as strict as its strictest part. An invalid part is reported, the others are answered, and the whole is held.

Examples:
  ytterby kit motor-with-spares.json
  echo '{"asOf":"2026-03-01","destination":"DE",
    "parts":[{"id":"motor","product":{"form":"motor"}},
    {"id":"magnets","product":{"form":"ndfeb-magnet"}}]}' | ytterby kit -
  ytterby kit motor-with-spares.json --as-of 2026-12-01 --json`

export function kitCommand(): Command {
  return new Command('kit')
    .description('Answer for parts that are shipped together: each part and the whole.')
    .argument('<file>', 'a JSON file, or - for standard input')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .option('--json', 'print canonical JSON')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(
  file: string,
  { asOf, knownAt, lang, json = false, ...asked }: CommonOptions & { readonly json?: boolean },
): Promise<void> {
  const draft = await readObject(file, {
    notJson: inputRefusals.kitNotJson,
    notObject: inputRefusals.kitNoObject,
    tooLong: inputRefusals.kitTooLong,
  })
  const ruleset = await requestedRuleset(asked)
  const kit = parseKit(withDefaults(draft, { asOf: dayOrToday(asOf), knownAt }), { ruleset })
  const answer = assessKit(kit, { lang, ruleset })
  process.stdout.write(json ? `${canonicalJson(answer)}\n` : renderKit(answer, terminalWidth()))
  if (answer.refused > 0) process.exitCode = EXIT.linesFailed
}
