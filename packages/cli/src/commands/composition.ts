import { join } from 'node:path'
import { Command, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { composition, InvalidCompositionError, type CompositionAnswer } from 'ytterby/composition'
import 'ytterby/zh'
import { acceptDescriptions } from '../composition/accept-descriptions.ts'
import { compositionCsv, compositionWorkbook } from '../composition/composition-csv.ts'
import { rateOf, type Rate } from '../composition/rate-option.ts'
import { readDeclarations, readTree } from '../composition/read-tree.ts'
import { refuseTree } from '../composition/refuse-tree.ts'
import { ANSWERS_FILE, writeQuestionnaires } from '../composition/write-questionnaires.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requireApart } from '../input/require-apart.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { writeWhole } from '../input/write-whole.ts'
import { sayColumns } from '../render/column-notes.ts'
import { renderComposition } from '../render/composition.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { compositionOwnersCommand } from './composition-owners.ts'
import { countryOf } from './country-of.ts'
import { currencyOf } from './currency-of.ts'
import {
  asOfOption,
  decimalOption,
  encodingOption,
  knownAtOption,
  langOption,
  MARK_HELP,
  quietOption,
  rawOption,
  rulesetOption,
  type CommonOptions,
} from './options.ts'

type CompositionOptions = CommonOptions & {
  readonly exportedFrom?: string
  readonly destination?: string
  readonly product?: string
  readonly currency?: string
  readonly rate?: readonly Rate[]
  readonly sheet?: string
  readonly encoding?: Parameters<typeof readTree>[1]['encoding']
  readonly decimal?: Parameters<typeof readTree>[1]['decimal']
  readonly accept?: 'certain'
  readonly answers?: string
  readonly questionnaire?: string
  readonly out?: string
  readonly raw?: boolean
  readonly why?: boolean
  readonly full?: boolean
  readonly quiet?: boolean
}

/** The most lines that are named. */
const MOST_LINES = 10

const HELP = `
The file is a table (CSV or a sheet of a workbook) with a row for each part of each parent, or one JSON object.
Columns: parent (or level: 0, 1, 2 or 1, 1.1, 1.1.2), child, quantity, unit, and what is known of the child: description,
unitValue, per (what it is the value of: kg, 100), currency, origin, form, elements (“none” if it holds no rare earth), supplier,
source, day, chineseContent.valuePercent (6, <5, ≤5, 1–3), chineseContent.technology. Every column of a good in ytterby batch can
stand there too. A row without a parent is the product. Of parts that state neither form nor elements, --accept certain takes what their
descriptions say for certain: “NdFeB magnet, Nd 29 %, Dy 4 %”, “Gehäuse Aluminium”.
A share or a value that can be read in two ways (1.250) is refused where no other cell shows the decimal sign; --decimal states it.
Nothing is guessed: an empty cell is open, and other currencies need a stated rate.

Announcement 61 counts the value of part 1 items of Chinese origin in an item of part 2, as a share of that item, from 0.1 % on.
This is not the content rule of the United States (de minimis), which counts differently.

--questionnaire writes a letter in English and Chinese for each part to ask about, and answers.csv. Fill in that table and read
it back with --answers.
${MARK_HELP}

Examples:
  ytterby composition tree.csv --exported-from DE
  ytterby composition tree.xlsx --exported-from DE --why
  ytterby composition tree.csv --exported-from DE --product rotor --currency EUR --rate JPY=0.0061@2026-11-27
  ytterby composition tree.csv --exported-from DE --questionnaire letters
  ytterby composition tree.csv --exported-from DE --answers letters/answers.csv --out answer.xlsx
  ytterby composition tree.json --full
  ytterby composition owners group.csv`

export function compositionCommand(): Command {
  return new Command('composition')
    .description('Does announcement 61 reach a product made abroad, and which supplier to ask?')
    .argument('<file>', 'the parts: CSV, .xlsx or .json; - for a table on standard input')
    .addOption(
      new Option('--exported-from <country>', 'country from which the product is exported, such as DE').argParser(
        countryOf,
      ),
    )
    .addOption(new Option('--destination <country>', 'country to which it goes').argParser(countryOf))
    .option('--product <id>', 'the product, if several nodes are part of no other one, or an assembly in it')
    .addOption(
      new Option(
        '--accept <what>',
        'take what descriptions say for certain of parts without form and elements',
      ).choices(['certain']),
    )
    .option('--questionnaire <folder>', 'write the letters to suppliers, and the table to fill in')
    .option('--answers <file>', 'read such a table back')
    .option('--why', 'every item, how its share comes about, the law and the sources as well')
    .option('--full', 'the whole answer as canonical JSON')
    .addOption(new Option('--json').implies({ full: true }).hideHelp())
    .option('--out <file>', 'write the answer: .xlsx, else CSV of the items')
    .addOption(new Option('--currency <code>', 'currency in which values are compared').argParser(currencyOf))
    .addOption(
      new Option(
        '--rate <rate>',
        'what one unit of another currency is worth in it, with its day; can be repeated',
      ).argParser(rateOf),
    )
    .option('--sheet <name>', 'sheet of a workbook, by its name or number')
    .addOption(decimalOption())
    .addOption(encodingOption())
    .addOption(rawOption())
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(quietOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
    .addCommand(compositionOwnersCommand())
}

async function run(file: string, options: CompositionOptions): Promise<void> {
  try {
    await answerFile(file, options)
  } catch (error) {
    if (!(error instanceof InvalidCompositionError)) throw error
    refuseTree(error, options.lang)
  }
}

async function answerFile(file: string, options: CompositionOptions): Promise<void> {
  const { lang, why = false, full = false, quiet = false, accept, questionnaire, answers, out } = options
  requireApart(
    [
      ['--out', out],
      ['--questionnaire', questionnaire === undefined ? undefined : join(questionnaire, ANSWERS_FILE)],
    ],
    [
      [file, file],
      ['--answers', answers],
    ],
  )
  const ruleset = await requestedRuleset(options)
  const { draft: read, unread, units, leftOut, decimals, withLines } = await readTree(file, options)
  const described = acceptDescriptions(read)
  const draft = accept === undefined ? read : described.draft
  const declared = answers === undefined ? undefined : await readDeclarations(answers, options)
  const own = Array.isArray(draft['declarations']) ? draft['declarations'] : []
  const declarations = declared === undefined ? {} : { declarations: [...own, ...declared.declarations] }
  const answer = answerTo({ ...withFlags(draft, options), ...declarations }, { lang, ruleset }, (error) =>
    withLines(declared?.withAnswers(error, own.length) ?? error),
  )
  process.stdout.write(full ? `${canonicalJson(answer)}\n` : renderComposition(answer, { width: terminalWidth(), why }))
  await writeAnswer(answer, options)
  if (!quiet) sayColumns({ unread: [...unread, ...(declared?.unread ?? [])], decimals }, lang)
  const [note, count] =
    accept === undefined
      ? (['compositionDescribed', described.named] as const)
      : (['compositionAccepted', described.count] as const)
  if (!quiet && count > 0) process.stderr.write(`${phrase(note, lang, { count })}\n`)
  if (!quiet && leftOut.length > 0)
    process.stderr.write(
      `${phrase('compositionLeftOut', lang, { count: leftOut.length, lines: leftOut.slice(0, MOST_LINES).join(', ') })}\n`,
    )
  if (questionnaire !== undefined) {
    const written = await writeQuestionnaires(answer, questionnaire, { ruleset, units })
    const letters = phrase('compositionLetters', lang, { count: written, folder: questionnaire, file: ANSWERS_FILE })
    if (!quiet) process.stderr.write(`${letters}\n`)
  }
}

type Asking = NonNullable<Parameters<typeof composition>[1]>

function answerTo(value: unknown, asking: Asking, withLines: (error: unknown) => unknown): CompositionAnswer {
  try {
    return composition(value, asking)
  } catch (error) {
    throw withLines(error)
  }
}

/** The tree with what the flags state. What the file states itself stays. */
function withFlags(
  draft: Readonly<Record<string, unknown>>,
  { asOf, knownAt, exportedFrom, destination, currency, rate }: CompositionOptions,
): object {
  const day = Object.hasOwn(draft, 'asOf') ? undefined : dayOrToday(asOf)()
  const flags = { asOf: day, knownAt, exportedFrom, destination, currency, rates: rate }
  const stated = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined))
  return { ...stated, ...draft }
}

async function writeAnswer(answer: CompositionAnswer, { out, raw = false }: CompositionOptions): Promise<void> {
  if (out === undefined) return
  await writeWhole(out, out.endsWith('.xlsx') ? await compositionWorkbook(answer) : compositionCsv(answer, raw))
}
