import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Command } from 'commander'
import { canonicalJson, type Lang } from 'ytterby'
import { verifyList, verifyReceipt, verifyScreening, type ReceiptVerification } from 'ytterby/receipts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { renderVerification } from '../render/verification.ts'
import { readKeys } from '../verify/read-keys.ts'
import { fileDigest } from '../verify/file-digest.ts'
import { readSignedAnswer, type SignedAnswer } from '../verify/read-signed-answer.ts'
import { receiptRuleset } from '../verify/receipt-ruleset.ts'
import { langOption } from './options.ts'

type ListVerification = Awaited<ReturnType<typeof verifyList>>
type ScreeningVerification = Awaited<ReturnType<typeof verifyScreening>>

const EXAMPLES = `
The file is an answer of the service with a receipt: { "assessment": { … }, "receipt": { … } }. The keys are the public keys
of the issuer, from a source that you trust:
  { "keys": [{ "keyId": "21fe31dfa154a261", "algorithm": "Ed25519",
    "publicKey": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "validFrom": "2026-01-01T00:00:00Z", "validUntil": null, "revokedAt": null }] }
For a screened name, the file has "screening": { "name": …, "country": …, "asOf": …, "knownAt": …, "matches": [ … ] } instead
of the assessment. For an answered list, the file is the receipt of its job; list, answers and profile are named beside it.
Nothing is sent over the network. Shape, key, signature, inquiry and decision are checked, and the inquiry is assessed again
by the release that the receipt names, if this version knows it. Checks that could not be made are marked “?” and do not
make the receipt invalid. The receipt of a list is valid only with all its files: list, answers, and the profile if it states
one. A receipt that is dated before its law existed is not valid.

Examples:
  ytterby verify answer.json --keys keys.json
  ytterby verify - --keys keys.json --json < answer.json | jq '.checks[] | select(.outcome != "holds")'
  ytterby verify receipt.json --keys keys.json --list goods.csv --answers answers.csv
  ytterby verify answer.json --keys keys.json --lang zh`

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Verify the receipt of an answer offline: is it genuine, does it belong to this answer, and can the answer be reproduced?',
    )
    .argument('<file>', 'a JSON file with assessment or screening and its receipt, or - for standard input')
    .requiredOption('--keys <file>', 'a JSON file with the public keys of the issuer')
    .option('--list <file>', 'the list that the receipt of a job is for')
    .option('--answers <file>', 'the answers that the receipt of a job is for')
    .option('--profile <file>', 'the profile by which the list was read')
    .addOption(langOption())
    .option('--json', 'print canonical JSON')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

type VerifyOptions = {
  readonly keys: string
  readonly list?: string
  readonly answers?: string
  readonly profile?: string
  readonly lang: Lang
  readonly json?: boolean
}

async function run(file: string, options: VerifyOptions): Promise<void> {
  const { lang, json = false } = options
  const signed = await readSignedAnswer(file)
  const { receipt } = signed
  const verification = await verified(signed, options)
  process.stdout.write(
    json
      ? `${canonicalJson(verification)}\n`
      : renderVerification(verification, receipt, { lang, width: terminalWidth() }),
  )
  if (!verification.valid) process.exitCode = EXIT.notValid
}

async function verified(
  signed: SignedAnswer,
  { keys, list, answers, profile, lang }: VerifyOptions,
): Promise<ListVerification | ReceiptVerification | ScreeningVerification> {
  const { receipt } = signed
  const by = { keys: await readKeys(keys), lang, ruleset: await receiptRuleset(receipt) }
  if ('isOfList' in signed)
    return verifyList(receipt, {
      ...by,
      list: await fileDigest(list),
      answers: await fileDigest(answers),
      profile: await fileDigest(profile),
    })
  if ([list, answers, profile].some((stated) => stated !== undefined))
    throw new InputError('no-list-receipt', inputRefusals.noListReceipt)
  return 'screening' in signed
    ? verifyScreening(receipt, { ...by, screening: signed.screening })
    : verifyReceipt(receipt, { ...by, assessment: signed.assessment })
}
