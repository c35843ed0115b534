import { Command, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { intakeCsv } from '../intake/intake-csv.ts'
import { intakeText } from '../intake/intake-text.ts'
import { readRecords } from '../intake/read-records.ts'
import { takeIn } from '../intake/taken-in.ts'
import { terminalWidth } from '../render/terminal-width.ts'

type IntakeOptions = { readonly out: 'table' | 'csv' | 'json'; readonly accept?: 'certain' }

const HELP = `
Reads a list as it left SAP, Oracle, Dynamics, a broker or somebody's workbook: CSV (comma, semicolon, tab; UTF-8 or
UTF-16) or XLSX (its first sheet). It finds the header and the goods, says which field each column feeds, reads days,
weights, countries and codes as they are written, and proposes what the goods are by their words. Nothing is guessed:
a cell that says no one value is asked about, and a proposal counts once it is accepted.

--out csv writes the columns that ytterby batch reads, and intake_* columns beside them. --accept certain states the
form and the rare earths that the words name (the list of rare earths stays open), and declares that what the words name
as something else holds none; intake_accepted says on which lines. A cell that says no single value is written with a
question mark: ytterby batch refuses its line until the cell is corrected, and answers the others.

Examples:
  ytterby intake parts.xlsx
  ytterby intake parts.csv --out csv > stated.csv
  ytterby intake parts.csv --out csv --accept certain | ytterby batch - > answers.csv`

export function intakeCommand(): Command {
  return new Command('intake')
    .description('Read a list as it left another system, and propose what its goods are.')
    .argument('<file>', 'the file, or - for standard input')
    .addOption(
      new Option('--out <format>', 'format of what was read').choices(['table', 'csv', 'json']).default('table'),
    )
    .addOption(new Option('--accept <what>', 'accept what the words name without doubt').choices(['certain']))
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, { out, accept }: IntakeOptions): Promise<void> {
  const taken = takeIn(await readRecords(file))
  switch (out) {
    case 'table':
      process.stdout.write(intakeText(file, taken, terminalWidth()))
      return
    case 'csv':
      process.stdout.write(intakeCsv(taken, accept === 'certain'))
      return
    case 'json':
      process.stdout.write(
        `${canonicalJson({ columns: taken.list.columns, headerLines: taken.list.table.headerLines, others: taken.list.table.others, goods: taken.goods })}\n`,
      )
  }
}
