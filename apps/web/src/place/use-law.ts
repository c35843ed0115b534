import { useEffect, useState } from 'preact/hooks'
import type { Lang, Ruleset } from 'ytterby'
import { load as loadTexts } from '../locales/load.ts'
import { loadRelease } from './load-release.ts'
import { loadedRulesets } from './newest-law.ts'

/** The loaded law in a language, or that it is loading or failed to load. */
export type Law =
  | { readonly status: 'ready'; readonly ruleset: Ruleset; readonly lang: Lang }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }

/** Functions that name places in legal texts. They load with the law's sentences, so their presence means that a language is loaded. */
const loaded = new Map<Lang, (article: string, lang: Lang) => string>()
const isLoaded = (lang: Lang): boolean => loadTexts[lang] === null || loaded.has(lang)

/** The ruleset of a release in a language. That of the page in English is available at once; others are loaded, also the newest. */
export function useLaw(version: string | null, lang: Lang): Law {
  const [, again] = useState({})
  const [failed, setFailed] = useState('')
  useEffect(() => {
    void import('./find-newest-law.ts').then(({ findNewestLaw }) => findNewestLaw(() => again({})))
  }, [])
  const key = `${version} ${lang}`
  const ready = readyLaw(version, lang)
  const isReady = ready !== null
  useEffect(() => {
    if (isReady || failed === key) return undefined
    let isAwaited = true
    load(version, lang).then(
      () => isAwaited && again({}),
      () => isAwaited && setFailed(key),
    )
    return () => {
      isAwaited = false
    }
  }, [version, lang, key, isReady, failed])
  return ready ?? { status: failed === key ? 'failed' : 'loading' }
}

function readyLaw(version: string | null, lang: Lang): Law | null {
  const ruleset = loadedRulesets.get(version)
  return ruleset === undefined || !isLoaded(lang) ? null : { status: 'ready', ruleset, lang }
}

async function load(version: string | null, lang: Lang): Promise<void> {
  const texts = await loadTexts[lang]?.()
  if (texts !== undefined) loaded.set(lang, texts.articleText)
  if (version === null || loadedRulesets.has(version)) return
  // A release contains all languages.
  const ruleset = await loadRelease(version)
  if (ruleset === null) throw new Error('The release cannot be loaded')
  loadedRulesets.set(version, ruleset)
}

/** Names a place in a legal text: `17` becomes 第17条. */
export const placeText = (article: string, lang: Lang): string => loaded.get(lang)?.(article, lang) ?? article
