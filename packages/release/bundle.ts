/** `npm run law:bundle`: makes keys, roots and bundles of law. See docs/guides/law-over-the-air.md. */
import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { readKeys, writeNewKey } from './src/bundle/keys.ts'
import { addRelease, addRoot, confirm } from './src/bundle/publication.ts'
import { PLACES } from './src/places.ts'

const USAGE = `Usage: npm run -s law:bundle -- COMMAND
  key FILE                                        make a key pair: private in FILE, public printed
  root FILE --in FOLDER --key FILE …              sign a root: the keys of each role, as JSON
  release VERSION --in FOLDER --key FILE …        bundle a frozen release, and sign it
          [--min-engine VERSION]                  the oldest package that can answer by it; VERSION if left out
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
    'min-engine': { type: 'string' },
  },
})
const [command, subject = ''] = positionals
const folder = values.in
const DAY = /^\d{4}-\d\d-\d\d$/

if (command === 'key' && subject !== '') say(JSON.stringify(await writeNewKey(subject)))
else if (folder === '') refuse()
else if (command === 'root' && subject !== '') {
  const { root } = await addRoot(folder, JSON.parse(readFileSync(subject, 'utf8')), await readKeys(values.key))
  say(`Root ${root.version} is signed.`)
} else if (command === 'release' && subject !== '') {
  const release = { frozen: PLACES.frozen, version: subject, minEngine: values['min-engine'] ?? subject }
  const { headers } = await addRelease(folder, release, await readKeys(values.key))
  say(`Release ${subject} is bundled with sequence ${headers.length}, and waits to be confirmed.`)
} else if (command === 'confirm' && DAY.test(values.expires)) {
  await confirm(folder, values.expires, await readKeys(values.key))
  say(`Confirmed up to ${values.expires}.`)
} else refuse()

function say(text: string): void {
  stdout.write(`${text}\n`)
}

function refuse(): never {
  stderr.write(USAGE)
  exit(2)
}
