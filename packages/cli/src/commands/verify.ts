import { Command } from 'commander'
import { canonicalJson, type Lang } from 'ytterby'
import { verifyReceipt, verifyScreening } from 'ytterby/receipts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { renderVerification } from '../render/verification.ts'
import { readKeys } from '../verify/read-keys.ts'
import { readSignedAnswer } from '../verify/read-signed-answer.ts'
import { rulesetNamed } from '../verify/ruleset-named.ts'
import { langOption } from './options.ts'

const EXAMPLES = `
The file is what a service answers with a receipt: { "assessment": { … }, "receipt": { … } }. The keys are those of its
issuer, from a source that you trust:
  { "keys": [{ "keyId": "21fe31dfa154a261", "algorithm": "Ed25519",
    "publicKey": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "validFrom": "2026-01-01T00:00:00Z", "validUntil": null, "revokedAt": null }] }
A name that was screened stands under "screening": { "name": …, "country": …, "asOf": …, "knownAt": …, "matches": [ … ] },
as it was asked and found, with its receipt beside it.
Nothing is asked of anybody: shape, key, signature, inquiry and decision are compared, and the inquiry is assessed again
under the release that the receipt names, where it is one of those known here. What could not be checked is marked “?” and does not fail it.

Examples:
  ytterby verify answer.json --keys keys.json
  ytterby verify - --keys keys.json --json < answer.json | jq '.checks[] | select(.outcome != "holds")'
  ytterby verify answer.json --keys keys.json --lang zh`

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Verify the receipt of an answer, offline: is it genuine, of this very answer, and is the answer given again?',
    )
    .argument('<file>', 'a JSON file with assessment or screening and its receipt, or - for standard input')
    .requiredOption('--keys <file>', 'a JSON file with the public keys of the issuer')
    .addOption(langOption())
    .option('--json', 'print canonical JSON')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(
  file: string,
  { keys, lang, json = false }: { readonly keys: string; readonly lang: Lang; readonly json?: boolean },
): Promise<void> {
  const { receipt, ...signed } = await readSignedAnswer(file)
  const by = { keys: await readKeys(keys), lang, ruleset: await rulesetNamed(receipt) }
  const verification =
    'screening' in signed
      ? await verifyScreening(receipt, { ...by, screening: signed.screening })
      : await verifyReceipt(receipt, { ...by, assessment: signed.assessment })
  process.stdout.write(
    json
      ? `${canonicalJson(verification)}\n`
      : renderVerification(verification, receipt, { lang, width: terminalWidth() }),
  )
  if (!verification.valid) process.exitCode = EXIT.notValid
}
