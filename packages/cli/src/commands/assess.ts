import { Command, Option } from 'commander'
import { assess, canonicalJson, type Assessment, type Inquiry } from 'ytterby'
import { PRODUCT_FORMS, type ProductForm } from 'ytterby/schema'
import type { FormsLeft } from '../assess/accepted-sentence.ts'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { loadClearances } from '../clearances/load-clearances.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { renderAnswer, renderForms } from '../render/first-answer.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { asOfOption, clearancesOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const HELP = `
Forms of goods (--form):
  ${PRODUCT_FORMS.join(', ')}

A line of text is read as a person would say it: what was understood is shown, and answered once you accept it (one key on
a terminal, --accept certain elsewhere). Flags count before the line. They also take what people type: Germany, "Nd 30%".
If no line and no flag states a fact, one JSON inquiry is read from standard input.
Facts that you leave out stay open: the answer then says what each possibility leads to.

Examples:
  ytterby assess "NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH"
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby assess --form metal --elements Tb --destination JP --end-user "TDK Corporation" --as-of 2026-05-01
  ytterby assess --form optical-fibre --elements Er --as-of 2026-11-20 --why --lang zh
  echo '{"asOf":"2025-06-01","product":{"form":"ndfeb-magnet"}}' | ytterby assess --full`

export function assessCommand(): Command {
  const command = new Command('assess')
    .description('Answer for one good: may it leave China, with which permit, after how long, and how do you know?')
    .argument('[line]', 'the good and the deal in one line of text')
    .addOption(new Option('--accept <what>', 'answer on what the line says, without asking').choices(['certain']))
    .option('--why', 'every entry, restriction, reason, gap and paper as well')
    .option('--sources', 'what the answer cites as well')
    .option('--full', 'the whole assessment as canonical JSON')
    .addOption(new Option('--json').implies({ full: true }).hideHelp())
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(clearancesOption())
  return addFactFlags(command)
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

type AssessOptions = FactOptions & {
  readonly full?: boolean
  readonly why?: boolean
  readonly sources?: boolean
  readonly clearances?: string
  readonly accept?: 'certain'
}

async function run(sentence: string | undefined, options: AssessOptions): Promise<void> {
  const { lang, full = false, why = false, sources = false, accept } = options
  const ruleset = await requestedRuleset(options)
  const clearances = await loadClearances(options.clearances, lang)
  const inquiry = await statedInquiry(options, ruleset, { clearances, sentence, accepts: accept === 'certain' })
  const width = terminalWidth()
  const shown = { lang, width, why, sources }
  if (full) process.stdout.write(`${canonicalJson(assess(inquiry, { lang, ruleset }))}\n`)
  else {
    const left = sentence === undefined ? undefined : await formsLeft(sentence, inquiry)
    const answerFor = (form: ProductForm): Assessment => assess(withForm(inquiry, form), { lang, ruleset })
    process.stdout.write(
      left !== undefined && left.forms.length > 0
        ? renderForms(left, answerFor, shown)
        : renderAnswer(assess(inquiry, { lang, ruleset }), shown),
    )
  }
}

async function formsLeft(sentence: string, inquiry: Inquiry): Promise<FormsLeft> {
  const { formsLeftBy } = await import('../assess/accepted-sentence.ts')
  return formsLeftBy(sentence, inquiry)
}

const withForm = (inquiry: Inquiry, form: ProductForm): Inquiry => ({
  ...inquiry,
  product: { ...inquiry.product, form },
})
