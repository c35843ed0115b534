import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { currentRuleset, RULESET_VERSION } from 'ytterby'
import { assessCommand } from './commands/assess.ts'
import { batchCommand } from './commands/batch.ts'
import { exposureCommand } from './commands/exposure.ts'
import { lawCommand } from './commands/law.ts'
import { referenceCommand } from './commands/reference.ts'
import { timelineCommand } from './commands/timeline.ts'
import { EXIT_CODES_HELP } from './exit-code.ts'
import { printableLines } from './render/printable.ts'

const EXAMPLES = `
Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby batch goods.csv > answers.csv
  ytterby exposure parts.csv --period year
  ytterby timeline --form optical-fibre --elements Er
  ytterby law 1C905 --as-of 2026-03-01
  ytterby reference history
  ytterby assess --help`

/** The command line. Usage errors are thrown, for the caller to turn into an exit status. */
export function program(): Command {
  const root = new Command('ytterby')
    .description(
      'May this rare-earth good leave China on this day to this buyer, with which permit, after how long, and how do you know?',
    )
    .version(versionText(), '-v, --version', 'print the versions of the package and of the law')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
  for (const command of [
    assessCommand(),
    batchCommand(),
    exposureCommand(),
    timelineCommand(),
    lawCommand(),
    referenceCommand(),
  ])
    root.addCommand(command)
  for (const command of [root, ...root.commands]) {
    const name = command === root ? 'ytterby' : `ytterby ${command.name()}`
    command.configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
    command.exitOverride().showHelpAfterError(`(${name} --help shows how.)`)
  }
  return root
}

function versionText(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return `@ytterby/cli ${manifest.version}, ruleset ${RULESET_VERSION} (law known through ${currentRuleset.knownThrough})`
}
