import { useEffect, useState } from 'preact/hooks'
import { currentRuleset, type Lang, type Ruleset } from 'ytterby'
import { load as loadTexts } from '../locales/load.ts'
import { loadRelease } from './load-release.ts'

/** The law that answers, ready in a language; what is awaited; or why there is none. */
export type Law =
  | { readonly status: 'ready'; readonly ruleset: Ruleset; readonly lang: Lang }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }

/** How places in a text are told in a language: it loads with the sentences of the law, so it says whether they are there. */
const loaded = new Map<Lang, (article: string, lang: Lang) => string>()
const isLoaded = (lang: Lang): boolean => loadTexts[lang] === null || loaded.has(lang)
/** Releases that were loaded, by version. */
const held = new Map<string, Ruleset>()

/** The ruleset of a release, ready in a language: the newest at once in English, anything else once it is loaded. */
export function useLaw(version: string | null, lang: Lang): Law {
  const [, again] = useState(0)
  const [failed, setFailed] = useState('')
  const key = `${version} ${lang}`
  const ready = readyLaw(version, lang)
  const isReady = ready !== null
  useEffect(() => {
    if (isReady || failed === key) return undefined
    let isAwaited = true
    load(version, lang).then(
      () => isAwaited && again((count) => count + 1),
      () => isAwaited && setFailed(key),
    )
    return () => {
      isAwaited = false
    }
  }, [version, lang, key, isReady, failed])
  return ready ?? { status: failed === key ? 'failed' : 'loading' }
}

function readyLaw(version: string | null, lang: Lang): Law | null {
  if (version === null || version === currentRuleset.version)
    return isLoaded(lang) ? { status: 'ready', ruleset: currentRuleset, lang } : null
  const ruleset = held.get(version)
  return ruleset === undefined || !isLoaded(lang) ? null : { status: 'ready', ruleset, lang }
}

async function load(version: string | null, lang: Lang): Promise<void> {
  const texts = await loadTexts[lang]?.()
  if (texts !== undefined) loaded.set(lang, texts.articleText)
  if (version === null || version === currentRuleset.version) return
  // All languages are in a release; what answers under its name is that release.
  const ruleset = await loadRelease(version)
  if (ruleset === null) throw new Error('The release cannot be loaded')
  held.set(version, ruleset)
}

/** Where in a text something stands, in a language: `17` as 第17条. */
export const placeText = (article: string, lang: Lang): string => loaded.get(lang)?.(article, lang) ?? article
