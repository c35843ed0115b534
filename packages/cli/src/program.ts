import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { currentRuleset, RULESET_VERSION, printableLines } from 'ytterby'
import { EXIT_CODES_HELP } from './exit-code.ts'
import { ownCommand, withOwnCommand } from './own-command.ts'
import { fitHelp } from './render/fit-help.ts'
import { usageText } from './render/refusals.ts'
import { terminalWidth } from './render/terminal-width.ts'
import { requestedLang } from './requested-lang.ts'

const EXAMPLES = `
Examples:
  ytterby assess --form ndfeb-magnet --elements "Nd:24;Dy:7" --destination DE --end-use civil
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --needed-by 2027-06-01 --transit-days 35
  ytterby batch goods.csv > answers.csv
  ytterby intake parts.xlsx
  ytterby exposure parts.csv --period year
  ytterby compare parts.csv --from 2026-11-10 --to 2026-11-11
  ytterby watch parts.csv --state watch.json --ahead 30
  ytterby timeline --form optical-fibre --elements Er
  ytterby flips --form ndfeb-magnet --elements "Nd;Dy" --destination DE
  ytterby law 1C905 --as-of 2026-03-01
  ytterby papers customs-remark --form ndfeb-magnet --elements "Nd;Dy"
  ytterby reference history
  ytterby screen "Rheinmetall AG"
  ytterby verify answer.json --keys keys.json
  ytterby mcp
  ytterby assess --help`

/** Commands are loaded lazily: answering for one good needs neither papers nor receipts. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['assess', async () => (await import('./commands/assess.ts')).assessCommand()],
  ['schedule', async () => (await import('./commands/schedule.ts')).scheduleCommand()],
  ['batch', async () => (await import('./commands/batch.ts')).batchCommand()],
  ['job', async () => (await import('./commands/job.ts')).jobCommand()],
  ['intake', async () => (await import('./commands/intake.ts')).intakeCommand()],
  ['timeline', async () => (await import('./commands/timeline.ts')).timelineCommand()],
  ['flips', async () => (await import('./commands/flips.ts')).flipsCommand()],
  ['kit', async () => (await import('./commands/kit.ts')).kitCommand()],
  ['licence', async () => (await import('./commands/licence.ts')).licenceCommand()],
  ['papers', async () => (await import('./commands/papers.ts')).papersCommand()],
  ['law', async () => (await import('./commands/law.ts')).lawCommand()],
  ['reference', async () => (await import('./commands/reference.ts')).referenceCommand()],
  ['screen', async () => (await import('./commands/screen.ts')).screenCommand()],
  ['verify', async () => (await import('./commands/verify.ts')).verifyCommand()],
  ['exposure', async () => (await import('./commands/exposure.ts')).exposureCommand()],
  ['compare', async () => (await import('./commands/compare.ts')).compareCommand()],
  ['watch', async () => (await import('./commands/watch.ts')).watchCommand()],
  ['mcp', async () => (await import('./commands/mcp.ts')).mcpCommand()],
])

/**
 * Builds the command line with the command that the first word names, or with all commands. It throws usage errors, which the
 * caller turns into an exit status.
 */
export async function program(words: readonly string[]): Promise<Command> {
  const named = COMMANDS.get(words[0] ?? '')
  // It may also follow a command. The text is computed only if needed, because that takes as long as a whole answer.
  const asksVersion = words.some((word) => word.startsWith('-v') || word === '--version')
  const root = new Command(ownCommand())
    .description(
      'May this rare-earth good leave China on this day to this buyer, with which permit, after how long, and how do you know?',
    )
    .version(
      asksVersion ? await versionText() : '',
      '-v, --version',
      'print the versions of the package and of the law',
    )
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
  for (const load of named === undefined ? COMMANDS.values() : [named]) root.addCommand(await load())
  for (const command of [root, ...root.commands]) {
    const name = command === root ? ownCommand() : `${ownCommand()} ${command.name()}`
    command.configureHelp({ helpWidth: terminalWidth(), minWidthToWrap: 20 }).configureOutput({
      writeOut: (text) => process.stdout.write(fitHelp(withOwnCommand(text), terminalWidth())),
      writeErr: (text) => process.stderr.write(printableLines(usageText(text, requestedLang(process.argv)))),
    })
    command.exitOverride().showHelpAfterError(`(${name} --help shows how.)`)
  }
  return root
}

/** The words to parse: a command that does not exist alone, because its `--help` would hide that. */
export function wordsToParse(words: readonly string[]): readonly string[] {
  const [first = '-'] = words
  return first.startsWith('-') || first === 'help' || COMMANDS.has(first) ? words : [first]
}

async function versionText(): Promise<string> {
  const { advisories } = await import('ytterby/law')
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const known = advisories().length
  const versions = `@ytterby/cli ${manifest.version}, ruleset ${RULESET_VERSION} (law known through ${currentRuleset.knownThrough})`
  return known === 0
    ? versions
    : `${versions}\n\nCorrections of earlier releases: ${known}; ${ownCommand()} law --rulesets lists them.`
}
