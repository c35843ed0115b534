// `node .ci/stage.mjs FOLDER FOLDER` stages packed packages at npm, for a maintainer to approve with a second factor. It runs in the
// job that holds the identity, so it uses nothing but Node, npm and tar, and believes nothing that came from another job: two
// clones have packed the same bytes, each tarball has its digest, and no file beside them tells npm anything.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, env, exit, stderr, stdout } from 'node:process'

const DIGESTS = 'digests.txt'
const LINE = /^(sha512-[\w+/]{86}==) ((?:@[a-z\d-]+\/)?[a-z\d-]+@\d+\.\d+\.\d+) ([a-z\d-]+\.tgz)$/
/** The first npm that can stage. */
const [MAJOR, MINOR] = [11, 15]

const [first, second] = argv.slice(2).map((folder) => resolve(folder))
if (first === undefined || second === undefined) refuse('Usage: node .ci/stage.mjs FOLDER FOLDER')
// npm reads settings where it runs.
const empty = mkdtempSync(join(tmpdir(), 'ytterby-stage-'))
const packages = checked()
requireNpm()
const failed = packages.filter((one) => !stage(one))
if (failed.length > 0) refuse(`Not staged: ${failed.map(({ id }) => id).join(', ')}. The others are.`)

/** Every package, once everything about all of them is right. */
function checked() {
  const list = readFileSync(join(first, DIGESTS), 'utf8')
  if (list !== readFileSync(join(second, DIGESTS), 'utf8')) refuse('Two clones have packed different bytes.')
  const found = list.trimEnd().split('\n').map(read)
  const wanted = new Set([DIGESTS, ...found.map(({ file }) => file)])
  const there = readdirSync(first)
  if (there.length !== wanted.size || there.some((file) => !wanted.has(file)))
    refuse(`${DIGESTS} lists other files than there are: ${there.join(', ')}.`)
  return found
}

function read(line) {
  const [, digest, id, file] = LINE.exec(line) ?? refuse(`${DIGESTS} has a line that is none.`)
  const path = join(first, file)
  const bytes = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  if (bytes !== digest) refuse(`${file} has the digest ${bytes}, and ${DIGESTS} says ${digest}.`)
  // npm takes the first folder of each path away, whatever it is called, so there could be two manifests.
  const entries = run('tar', ['-tzf', path]).stdout.trimEnd().split('\n')
  const manifests = entries.filter((entry) => entry.endsWith('/package.json') && entry.split('/').length === 2)
  if (manifests.length !== 1 || entries.some((entry) => !entry.startsWith('package/')))
    refuse(`${file} has other folders than package, or another number of manifests than one.`)
  const { name, version, publishConfig = {} } = JSON.parse(run('tar', ['-xOzf', path, 'package/package.json']).stdout)
  if (`${name}@${version}` !== id) refuse(`${file} contains ${name}@${version}, and ${DIGESTS} says ${id}.`)
  const settings = Object.keys(publishConfig).filter((key) => key !== 'access')
  if (settings.length > 0) refuse(`${file} tells npm where or how to publish: ${settings.join(', ')}.`)
  return { digest, id, file, path }
}

function requireNpm() {
  const version = run('npm', ['--version']).stdout.trim()
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < MAJOR || (major === MAJOR && minor < MINOR))
    refuse(`npm ${version} cannot stage: use ${MAJOR}.${MINOR} or later.`)
}

/** Stages a package, unless the same bytes are published already. Returns whether that is so now. */
function stage({ digest, id, path }) {
  const view = run('npm', ['view', id, 'dist.integrity'], { isTried: true })
  const published = view.stdout.trim()
  if (view.status === 0 && published !== '') {
    if (published !== digest) refuse(`${id} is published with other bytes: ${published}.`)
    stdout.write(`${id} is published already.\n`)
    return true
  }
  if (view.status !== 0 && !view.stderr.includes('E404'))
    refuse(`npm does not say whether ${id} is published. ${view.stderr}`)
  const words = ['stage', 'publish', path, '--access', 'public', '--provenance', '--ignore-scripts']
  const { status } = spawnSync('npm', words, { cwd: empty, stdio: 'inherit', env })
  if (status === 0) stdout.write(`${id} is staged with ${digest}.\n`)
  return status === 0
}

function run(command, words, { isTried = false } = {}) {
  const done = spawnSync(command, words, { cwd: empty, encoding: 'utf8', env })
  if (done.status !== 0 && !isTried) refuse(`${command} ${words[0]} failed. ${done.stderr}`)
  return done
}

function refuse(why) {
  stderr.write(`${why}\n`)
  exit(1)
}
