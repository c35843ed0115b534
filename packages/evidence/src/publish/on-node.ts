import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { install, runNode, type Consumer } from './consumer.ts'
import { ASK, FLAGS, told } from './question.ts'

/** An ES module with all published packages, on a major version of Node, which is installed from the registry too. */
export const esm = (major: number): Consumer => ({
  name: `ES module on Node ${major}`,
  async ask({ place, packages }) {
    await install(place, [...packages, `node@${major}`])
    writeFileSync(
      join(place.folder, 'ask.js'),
      `import { assess, currentRuleset } from 'ytterby'\nconsole.log(${ASK})\n`,
    )
    const answer = await runNode(place, 'ask.js', join(place.folder, 'node_modules/node/bin/node'))
    if (!answer.by.startsWith(`Node ${major}.`)) throw new Error(`Ran on ${answer.by} instead`)
    return answer
  },
})

export const commonJs: Consumer = {
  name: 'CommonJS, by dynamic import',
  async ask({ place }) {
    await install(place, ['ytterby'], 'commonjs')
    writeFileSync(
      join(place.folder, 'ask.js'),
      `module.exports = import('ytterby').then(({ assess, currentRuleset }) => console.log(${ASK}))\n`,
    )
    return runNode(place, 'ask.js')
  },
}

/** The command line without an installation, as the README says. */
export const npx: Consumer = {
  name: 'Command line, by npx in an empty folder',
  async ask({ place }) {
    mkdirSync(place.folder)
    const run = (...words: readonly string[]): Promise<string> =>
      command(['npx', '--yes', '@ytterby/cli', ...words], place)
    return { said: answerOf(await run('assess', '--json', ...FLAGS)), by: firstLine(await run('--version')) }
  },
}

/** The versions; corrections of earlier releases follow. */
const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'))

/** What an assessment of the command line says. */
function answerOf(json: string): string {
  const { ruleset, verdict }: { readonly ruleset: { readonly digest: string }; readonly verdict: string } =
    JSON.parse(json)
  return told(ruleset.digest, verdict)
}

export const commandLine: Consumer = {
  name: 'Command line, installed globally',
  async ask({ place }) {
    await install(place, [])
    await command(['npm', 'install', '--global', `--prefix=${place.folder}`, '@ytterby/cli'], place)
    const ytterby = join(place.folder, 'bin/ytterby')
    const version = await command([ytterby, '--version'], place)
    return { said: answerOf(await command([ytterby, 'assess', '--json', ...FLAGS], place)), by: firstLine(version) }
  },
}
