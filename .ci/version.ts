/**
 * Takes the waiting changesets up into versions. Engine and law have one version, so the law's is written too, and the
 * digest that follows from it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, Failure, ROOT } from './command.ts'

const VERSION = /(?<=RULESET_VERSION = ')[^']+/

await command(['changeset', 'version'])
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'packages/ytterby/package.json'), 'utf8'))
const file = join(ROOT, 'packages/ytterby/src/law/version.ts')
const source = readFileSync(file, 'utf8')
if (!VERSION.test(source)) throw new Failure(`${file} states no version`)
writeFileSync(file, source.replace(VERSION, version))
await command(['npm', 'run', '--silent', 'law:digest'])
await command(['oxfmt', '.'])
