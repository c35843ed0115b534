import { userInfo } from 'node:os'
import { sourceAt } from '@ytterby/follow'
import { canonicalJson, currentRuleset, filled, type Lang } from 'ytterby'
import { BundleRefusedError, openBundle, previewLaw, type BundleTrust, type LawBundle } from 'ytterby/law'
import { progressOn } from '../batch/progress.ts'
import { EXIT } from '../exit-code.ts'
import { readList } from '../exposure/read-list.ts'
import { InputError } from '../input-error.ts'
import { requireApart } from '../input/require-apart.ts'
import { writeWhole } from '../input/write-whole.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { ownCommand } from '../own-command.ts'
import { phrase } from '../render/phrases.ts'
import { refusalText } from '../render/refusals.ts'
import { dayOrToday, today } from '../today.ts'
import { bundleText, previewText, statusText } from './bundle-text.ts'
import { lawIn, newestIn, openFolder, readBundle, ROOT_VARIABLE, trustIn } from './law-folder.ts'

export type BundleOptions = {
  readonly trust?: string
  readonly in?: string
  readonly against?: string
  readonly out?: string
  readonly by?: string
  readonly reason?: string
  readonly allowOlder?: string
  readonly asOf?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly lang: Lang
}

/** What `ytterby bundle` does, by its first word. Each writes what it found, and returns the exit status. */
export const ACTIONS = { status, fetch: fetchBundle, verify, preview, use, rollback } satisfies Readonly<
  Record<string, (subject: string | undefined, options: BundleOptions) => Promise<number>>
>

async function status(_: string | undefined, options: BundleOptions): Promise<number> {
  const follower = await openFolder(needed(options.in, '--in'), await trustIn(options.trust))
  const found = follower.status()
  say(found, statusText(found, options.lang), options)
  if (found.failure === null) return EXIT.answered
  process.stderr.write(`${refusalText(found.failure.code, found.failure.message, options.lang)}\n`)
  return EXIT.notValid
}

async function fetchBundle(address: string | undefined, options: BundleOptions): Promise<number> {
  const out = needed(options.out, '--out')
  requireApart(
    [['--out', out]],
    [
      ['--trust', options.trust],
      [ROOT_VARIABLE, process.env[ROOT_VARIABLE]],
    ],
  )
  const trust = await trustIn(options.trust)
  const url = needed(address, '<subject>')
  if (!URL.canParse(url)) throw new InputError('no-address', filled(inputRefusals.noAddress, { url }))
  const source = sourceAt(url, fetch)
  const line = (await source.latest()) ?? new Uint8Array()
  let body = new Uint8Array()
  const fetchBody = async (header: LawBundle['header']): Promise<Uint8Array> =>
    (body = Uint8Array.from(await source.body(header)))
  const found = await openBundle(line, { trust, today: today(), fetchBody })
  await writeWhole(out, Buffer.concat([line, Buffer.from('\n'), body]))
  say(found.header, bundleText(found, options.lang), options)
  return EXIT.answered
}

async function verify(file: string | undefined, options: BundleOptions): Promise<number> {
  try {
    const found = await opened(await readBundle(needed(file, '<subject>')), await trustIn(options.trust))
    say(found.header, bundleText(found, options.lang), options)
    return EXIT.answered
  } catch (error) {
    if (!(error instanceof BundleRefusedError)) throw error
    const what = refusalText(error.code, error.message, options.lang)
    say(
      { code: error.code, pointer: error.pointer },
      `${phrase('refusal', options.lang, { code: error.code, what })}\n`,
      options,
    )
    return EXIT.notValid
  }
}

async function preview(file: string | undefined, options: BundleOptions): Promise<number> {
  const { lang, asOf = today() } = options
  const trust = await trustIn(options.trust)
  const list = needed(options.against, '--against')
  const inForce = options.in === undefined ? currentRuleset : lawIn(await openFolder(options.in, trust))
  const bundle = await opened(await readBundle(needed(file, '<subject>')), trust)
  const defaults = { asOf: dayOrToday(options.asOf), knownAt: undefined, currency: undefined }
  const { lines, unread } = await readList(list, defaults, progressOn(options))
  const answered = previewLaw(bundle, lines, { asOf, lang, ruleset: inForce })
  const found = { ...answered, refused: [...answered.refused, ...unread] }
  say(found, previewText(found, lang), options)
  if (found.changed.length > 0) return EXIT.changed
  return found.refused.length > 0 ? EXIT.linesFailed : EXIT.answered
}

async function use(file: string | undefined, options: BundleOptions): Promise<number> {
  const bundle = await readBundle(needed(file, '<subject>'))
  const folder = needed(options.in, '--in')
  const follower = await openFolder(folder, await trustIn(options.trust), bundle)
  const { failure } = await follower.check()
  if (failure?.code === 'rollback' && options.allowOlder !== undefined) {
    const to = { version: newestIn(bundle), reason: needed(options.allowOlder, '--allow-older'), by: author(options) }
    const found = await follower.goBack(to)
    say(found, statusText(found, options.lang), options)
    return EXIT.answered
  }
  if (failure?.code === 'rollback')
    throw new InputError('bundle-refused', filled(inputRefusals.olderThanUsed, { command: ownCommand(), folder }))
  if (failure !== null) throw new InputError('bundle-refused', failure.message)
  const { waiting } = await follower.takeBack()
  const found =
    waiting === null ? follower.status() : await follower.accept({ version: waiting.version, by: author(options) })
  if (found.inForce.from === 'package') throw new InputError('bundle-refused', inputRefusals.olderThanProgram)
  say(found, statusText(found, options.lang), options)
  return EXIT.answered
}

async function rollback(version: string | undefined, options: BundleOptions): Promise<number> {
  const to = { version: needed(version, '<subject>'), reason: needed(options.reason, '--reason'), by: author(options) }
  const follower = await openFolder(needed(options.in, '--in'), await trustIn(options.trust))
  const found = await follower.goBack(to)
  say(found, statusText(found, options.lang), options)
  return EXIT.answered
}

const opened = (bytes: Uint8Array, trust: BundleTrust): Promise<LawBundle> =>
  openBundle(bytes, { trust, today: today() })

const author = ({ by }: BundleOptions): string => by ?? userInfo().username

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '')
    throw new InputError('bundle-option', filled(inputRefusals.bundleOption, { what }))
  return value
}

function say(found: unknown, text: string, { json = false }: BundleOptions): void {
  process.stdout.write(json ? `${canonicalJson(JSON.parse(JSON.stringify(found)))}\n` : text)
}
