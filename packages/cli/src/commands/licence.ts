import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Command } from 'commander'
import { canonicalJson } from 'ytterby'
import { licenceCovers, parseLicence } from 'ytterby/planning'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { readObject } from '../input/read-object.ts'
import { renderLicence } from '../render/licence.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const EXAMPLES = `
The licence is one JSON object, copied from the paper:
  { "holder": "Example Magnets Co., Ltd.", "form": "single", "items": [{ "code": "1C905.a.4" }], "quantityKg": 500,
    "endUsers": [{ "name": "Example Motoren GmbH", "country": "DE" }], "destinations": ["DE"],
    "endUse": { "kind": "civil", "field": "none" }, "validFrom": "2026-01-15", "validUntil": "2027-01-15",
    "used": false, "changeRequest": "none" }
“validUntil” is the day after the last day printed on it; “form” is single, general or certificate; “usedKg” is the quantity
exported under it so far; “changeRequest” is none, pending or refused. State the shipment as for ytterby assess.

Examples:
  ytterby licence licence.json --form ndfeb-magnet --elements "Nd;Dy" --destination DE --end-use civil --end-use-field none --end-user "Example Motoren GmbH" --end-user-kind civil --exporter "Example Magnets Co., Ltd." --quantity-kg 300 --as-of 2026-03-01
  ytterby licence licence.json --json < shipment.json`

export function licenceCommand(): Command {
  const command = new Command('licence')
    .description('Check whether a licence in hand covers a shipment, condition by condition.')
    .argument('<licence>', 'a JSON file with the licence')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .option('--json', 'print canonical JSON')
  return addFactFlags(command)
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, options: FactOptions & { readonly json?: boolean }): Promise<void> {
  const { lang, json = false } = options
  const draft = await readObject(file, {
    notJson: inputRefusals.licenceNotJson,
    notObject: inputRefusals.licenceNoObject,
    tooLong: inputRefusals.licenceTooLong,
  })
  const ruleset = await requestedRuleset(options)
  const answer = licenceCovers(parseLicence(draft), await statedInquiry(options, ruleset), { lang, ruleset })
  process.stdout.write(json ? `${canonicalJson(answer)}\n` : renderLicence(answer, terminalWidth()))
}
