import { Command, Option } from 'commander'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { phrase } from '../render/phrases.ts'
import { requestedLang } from '../requested-lang.ts'
import { texts } from '../locales/texts.ts'

export function mcpCommand(): Command {
  const lang = requestedLang(process.argv)
  return new Command('mcp')
    .description(phrase('mcpAbout', lang))
    .addOption(new Option('--lang <lang>', phrase('mcpLang', lang)).choices(Object.keys(texts)).default('en'))
    .addHelpText('after', phrase('mcpHelp', lang) + EXIT_CODES_HELP)
    .action(run)
}

async function run(): Promise<void> {
  const { serveAgent } = await import('../mcp/serve-agent.ts')
  serveAgent()
}
