import { Command, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { searchLaw, advisories, releases } from 'ytterby/law'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { releasesText } from '../law/releases.ts'
import { renderLaw } from '../render/law.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption, type CommonOptions } from './options.ts'

const EXAMPLES = `
Examples:
  ytterby law                              every instrument with its state today
  ytterby law 1C905 --as-of 2025-04-03     the entries of a control code on a day
  ytterby law Er --as-of 2026-03-01        everything about an element
  ytterby law 2846.90.15                   everything about a commodity code
  ytterby law "10 November 2026"           what begins or ends on a day
  ytterby law Rheinmetall                  a listed party, and its notice
  ytterby law "de minimis"                 words, in English or Chinese
  ytterby law announcement 61 --known-at 2025-12-31
  ytterby law control list --json
  ytterby law --rulesets                   every release of the encoded law
  ytterby law 1C905 --ruleset 1.0.0        as that release encodes it`

type LawOptions = CommonOptions & { readonly json?: boolean; readonly rulesets?: boolean }

export function lawCommand(): Command {
  return new Command('law')
    .description('Find parts of the law, with their state on a day.')
    .argument('[search...]', 'words, ids, numbers, codes, elements, names, days; what contains all of them comes first')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(
      new Option('--rulesets', 'list the releases of the encoded law instead').conflicts([
        'ruleset',
        'asOf',
        'knownAt',
      ]),
    )
    .option('--json', 'print canonical JSON')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

async function run(
  search: readonly string[],
  { asOf: stated, knownAt, lang, json = false, rulesets = false, ...asked }: LawOptions,
): Promise<void> {
  if (rulesets) {
    process.stdout.write(
      json ? `${canonicalJson({ releases, advisories: advisories() })}\n` : releasesText(releases, advisories()),
    )
    return
  }
  const ruleset = await requestedRuleset(asked)
  const asOf = dayOrToday(stated)()
  const words = search.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '')
  const law = searchLaw(words, { asOf, lang, ruleset, ...(knownAt === undefined ? {} : { knownAt }) })
  process.stdout.write(
    json
      ? `${canonicalJson(toJson())}\n`
      : renderLaw(law, { lang, width: terminalWidth(), detailed: words.length > 0 }),
  )
  if (words.length > 0 && law.hits.length === 0) process.exitCode = EXIT.notFound

  function toJson(): object {
    const { version, digest, knownThrough } = ruleset
    return { asOf, knownAt: knownAt ?? null, ruleset: { version, digest, knownThrough }, ...law }
  }
}
