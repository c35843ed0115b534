import { Argument, Command, Option } from 'commander'
import type { BundleOptions } from '../bundle/run-bundle.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { asOfOption, langOption, quietOption } from './options.ts'

const HELP = `
  status              which law answers in --in, who accepted it, and what is unusual about it
  fetch <address>     fetch the newest bundle, verify it, and write it to --out
  verify <file>       is the bundle signed, whole and the newest?
  preview <file>      which lines of --against would it change, because of which notice, how many kilograms?
  use <file>          put it into force in --in; an older bundle is refused without --allow-older
  rollback <version>  go back to an earlier release in --in, for a --reason, until a bundle is used again

A bundle is a file, so that a machine without a network works the same. The root says whose law is accepted: a file of your
own, in --trust or YTTERBY_LAW_ROOT. It is never read from a bundle or from --in.

Every command that takes --ruleset answers by the law in force in a folder: write --ruleset ./law with YTTERBY_LAW_ROOT. Without
it the law of the installed package answers. A law of the package that is newer than the bundle answers instead of it.

Examples:
  ytterby bundle preview new.law --against parts.csv --trust root.json
  ytterby bundle fetch https://ytterby.example/v1/law/bundles --out new.law --trust root.json
  ytterby bundle use new.law --in ./law --trust root.json --by "Anna Example"
  ytterby bundle status --in ./law --trust root.json
  ytterby bundle rollback 2.0.0 --in ./law --trust root.json --reason "line 12 is wrong"
  YTTERBY_LAW_ROOT=root.json ytterby batch goods.csv --ruleset ./law > answers.csv`

/** The words of `ACTIONS`, which are loaded with the first of them. */
const WORDS = ['status', 'fetch', 'verify', 'preview', 'use', 'rollback'] as const

export function bundleCommand(): Command {
  return new Command('bundle')
    .description('Use a law that was released after this program: signed bundles, previewed on your own list first.')
    .addArgument(new Argument('<action>', 'what to do').choices(WORDS))
    .argument('[subject]', 'a bundle, an address or a version')
    .option('--trust <file>', 'the root of the publisher; that in YTTERBY_LAW_ROOT if left out')
    .option('--in <folder>', 'where the law in use is kept')
    .option('--against <list>', 'preview: CSV or NDJSON in the columns of ytterby batch')
    .option('--out <file>', 'fetch: where the bundle goes')
    .option('--by <name>', 'who accepts it; the user of the system if left out')
    .option('--reason <text>', 'rollback: why, repeated by the status')
    .option('--allow-older <reason>', 'use: go back to an older bundle than the last one, for this reason')
    .addOption(asOfOption())
    .addOption(langOption())
    .addOption(new Option('--json', 'print canonical JSON'))
    .addOption(quietOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(action: (typeof WORDS)[number], subject: string | undefined, options: BundleOptions): Promise<void> {
  const { ACTIONS } = await import('../bundle/run-bundle.ts')
  const status = await ACTIONS[action](subject, options)
  if (status !== EXIT.answered) process.exitCode = status
}
