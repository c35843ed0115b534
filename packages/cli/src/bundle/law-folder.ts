import { readFile } from 'node:fs/promises'
import { createLawFollower, SourceError, type LawFollower } from '@ytterby/follow'
import { fileStore } from '@ytterby/follow/files'
import { filled, type Ruleset } from 'ytterby'
import type { BundleTrust } from 'ytterby/law'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InputError } from '../input-error.ts'
import { inputErrorOf } from '../input/read-text.ts'
import { noticesOf } from './bundle-text.ts'
import { ownCommand } from '../own-command.ts'
import { requestedLang } from '../requested-lang.ts'
import { readObject } from '../input/read-object.ts'
import { requireShort } from '../input/require-short.ts'

/** Where the root is named if no option names it. */
export const ROOT_VARIABLE = 'YTTERBY_LAW_ROOT'
const LINE_FEED = 10
const MOST_BUNDLE_MIB = 64

/**
 * The root whose law is accepted, from the file that an option or the environment names. It never comes from a bundle or a folder.
 *
 * @throws InputError if there is none.
 */
export async function trustIn(file = process.env[ROOT_VARIABLE]): Promise<BundleTrust> {
  if (file === undefined || file === '') throw new InputError('no-law-root', inputRefusals.noLawRoot)
  const root = await readObject(file, {
    notJson: inputRefusals.rootNotJson,
    notObject: inputRefusals.rootNotJson,
    tooLong: inputRefusals.rootNotJson,
  })
  return { root }
}

/** @throws InputError if it cannot be read, or is longer than a bundle can be. */
export async function readBundle(file: string): Promise<Uint8Array> {
  requireShort(file, MOST_BUNDLE_MIB)
  try {
    return await readFile(file)
  } catch (error) {
    throw inputErrorOf(error, file)
  }
}

/** The version of the newest release that a bundle says it announces: a name that is looked up among proven ones. */
export function newestIn(bundle: Uint8Array): string {
  const end = bundle.indexOf(LINE_FEED)
  const line = new TextDecoder().decode(end === -1 ? bundle : bundle.subarray(0, end))
  const { headers }: { headers: { version: string }[] } = JSON.parse(line)
  return headers.at(-1)?.version ?? ''
}

/** The law in a folder; with a bundle also what the bundle would make of it. Nothing takes force before it is accepted. */
export async function openFolder(folder: string, trust: BundleTrust, bundle?: Uint8Array): Promise<LawFollower> {
  return createLawFollower({
    source: '',
    trust,
    store: fileStore(folder),
    now: Date.now,
    accept: 'after-preview',
    fetch: (url) => {
      if (bundle === undefined) return Promise.reject(new SourceError(inputRefusals.bodyNotKept))
      const end = bundle.indexOf(LINE_FEED)
      const cut = end === -1 ? bundle.length : end
      return Promise.resolve(
        new Response(Uint8Array.from(url === '/latest' ? bundle.subarray(0, cut) : bundle.subarray(cut + 1))),
      )
    },
  })
}

/**
 * The law that answers in a folder: that of the program as long as no bundle is used there.
 *
 * @throws InputError if what is there cannot be opened: nothing else answers in its place.
 */
export function lawIn(follower: LawFollower): Ruleset {
  const { failure } = follower.status()
  if (failure !== null) throw new InputError('bundle-refused', failure.message)
  return follower.ruleset
}

/**
 * The law in force in a folder. What is unusual about it is said on standard error, and changes no answer.
 *
 * @throws InputError if nothing was put into force there, or what was cannot be opened: nothing else answers in its place.
 */
export function requireLaw(follower: LawFollower): Ruleset {
  const ruleset = lawIn(follower)
  const status = follower.status()
  // One that waits was never accepted, for example because the command that used it was broken off.
  const isUnaccepted = status.inForce.from === 'package' && status.waiting !== null
  if (status.expires === null || isUnaccepted)
    throw new InputError('no-law-in-use', filled(inputRefusals.noLawInUse, { command: ownCommand() }))
  const notices = noticesOf(status, requestedLang(process.argv))
  process.stderr.write(notices.map((notice) => `${notice}\n`).join(''))
  return ruleset
}
