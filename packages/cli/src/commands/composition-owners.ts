import { Command, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { InvalidCompositionError, ownership, type OwnershipAnswer } from 'ytterby/composition'
import 'ytterby/zh'
import { readOwnersFile, type OwnersFile } from '../composition/read-owners.ts'
import { refuseTree } from '../composition/refuse-tree.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { renderOwnership } from '../render/ownership.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { asOfOption, encodingOption, knownAtOption, langOption, rulesetOption, type CommonOptions } from './options.ts'

type OwnersOptions = CommonOptions & {
  readonly party?: string
  readonly sheet?: string
  readonly encoding?: Parameters<typeof readOwnersFile>[1]['encoding']
  readonly full?: boolean
}

const HELP = `
The file is a table (CSV or a sheet of a workbook) with a row for each holding, or one JSON object.
Columns: owner, held, percent (empty if it is not known), and what is known of the owner: name (it is screened), country, listed
(control-list, watch-list, none, ...), ownersComplete (true: nobody else holds any of it), source, day. A row without held states
facts of a party alone.

Announcement 61 article 2 speaks of subsidiaries and branches that a listed party holds by 50 % or more. Whether the holdings of several
listed parties add up was not read: the sum is shown and never decides alone.

Examples:
  ytterby composition owners group.csv
  ytterby composition owners group.csv --party "Example Motoren GmbH" --as-of 2026-11-30
  ytterby composition owners group.json --full`

export function compositionOwnersCommand(): Command {
  return new Command('owners')
    .description('What do listed parties hold of a buyer, over several levels of owners?')
    .argument('<file>', 'the holdings: CSV, .xlsx or .json; - for a table on standard input')
    .option('--party <id>', 'the buyer, if several parties are held and hold nobody')
    .option('--full', 'the whole answer as canonical JSON')
    .addOption(new Option('--json').implies({ full: true }).hideHelp())
    .option('--sheet <name>', 'sheet of a workbook, by its name or number')
    .addOption(encodingOption())
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, _: unknown, command: Command): Promise<void> {
  // Options that `composition` has as well are read by it.
  const options: OwnersOptions = command.optsWithGlobals()
  const { lang, full = false, asOf, knownAt } = options
  const ruleset = await requestedRuleset(options)
  try {
    const { draft, withLines } = await readOwnersFile(file, options)
    const day = Object.hasOwn(draft, 'asOf') ? undefined : dayOrToday(asOf)()
    const stated = { ...(day && { asOf: day }), ...(knownAt && { knownAt }), ...draft }
    const answer = answerTo(stated, { lang, ruleset }, withLines)
    process.stdout.write(full ? `${canonicalJson(answer)}\n` : renderOwnership(answer, terminalWidth()))
  } catch (error) {
    if (!(error instanceof InvalidCompositionError)) throw error
    refuseTree(error, lang)
  }
}

function answerTo(
  value: object,
  options: NonNullable<Parameters<typeof ownership>[1]>,
  withLines: OwnersFile['withLines'],
): OwnershipAnswer {
  try {
    return ownership(value, options)
  } catch (error) {
    throw withLines(error)
  }
}
