import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { cwd } from 'node:process'
import { pathToFileURL } from 'node:url'
import type * as ytterby from 'ytterby'
import type * as law from 'ytterby/law'
import type { AnsweringSdk } from '../answers/asked.ts'

/** The functions of the package that the checks use, with the types of the unmutated source. */
export type MutatedSdk = AnsweringSdk & Pick<typeof ytterby, 'currentRuleset' | 'verdictOf'>

let copies = 0

/**
 * Loads a new copy of the mutated package, so that results cached under one mutant are not used for the next. The law and the
 * schema are not mutated and are loaded only once.
 */
export async function freshSdk(): Promise<MutatedSdk> {
  if (copies === 0) registerHooks({ resolve: resolveAnew, load: loadUncounted })
  copies += 1
  const entry = (name: string): string => new URL(`${name}.ts?copy=${copies}`, src()).href
  const answers: typeof ytterby = await import(entry('index'))
  const whole: typeof law = await import(entry('law'))
  return { ...answers, ...whole }
}

/**
 * Stryker's copy of the package, below the current directory, which Stryker sets after it has loaded this file. Importing the
 * package by its name would load the unmutated one.
 */
const src = (): URL => new URL('packages/ytterby/src/', pathToFileURL(join(cwd(), '/')))

const resolveAnew: NonNullable<Parameters<typeof registerHooks>[0]['resolve']> = (specifier, context, next) => {
  const resolved = next(specifier, context)
  const { url } = resolved
  if (!url.includes('/packages/ytterby/')) return resolved
  // Mixing a mutated and an unmutated package would prove nothing.
  const { href } = src()
  if (!url.startsWith(href)) throw new Error(`${url} is not mutated`)
  const copy = /\?copy=\d+$/.exec(context.parentURL ?? '')?.[0]
  const isMutated = /^(engine|calendar)\//.test(url.slice(href.length))
  return copy !== undefined && isMutated ? { ...resolved, url: url + copy } : resolved
}

/** Only the first copy counts coverage for Stryker, because counting takes longer than answering. */
const loadUncounted: NonNullable<Parameters<typeof registerHooks>[0]['load']> = (url, context, next) => {
  const loaded = next(url, context)
  if (!/\?copy=(?!1$)\d+$/.test(url)) return loaded
  const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
  return { ...loaded, source: source.replace(/(stryCov_\w+) = cover;/, '$1 = () => {};') }
}
