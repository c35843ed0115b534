/** Checks the published packages as users get them: the packed tarballs, unpacked next to their dependencies. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { LAW_CEILING, LAW_SIZE, noticesLeft } from '../packages/ytterby/build/law-size.ts'
import { command, Failure, ROOT } from './command.ts'

export const PUBLISHED = [
  { name: 'ytterby', folder: 'packages/ytterby' },
  { name: '@ytterby/rulesets', folder: 'packages/rulesets' },
  { name: '@ytterby/conformance', folder: 'packages/conformance' },
  { name: '@ytterby/agent', folder: 'packages/agent' },
  { name: '@ytterby/lists', folder: 'packages/lists' },
  { name: '@ytterby/follow', folder: 'packages/follow' },
  { name: '@ytterby/cli', folder: 'packages/cli' },
  { name: '@ytterby/element', folder: 'packages/element' },
]
const SDK_ENTRIES = [
  'ytterby',
  'ytterby/zh',
  'ytterby/law',
  'ytterby/lists',
  'ytterby/planning',
  'ytterby/composition',
  'ytterby/ledger',
  'ytterby/papers',
  'ytterby/receipts',
  'ytterby/client',
  'ytterby/schema',
]
/** Entries that export schemas or validate input with them. No other entry may load zod. */
const WITH_SCHEMAS: ReadonlySet<string> = new Set([
  'ytterby/law',
  'ytterby/planning',
  'ytterby/composition',
  'ytterby/ledger',
  'ytterby/papers',
  'ytterby/receipts',
  'ytterby/client',
  'ytterby/schema',
])
/** What answers need of `ytterby`, without the words for people. */
const ANSWERS = 'assess, classify, clearMatches, decide, decisionView, parseInquiry, screenParty, verdictOf'
/** Ceilings of what a package carries besides the law, which has one of its own. */
const SDK_CEILING = 80_000
const REFERENCE_CEILING = 68_000
const ONE_FUNCTION_CEILING = 5_000
const CLIENT_CEILING = 5_300
const WATCHES_CEILING = 4_500
const WEBHOOK_CEILING = 1_800
/** The tools for agents besides the SDK. */
const AGENT_CEILING = 16_000
/** All files that the element loads until its answer, in one language and with nobody named. */
const ELEMENT_CEILING = 78_000

export const tarballOf = (name: string) => `${name.replace('@', '').replace('/', '-')}.tgz`

/**
 * Packs every package into a folder, and writes `digests.txt` beside them: digest, name and version, and file, one package a line.
 * The packages must be built.
 */
export async function packInto(folder: string): Promise<string> {
  const lines: string[] = []
  for (const one of PUBLISHED) {
    const file = tarballOf(one.name)
    await command(['pnpm', 'pack', '--out', join(folder, file)], join(ROOT, one.folder))
    const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, one.folder, 'package.json'), 'utf8'))
    const digest = createHash('sha512').update(readFileSync(join(folder, file)))
    lines.push(`sha512-${digest.digest('base64')} ${one.name}@${version} ${file}\n`)
  }
  const digests = lines.join('')
  writeFileSync(join(folder, 'digests.txt'), digests)
  return digests
}

export async function pack(scratch: string): Promise<string> {
  const again = join(scratch, 'again')
  mkdirSync(again)
  if ((await packInto(again)) !== (await packInto(scratch)))
    throw new Failure('Packed twice, a package has other bytes')
  for (const { name } of PUBLISHED) {
    const unpacked = join(scratch, 'node_modules', name)
    mkdirSync(unpacked, { recursive: true })
    await command(['tar', '-xzf', join(scratch, tarballOf(name)), '-C', unpacked, '--strip-components=1'])
    for (const file of ['README.md', 'LICENSE'])
      if (!existsSync(join(unpacked, file))) throw new Failure(`${name} is packed without ${file}`)
  }
  for (const folder of ['packages/cli', 'packages/lists']) linkDependencies(join(ROOT, folder), scratch)
  return ''
}

/** A published package, and every other that it needs: whoever installs tarballs names all of them. */
export function neededBy(name: string): string[] {
  const needed = new Set([name])
  for (const one of needed)
    for (const other of Object.keys(manifestOf(one).dependencies ?? {}))
      if (PUBLISHED.some((published) => published.name === other)) needed.add(other)
  return [...needed]
}

function manifestOf(name: string): { dependencies?: object } {
  const folder = PUBLISHED.find((one) => one.name === name)?.folder ?? ''
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))
}

/** Links what a package depends on and that is not unpacked. */
function linkDependencies(folder: string, scratch: string): void {
  const manifest: { dependencies: object } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(scratch, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    if (!existsSync(place)) symlinkSync(join(folder, 'node_modules', name), place)
  }
}

export async function proveManifests(scratch: string): Promise<string> {
  for (const { name } of PUBLISHED) await command(['publint', 'run', tarballOf(name), '--strict'], scratch)
  return ''
}

export async function proveTypes(scratch: string): Promise<string> {
  for (const name of ['ytterby', '@ytterby/agent', '@ytterby/follow', '@ytterby/element'])
    await command(['attw', tarballOf(name), '--profile', 'esm-only', '--no-emoji', '--no-color'], scratch)
  return ''
}

type Bundle = { readonly code: Uint8Array; readonly imports: readonly string[] }

/** Bundles and minifies `source` with what it imports from the unpacked packages; other packages stay external. */
async function bundle(scratch: string, source: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: scratch },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'neutral',
    external: ['zod', 'node:*', ...external],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), imports: importsOf(metafile) }
}

const importsOf = ({ outputs }: Metafile) =>
  Object.values(outputs).flatMap((output) => output.imports.map((imported) => imported.path))

export async function proveImports(scratch: string): Promise<string> {
  const importsBy = async (entries: readonly string[]) => {
    const all = entries.map((entry, index) => `export * as entry${index} from '${entry}'`)
    return (await bundle(scratch, all.join('\n'))).imports
  }
  const foreign = (await importsBy(SDK_ENTRIES)).filter((path) => path !== 'zod')
  if (foreign.length > 0) throw new Failure(`The SDK imports ${foreign.join(', ')}`)
  const unexpected = await importsBy(SDK_ENTRIES.filter((entry) => !WITH_SCHEMAS.has(entry)))
  if (unexpected.length > 0) throw new Failure(`Entries without schemas import ${unexpected.join(', ')}`)
  return `only zod; ${SDK_ENTRIES.length - WITH_SCHEMAS.size} entries import nothing`
}

export async function proveSizes(scratch: string): Promise<string> {
  const gzipped = async (source: string, external?: readonly string[]) =>
    gzipSync((await bundle(scratch, source, external)).code, { level: 9 }).length
  const answers = (await gzipped(`export { ${ANSWERS} } from 'ytterby'`)) - LAW_SIZE
  const whole = (await gzipped(`export * from 'ytterby'`)) - LAW_SIZE
  const chinese = (await gzipped(`import 'ytterby/zh'; export * from 'ytterby'`)) - LAW_SIZE - whole
  // The entry loads what the law says in detail; the reference data comes on top.
  const law = await gzipped(`export { releaseOf } from 'ytterby/law'`)
  const reference = (await gzipped(`export { reference, releaseOf } from 'ytterby/law'`)) - law
  const client = await gzipped(`export { createClient } from 'ytterby/client'`)
  const watches = await gzipped(`export { createWatchesClient } from 'ytterby/client'`)
  const webhook = await gzipped(`export { verifyWebhook } from 'ytterby/client'`)
  const agent = await gzipped(`export * from '@ytterby/agent'`, ['ytterby', 'ytterby/*'])
  const element = Math.max(elementSize(scratch, 'english'), elementSize(scratch, 'chinese')) - LAW_SIZE
  const one = (await bundle(scratch, `export { canonicalJson } from 'ytterby'`)).code.length
  const summary = [
    `law ${kilobytes(LAW_SIZE)} gzip of ${kilobytes(LAW_CEILING)}, room for ${noticesLeft()} notices`,
    `besides it: answers ${kilobytes(answers)} of ${kilobytes(SDK_CEILING)}, all of ytterby ${kilobytes(whole)}`,
    `ytterby/zh ${kilobytes(chinese)} more`,
    `reference ${kilobytes(reference)} of ${kilobytes(REFERENCE_CEILING)}`,
    `createClient ${kilobytes(client)} of ${kilobytes(CLIENT_CEILING)}`,
    `createWatchesClient ${kilobytes(watches)} of ${kilobytes(WATCHES_CEILING)}`,
    `verifyWebhook ${kilobytes(webhook)} of ${kilobytes(WEBHOOK_CEILING)}`,
    `agent ${kilobytes(agent)} of ${kilobytes(AGENT_CEILING)}`,
    `element ${kilobytes(element)} of ${kilobytes(ELEMENT_CEILING)}`,
    `canonicalJson alone ${kilobytes(one)} of ${kilobytes(ONE_FUNCTION_CEILING)}`,
  ].join(', ')
  const isClientTooLarge = client > CLIENT_CEILING || watches > WATCHES_CEILING || webhook > WEBHOOK_CEILING
  const isTooLarge =
    LAW_SIZE > LAW_CEILING ||
    answers > SDK_CEILING ||
    reference > REFERENCE_CEILING ||
    agent > AGENT_CEILING ||
    element > ELEMENT_CEILING
  if (isTooLarge || isClientTooLarge || one > ONE_FUNCTION_CEILING) throw new Failure(summary)
  return summary
}

/** The other language, the matcher of names and what refusals say are not loaded before the answer. */
function elementSize(scratch: string, language: 'english' | 'chinese'): number {
  const dist = join(scratch, 'node_modules/@ytterby/element/dist')
  const later = `-(matcher|refusals|${language === 'english' ? 'chinese' : 'english'})-`
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const loaded = scripts.filter((name) => !new RegExp(later).test(name))
  if (scripts.length - loaded.length !== 3) throw new Failure('The files of the element have other names')
  return loaded.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0)
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * Loads the SDK in the Node version installed on this machine, and the command line in that of the workspace. Checks that the
 * SDK and its law have the same version.
 */
export async function proveRuns(scratch: string): Promise<string> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('.bin'))
  const script = `
    ${SDK_ENTRIES.map((entry) => `import '${entry}'`).join('\n')}
    import 'ytterby/ruleset.json' with { type: 'json' }
    import 'ytterby/inquiry.schema.json' with { type: 'json' }
    import 'ytterby/assessment.schema.json' with { type: 'json' }
    import 'ytterby/kit.schema.json' with { type: 'json' }
    import 'ytterby/licence.schema.json' with { type: 'json' }
    import 'ytterby/exposure-line.schema.json' with { type: 'json' }
    import '@ytterby/agent'
    import '@ytterby/element'
    import '@ytterby/lists'
    import '@ytterby/lists/batch'
    import '@ytterby/follow'
    import '@ytterby/follow/files'
    import '@ytterby/follow/r2'
    import '@ytterby/follow/indexed-db'
    import manifest from 'ytterby/package.json' with { type: 'json' }
    import { currentRuleset } from 'ytterby'
    // A ruleset that changed since the release has the suffix +next.
    if (currentRuleset.version.split('+')[0] !== manifest.version) throw new Error(\`package \${manifest.version}, ruleset \${currentRuleset.version}\`)
    console.log(process.version)`
  const words = ['node', '--no-warnings', '--input-type=module', '--eval', script]
  const version = await command(words, scratch, path.join(delimiter))
  await command(['node', 'node_modules/@ytterby/cli/dist/main.js', '--help'], scratch)
  // It has no input, so it ends once the tools and the protocol are loaded.
  await command(['node', 'node_modules/@ytterby/cli/dist/main.js', 'mcp'], scratch)
  return `SDK on Node ${version.trim()}`
}

/**
 * The build transforms the law, so this compares the law of the packed SDK with that of the sources, and its answers to the cases that
 * cover every fact, refusal and expectation, in each language.
 */
export async function proveAnswers(scratch: string): Promise<string> {
  const answers = async (sdk: string, folder: string) => {
    const script = `
      import { createHash } from 'node:crypto'
      import { assess, canonicalJson, InvalidInquiryError } from '${sdk}'
      import { rulesetData } from '${sdk === 'ytterby' ? 'ytterby/law' : sdk.replace('index.ts', 'law.ts')}'
      import { coveringCases } from '${join(ROOT, 'packages/evidence/src/cases/covering-cases.ts')}'
      const hash = createHash('sha256').update(canonicalJson(rulesetData))
      let count = 0
      // English first: loading Chinese must not affect it.
      for (const lang of ['en', 'zh']) {
        if (lang === 'zh') await import('${sdk === 'ytterby' ? 'ytterby/zh' : sdk.replace('index.ts', 'zh.ts')}')
        for (const { inquiry } of coveringCases) {
          try {
            hash.update(canonicalJson(assess(inquiry, { lang })))
            count += 1
          } catch (error) {
            if (!(error instanceof InvalidInquiryError)) throw error
            hash.update(error.message)
          }
        }
      }
      console.log(count, hash.digest('hex'))`
    return (await command(['node', '--no-warnings', '--input-type=module', '--eval', script], folder)).trim()
  }
  const [packed, sources] = await Promise.all([
    answers('ytterby', scratch),
    answers(join(ROOT, 'packages/ytterby/src/index.ts'), ROOT),
  ])
  if (packed !== sources) throw new Failure('The packed SDK and the sources give different answers')
  return `${packed.split(' ')[0]} answers and the law identical to those of the sources`
}
