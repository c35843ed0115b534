import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { addFactFlags, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import type { LedgerOptions } from '../ledger/ledger-options.ts'
import { LEDGER_ACTIONS, type LedgerAction } from '../ledger/actions.ts'
import { asOfOption, decimalOption, encodingOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const HELP = `
The ledger is one file that is only appended to, one event in JSON on each line, so that jq and other tools read it. An event is on the
disk when the command ends. Two processes never write at once. After a crash, a last line that is not whole is moved to LEDGER.torn.

Actions:
  import FILE     record licences of a CSV or XLSX file: our columns (id, number, holder, form, items, quantityKg, usedKg, value,
                  currency, batches, port, endUsers, endUse.kind, endUse.field, destinations, validFrom, validUntil or validTo,
                  status, changeRequest), or the licence list of SAP GTS, with --types for its licence types
  record FILE     record events of an NDJSON, CSV or XLSX file: kind (reserve, release, consume, correct, suspend, reinstate, revoke,
                  surrender, cancel, expire), licence, document, line, quantityKg, value, currency, on, order.document, order.line,
                  port, corrects, withdrawn; also key, knownOn, by. A document that is sent again replaces its own rows. suspend,
                  reinstate, revoke, surrender, cancel and expire change a whole licence: their document is the notice, and they have
                  no line. To take one event back, correct with its key in corrects and withdrawn true
  balance         what is left of each licence on a day, as it was known on a day
  events          every event with its key, and what it counts for, or why for nothing
  check FILE      which shipments are covered, what is left after each, and by which day to apply: the columns of ytterby batch and
                  licence, document, line, value, currency, port, or sales lines of Dynamics 365. Flags state facts of all of them
  forecast [FILE] when each licence ends, by use so far and planned shipments, and by which day to apply for the next
  statement       a signed statement of the balance, with the key in YTTERBY_RECEIPT_KEY
  verify FILE     verify a statement offline, and fold the events again
  report          what each licence was used for in a year

Single licences and certificates are closed by one export whatever is left, ordinary licences by one declaration unless they state
more, which is inferred from the edition of 2009; general licences are drawn down.

Examples:
  ytterby ledger import book.ndjson licences.csv --change-request none --end-use civil --end-use-field none
  ytterby ledger check book.ndjson orders.csv --exporter "Example Magnets Co., Ltd." --end-use civil --end-use-field none
  ytterby ledger record book.ndjson exports.csv --by "A. Clerk"
  ytterby ledger balance book.ndjson --as-of 2026-06-30 --known-at 2026-07-15
  ytterby ledger forecast book.ndjson orders.csv --ics > licences.ics
  ytterby ledger statement book.ndjson > statement.json
  ytterby ledger verify book.ndjson statement.json --keys keys.json
  ytterby ledger report book.ndjson --year 2026 --out 2026.xlsx`

export function ledgerCommand(): Command {
  const command = new Command('ledger')
    .description('Keep a ledger of licences: what is left of each, which shipments they cover, by which day to apply.')
    .addArgument(new Argument('<action>', 'what to do').choices(LEDGER_ACTIONS))
    .argument('<ledger>', 'the file of the ledger; import and record create it')
    .argument('[file]', 'licences, events, shipments or a statement')
    .option('--holder <name>', 'import: the exporter that the licences were issued to')
    .addOption(
      new Option('--change-request <state>', 'import: is a change of the licences applied for?').choices([
        'none',
        'pending',
        'refused',
      ]),
    )
    .addOption(
      new Option(
        '--types <list>',
        'import: forms and statuses by the words of the own system: "CNS=single;CNG=general;In Process=issued"',
      ).argParser(typesOf),
    )
    .addOption(decimalOption())
    .addOption(asOfOption('day of the balance, or of asking, YYYY-MM-DD; today in Beijing if left out'))
    .addOption(langOption())
    .option('--json', 'print canonical JSON')
    .addOption(new Option('--csv', 'print CSV for a spreadsheet').conflicts('json'))
    .addOption(new Option('--ics', 'forecast: print a calendar file (iCalendar)').conflicts(['json', 'csv']))
    .option('--out <file>', 'balance, events, check, forecast, report: also write the table: .xlsx, else CSV')
    .option('--by <name>', 'import, record: who records it; the user of this computer if left out')
    .option('--profile <file>', 'check, forecast: read the goods with the profile that ytterby intake saved')
    .option('--keys <file>', 'verify: a JSON file with the public keys of the issuer')
    .addOption(new Option('--year <year>', 'report: the year').argParser(yearOf))
    .addOption(knownAtOption())
    .addOption(rulesetOption())
    .addOption(encodingOption())
  return addFactFlags(command)
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(
  action: LedgerAction,
  ledger: string,
  file: string | undefined,
  options: FactOptions & LedgerOptions,
): Promise<void> {
  const { runLedger } = await import('../ledger/run-ledger.ts')
  await runLedger(action, { ledger, file }, options)
}

function typesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').map((pair) => pair.split('=').map((word) => word.trim()))
  if (pairs.some((pair) => pair.length !== 2 || pair.includes('')))
    throw new InvalidArgumentError('Write types and forms as "CNS=single;CNG=general".')
  return new Map(pairs.map(([type = '', form = '']) => [type, form]))
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError('Write a year such as 2026.')
  return Number(text)
}
