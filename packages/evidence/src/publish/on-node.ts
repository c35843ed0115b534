import { writeFileSync } from 'node:fs'
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

export const commandLine: Consumer = {
  name: 'Command line, installed globally',
  async ask({ place }) {
    await install(place, [])
    await command(['npm', 'install', '--global', `--prefix=${place.folder}`, '@ytterby/cli'], place)
    const ytterby = join(place.folder, 'bin/ytterby')
    const version = await command([ytterby, '--version'], place)
    const assessment: { readonly ruleset: { readonly digest: string }; readonly verdict: string } = JSON.parse(
      await command([ytterby, 'assess', '--json', ...FLAGS], place),
    )
    return { said: told(assessment.ruleset.digest, assessment.verdict), by: version.trim() }
  },
}
