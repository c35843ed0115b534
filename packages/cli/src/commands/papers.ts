import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { assess, canonicalJson, type Lang, type Ruleset, isDay } from 'ytterby'
import {
  customsRemark,
  endUserStatement,
  notControlledSheet,
  PAPER_KINDS,
  questionLetter,
  remarkPaper,
  supplierQuestions,
  toHtml,
  toMarkdown,
  type Paper,
  type PaperKind,
} from 'ytterby/papers'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const FORMATS = ['md', 'html', 'json'] as const
type Format = (typeof FORMATS)[number]
type PapersOptions = FactOptions & { readonly format: Format; readonly noticeReceivedOn?: string }

const HELP = `
  end-user-statement    draft of the end-user and end-use statement: known facts filled in, missing ones marked
  not-controlled-sheet  for goods that customs stops although they need no permit: why they need none, what to file, by
                        when; only for the verdict no-permit
  customs-remark        the remark for the customs declaration (备注栏), always in Chinese
  supplier-questions    the open questions as a letter to the supplier

Use --lang zh for papers to be filed in China. HTML is one file for printing on A4.

Examples:
  ytterby papers end-user-statement --form ndfeb-magnet --elements "Nd:24;Dy:7" --end-user "Example GmbH" --lang zh
  ytterby papers not-controlled-sheet --form motor-rotor --elements "Nd;Dy" --destination DE --end-use civil \\
    --as-of 2026-03-01 --notice-received-on 2026-03-03 --lang zh --format html > sheet.html
  ytterby papers customs-remark --form ndfeb-magnet --elements "Nd;Pr"
  ytterby papers supplier-questions --form ndfeb-magnet --destination DE --lang zh`

export function papersCommand(): Command {
  const command = new Command('papers')
    .description('Draw up a paper from the answer, as Markdown, printable HTML or JSON.')
    .addArgument(new Argument('<kind>', 'which paper').choices(PAPER_KINDS))
    .addOption(new Option('--format <format>', 'format of the paper').choices(FORMATS).default('md'))
    .addOption(
      new Option(
        '--notice-received-on <day>',
        'not-controlled-sheet: day on which the notice of challenge was received; the 7 working days count from it',
      ).argParser(dayOf),
    )
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
  return addFactFlags(command)
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(kind: PaperKind, options: PapersOptions, command: Command): Promise<void> {
  const { lang, format, noticeReceivedOn } = options
  if (noticeReceivedOn !== undefined && kind !== 'not-controlled-sheet')
    command.error('error: --notice-received-on applies to not-controlled-sheet only: leave it out.')
  const ruleset = await requestedRuleset(options)
  const { value, paper } = drawUp(kind, await statedInquiry(options, ruleset), { lang, ruleset, noticeReceivedOn })
  process.stdout.write(textOf(format, value, paper))
}

function drawUp(
  kind: PaperKind,
  inquiry: Awaited<ReturnType<typeof statedInquiry>>,
  { lang, ruleset, noticeReceivedOn }: { lang: Lang; ruleset: Ruleset; noticeReceivedOn: string | undefined },
): { value: object; paper: Paper } {
  switch (kind) {
    case 'end-user-statement': {
      const paper = endUserStatement(inquiry, { lang, ruleset })
      return { value: paper, paper }
    }
    case 'not-controlled-sheet': {
      const options = noticeReceivedOn === undefined ? { ruleset } : { ruleset, noticeReceivedOn }
      const paper = notControlledSheet(assess(inquiry, { lang, ruleset }), options)
      return { value: paper, paper }
    }
    case 'customs-remark': {
      const remark = customsRemark(assess(inquiry, { lang, ruleset }), { lang, ruleset })
      return { value: remark, paper: remarkPaper(remark, { ruleset }) }
    }
    case 'supplier-questions': {
      const questions = supplierQuestions(assess(inquiry, { ruleset }), { lang, ruleset })
      return { value: questions, paper: questionLetter(questions) }
    }
  }
}

function textOf(format: Format, value: object, paper: Paper): string {
  switch (format) {
    case 'md':
      return toMarkdown(paper)
    case 'html':
      return toHtml(paper)
    case 'json':
      return `${canonicalJson(value)}\n`
  }
}

function dayOf(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD.')
  return text
}
