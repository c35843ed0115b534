import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { currentRuleset, printable } from 'ytterby'
import { COMMANDS } from './commands/every.ts'
import { HELP_TOPICS, helpOn, shortenHelp } from './commands/help.ts'
import { helpIn, translateHelp, type HelpLang } from './commands/help-lang.ts'
import { ownCommand, withOwnCommand } from './own-command.ts'
import { fitHelp } from './render/fit-help.ts'
import { usageText } from './render/refusals.ts'
import { programHelp } from './render/short-help.ts'
import { terminalWidth } from './render/terminal-width.ts'
import { requestedLang, withoutLang } from './requested-lang.ts'
import { commandMeant, optionMeant } from './synonyms.ts'

/**
 * Runs the command that the first word names. It throws usage errors, which the caller turns into an exit status.
 */
export async function runCommand(words: readonly string[]): Promise<void> {
  const [first = '-', topic] = withoutLang(words)
  const load = COMMANDS.get(first)?.load
  // Only help needs its tables.
  const lang = words.some((word) => HELP_FLAGS.has(word)) ? requestedLang(words) : 'en'
  const help = await helpIn(lang)
  const root = await rootCommand(words, help)
  if (load !== undefined) root.addCommand(await load())
  for (const command of [root, ...root.commands]) {
    if (command !== root && lang !== 'en') translateHelp(command, help)
    prepare(command, command === root, help)
  }
  if (first === 'help') return printHelp(topic, root)
  if (!first.startsWith('-') && load === undefined) throw unknown('command', first, [...COMMANDS.keys()], root)
  if (words.length === 0) root.help({ error: true })
  await root.parseAsync(words, { from: 'user' })
}

const HELP_FLAGS: ReadonlySet<string> = new Set(['-h', '--help', 'help'])

async function rootCommand(words: readonly string[], help: HelpLang): Promise<Command> {
  // It may also follow a command. The text is computed only if needed, because that takes as long as a whole answer.
  const asksVersion = words.some((word) => word.startsWith('-v') || word === '--version')
  return new Command(ownCommand())
    .helpCommand(false)
    .version(
      asksVersion ? await versionText() : '',
      '-v, --version',
      'print the versions of the package and of the law',
    )
    .configureHelp({ formatHelp: () => `${programHelp(help)}\n` })
}

/** How a command writes: in lines that fit the terminal, under the name by which it was started, in the language asked for. */
function prepare(command: Command, isRoot: boolean, help: HelpLang): void {
  if (!isRoot) shortenHelp(command, help)
  command.configureOutput({
    writeOut: (text) => process.stdout.write(fitHelp(withOwnCommand(text), terminalWidth())),
    writeErr: (text) => {
      const said = usageText(withMeantOption(text, command), requestedLang(process.argv))
      process.stderr.write(said.split('\n').map(printable).join('\n'))
    },
  })
  const name = isRoot ? ownCommand() : `${ownCommand()} ${command.name()}`
  command.exitOverride().showHelpAfterError(`(${name} --help shows how.)`)
}

async function printHelp(topic: string | undefined, root: Command): Promise<void> {
  const text = await helpOn(topic, requestedLang(process.argv))
  if (text === null) throw unknown('topic', topic ?? '', HELP_TOPICS, root)
  process.stdout.write(`${fitHelp(withOwnCommand(text.trimEnd()), terminalWidth())}\n`)
}

/** Refuses a word that is no command or topic, and names the one that was probably meant. */
function unknown(what: 'command' | 'topic', word: string, words: readonly string[], root: Command): never {
  // “ytterby "NdFeB magnets to Germany"”: a line for `assess`.
  const meant = /[\s\p{Script=Han}]/u.test(word) ? `assess '${word}'` : commandMeant(word, words)
  return root.error(`error: unknown ${what} '${word}'${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}`)
}

/** A refusal of an unknown option, with the one that was probably meant. */
function withMeantOption(text: string, command: Command): string {
  const [said, flag = ''] = /^error: unknown option '([^'=]*)[^']*'(?:\n\(Did you mean [^)]*\))?/.exec(text) ?? []
  if (said === undefined) return text
  const flags = command.options.flatMap(({ long, hidden }) => (hidden || long === undefined ? [] : [long]))
  const meant = optionMeant(flag, flags)
  return meant === undefined ? text : text.replace(said, `error: unknown option '${flag}'\n(Did you mean ${meant}?)`)
}

async function versionText(): Promise<string> {
  const { advisories } = await import('ytterby/law')
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const known = advisories().length
  const versions = `@ytterby/cli ${manifest.version}, ruleset ${currentRuleset.version} (law known through ${currentRuleset.knownThrough})`
  return known === 0
    ? versions
    : `${versions}\n\nCorrections of earlier releases: ${known}; ${ownCommand()} law --rulesets lists them.`
}
