import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { currentRuleset, RULESET_VERSION } from 'ytterby'
import { advisories } from 'ytterby/releases'
import { printableLines } from 'ytterby/words'
import { assessCommand } from './commands/assess.ts'
import { batchCommand } from './commands/batch.ts'
import { compareCommand } from './commands/compare.ts'
import { flipsCommand } from './commands/flips.ts'
import { kitCommand } from './commands/kit.ts'
import { exposureCommand } from './commands/exposure.ts'
import { lawCommand } from './commands/law.ts'
import { licenceCommand } from './commands/licence.ts'
import { papersCommand } from './commands/papers.ts'
import { referenceCommand } from './commands/reference.ts'
import { scheduleCommand } from './commands/schedule.ts'
import { timelineCommand } from './commands/timeline.ts'
import { verifyCommand } from './commands/verify.ts'
import { EXIT_CODES_HELP } from './exit-code.ts'
import { usageText } from './render/refusals.ts'
import { spokenLang } from './spoken-lang.ts'

const EXAMPLES = `
Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --needed-by 2027-06-01 --transit-days 35
  ytterby batch goods.csv > answers.csv
  ytterby exposure parts.csv --period year
  ytterby compare parts.csv --from 2026-11-10 --to 2026-11-11
  ytterby timeline --form optical-fibre --elements Er
  ytterby flips --form ndfeb-magnet --elements "Nd;Dy" --destination DE
  ytterby law 1C905 --as-of 2026-03-01
  ytterby papers customs-remark --form ndfeb-magnet --elements "Nd;Dy"
  ytterby reference history
  ytterby verify answer.json --keys keys.json
  ytterby assess --help`

/** The command line. Usage errors are thrown, for the caller to turn into an exit status. */
export function program(): Command {
  const root = new Command('ytterby')
    .description(
      'May this rare-earth good leave China on this day to this buyer, with which permit, after how long, and how do you know?',
    )
    .version(versionText(), '-v, --version', 'print the versions of the package and of the law')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
  const commands = [
    assessCommand(),
    scheduleCommand(),
    batchCommand(),
    timelineCommand(),
    flipsCommand(),
    kitCommand(),
    licenceCommand(),
    papersCommand(),
    lawCommand(),
    referenceCommand(),
    verifyCommand(),
    exposureCommand(),
    compareCommand(),
  ]
  for (const command of commands) root.addCommand(command)
  for (const command of [root, ...root.commands]) {
    const name = command === root ? 'ytterby' : `ytterby ${command.name()}`
    command.configureOutput({
      writeErr: (text) => process.stderr.write(printableLines(usageText(text, spokenLang(process.argv)))),
    })
    command.exitOverride().showHelpAfterError(`(${name} --help shows how.)`)
  }
  return root
}

function versionText(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const known = advisories().map(
    ({ correctedIn, releases, text }) => `Corrected in ${correctedIn}, wrong in ${releases.join(', ')}: ${text}`,
  )
  return [
    `@ytterby/cli ${manifest.version}, ruleset ${RULESET_VERSION} (law known through ${currentRuleset.knownThrough})`,
    ...known,
  ].join('\n')
}
