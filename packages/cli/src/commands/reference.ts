import { Argument, Command } from 'commander'
import { canonicalJson } from 'ytterby'
import { reference, REFERENCE_TOPICS, type ReferenceTopic } from 'ytterby/law'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { renderReference } from '../render/reference.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { langOption, type CommonOptions } from './options.ts'

const EXAMPLES = `
Examples:
  ytterby reference                        the topics
  ytterby reference history                quotas, duties, WTO steps, mining quotas
  ytterby reference durations general-licence
  ytterby reference codes 2846.90.15       everything about a commodity code
  ytterby reference exporters --json`

export function referenceCommand(): Command {
  return new Command('reference')
    .description(
      'Show reference data: market, history, background, durations, commodity codes and more, each with its source.',
    )
    .addArgument(new Argument('[topic]', 'what to show').choices(REFERENCE_TOPICS))
    .argument('[search...]', 'words that a record must contain; a commodity code may have dots')
    .addOption(langOption())
    .option('--json', 'print canonical JSON')
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

function run(
  topic: ReferenceTopic | undefined,
  search: readonly string[],
  { lang, json = false }: Pick<CommonOptions, 'lang'> & { readonly json?: boolean },
): void {
  if (topic === undefined) {
    const topics = REFERENCE_TOPICS.map((name) => ({ topic: name, title: reference(name, { lang }).title }))
    process.stdout.write(
      json
        ? `${canonicalJson(topics)}\n`
        : `${topics.map(({ topic: name, title }) => `${name.padEnd(14)}${title}`).join('\n')}\n`,
    )
    return
  }
  const found = filterRecords(reference(topic, { lang }), search)
  process.stdout.write(json ? `${canonicalJson(found)}\n` : renderReference(found, terminalWidth()))
}

function filterRecords(data: ReturnType<typeof reference>, search: readonly string[]): ReturnType<typeof reference> {
  const words = search
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word !== '')
    .map((word) => (/^[0-9.]{4,}$/.test(word) ? word.replaceAll('.', '') : word.toLowerCase()))
  const holds = ({ id, group, text, period, figures, code }: (typeof data.records)[number]): boolean => {
    const all = [id, group, text, period, code?.digits, ...figures.map(({ name }) => name.replaceAll('-', ' '))]
      .join(' ')
      .toLowerCase()
    return words.every((word) => all.includes(word))
  }
  return { ...data, records: data.records.filter(holds) }
}
