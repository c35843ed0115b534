/** `npm run law:bundle`: makes keys and roots, and signs bundles of law. See docs/guides/law-over-the-air.md. */
import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { BundleRefusedError } from 'ytterby/law'
import { readKeys, writeNewKey } from './src/bundle/keys.ts'
import { addRelease, addRoot, confirm, PublicationError } from './src/bundle/publication.ts'
import { PLACES } from './src/places.ts'
import { today } from './src/today.ts'

const USAGE = `Usage: npm run -s law:bundle -- COMMAND
  key FILE                                        make a key pair: private in FILE, public printed
  root FILE --in FOLDER --key FILE …              sign a root: the keys of each role, as JSON
  release VERSION --in FOLDER --key FILE …        sign the bundle of a frozen release
  confirm --expires DAY --in FOLDER --key FILE …  confirm up to a day that the newest release is the newest
A key can also be in the environment variable YTTERBY_LAW_KEY.
`

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    in: { type: 'string', default: '' },
    key: { type: 'string', multiple: true, default: [] },
    expires: { type: 'string', default: '' },
  },
})
const [command, subject = ''] = positionals
const folder = values.in
const DAY = /^\d{4}-\d\d-\d\d$/

const done = await run().catch((error: unknown) => {
  if (error instanceof BundleRefusedError)
    stderr.write(`Nothing is announced: followers would refuse it as ${error.code}. ${error.message}\n`)
  else if (error instanceof PublicationError) stderr.write(`${error.message}\n`)
  else throw error
  exit(1)
})
if (done === null) {
  stderr.write(USAGE)
  exit(2)
}
stdout.write(`${done}\n`)

/** Does what the words say, and returns what was done; null if they say nothing that can be done. */
async function run(): Promise<string | null> {
  if (command === 'key' && subject !== '') return JSON.stringify(await writeNewKey(subject))
  if (folder === '') return null
  if (command === 'root' && subject !== '') {
    const { root } = await addRoot(folder, JSON.parse(readFileSync(subject, 'utf8')), await readKeys(values.key))
    return `Root ${root.version} is signed.`
  }
  if (command === 'release' && subject !== '') {
    const release = { frozen: PLACES.frozen, version: subject }
    const { headers } = await addRelease(folder, release, await readKeys(values.key))
    return `Release ${subject} is signed with sequence ${headers.length}, and waits to be confirmed.`
  }
  if (command === 'confirm' && DAY.test(values.expires)) {
    const until = { expires: values.expires, today: today() }
    await confirm(folder, until, await readKeys(values.key))
    return `Confirmed up to ${values.expires}.`
  }
  return null
}
