import { dottedFacts, FIELDS, setField, type Draft } from 'ytterby'
import type { Lang } from 'ytterby'
import { isLang, LANGS } from '../locales/formats.ts'
import { isDraft } from './fact.ts'
import { VIEWS, type LinkedState, type View } from './place.ts'

/** Maximum length of a link; a longer one was not made here. */
const LONGEST = 20_000
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/

/** A parsed place, and the names (not values) of what could not be parsed. */
export type ReadPlace = { readonly place: LinkedState; readonly unread: readonly string[] }

const LANGUAGE = navigator.languages.find((language) => /^(en|zh)\b/i.test(language))

/** The language of the browser, in which a link opens that names none. */
export const BROWSER_LANG: Lang = LANGS.find((lang) => LANGUAGE?.toLowerCase().startsWith(lang)) ?? 'en'

/**
 * The URL fragment of a place: dotted names of facts, `view`, `lang` and `ruleset`. It is never sent to a server. An
 * inquiry that cannot be written with dotted names is stored as JSON under `inquiry`. The language of the browser is not
 * written, so that who gets the link reads it in their own.
 *
 * @example fragmentOf({ view: 'good', lang: 'en', ruleset: null, inquiry: { asOf: '2026-03-01' } }) // '#asOf=2026-03-01'
 */
export function fragmentOf({ view, lang, ruleset, inquiry }: LinkedState): string {
  const query = new URLSearchParams()
  if (view !== 'good') query.set('view', view)
  if (lang !== BROWSER_LANG) query.set('lang', lang)
  if (ruleset !== null) query.set('ruleset', ruleset)
  const facts = dottedFacts(inquiry)
  if (facts === null) query.set('inquiry', JSON.stringify(inquiry))
  else for (const [name, text] of facts) query.set(name, text)
  return `#${query.toString().replaceAll('%3B', ';').replaceAll('%3A', ':')}`
}

/** Parses any fragment; a link asks the same in every browser, in the language of the browser unless it names one. An empty fragment gives `otherwise`, whose day is also the default. */
export function readFragment(fragment: string, otherwise: LinkedState): ReadPlace {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { place: otherwise, unread: [] }
  if (text.length > LONGEST) return { place: otherwise, unread: ['#'] }
  const unread: string[] = []
  const inquiry: Draft = {}
  let view: View = 'good'
  let lang: LinkedState['lang'] = BROWSER_LANG
  let ruleset: string | null = null
  for (const [name, value] of new URLSearchParams(text)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(inquiry, field, value)
    else if (name === 'view' && isView(value)) view = value
    else if (name === 'lang' && isLang(value)) lang = value
    else if (name === 'ruleset' && VERSION.test(value)) ruleset = value
    else if (name === 'inquiry' && isPlainDraft(jsonOf(value))) Object.assign(inquiry, jsonOf(value))
    else unread.push(name.slice(0, 60))
  }
  const asked = Object.hasOwn(inquiry, 'asOf') ? inquiry : { asOf: otherwise.inquiry['asOf'], ...inquiry }
  return { place: { view, lang, ruleset, inquiry: asked }, unread }
}

const isView = (text: string): text is View => VIEWS.some((view) => view === text)

/** Unlike this, `Object.assign` would set the prototype for the key `__proto__`. */
const isPlainDraft = (value: unknown): value is Draft => isDraft(value) && !Object.hasOwn(value, '__proto__')

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
