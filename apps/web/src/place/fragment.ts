import { dottedFacts, FIELDS, setField, type Draft } from 'ytterby/dotted'
import { isLang } from '../locales/formats.ts'
import { isDraft } from './fact.ts'
import { VIEWS, type Place, type View } from './place.ts'

/** A link is no longer than this: what is longer was not made here. */
const LONGEST = 20_000
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/

/** A place that was read, and what of it could not be: names only, no values. */
export type ReadPlace = { readonly place: Place; readonly unread: readonly string[] }

/**
 * The fragment of a place: the dotted names of the contract, `view`, `lang` and `ruleset`. It is never sent to a server. An
 * inquiry that cannot be written by dotted names stands as JSON under `inquiry`.
 *
 * @example fragmentOf({ view: 'good', lang: 'en', ruleset: null, inquiry: { asOf: '2026-03-01' } }) // '#asOf=2026-03-01'
 */
export function fragmentOf({ view, lang, ruleset, inquiry }: Place): string {
  const query = new URLSearchParams()
  if (view !== 'good') query.set('view', view)
  if (lang !== 'en') query.set('lang', lang)
  if (ruleset !== null) query.set('ruleset', ruleset)
  const facts = dottedFacts(inquiry)
  if (facts === null) query.set('inquiry', JSON.stringify(inquiry))
  else for (const [name, text] of facts) query.set(name, text)
  return `#${query.toString().replaceAll('%3B', ';').replaceAll('%3A', ':')}`
}

/** Reads a fragment, whatever is in it: a link means the same in every browser. Without one it is `otherwise`, whose day stands in for one that is left out. */
export function readFragment(fragment: string, otherwise: Place): ReadPlace {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { place: otherwise, unread: [] }
  if (text.length > LONGEST) return { place: otherwise, unread: ['#'] }
  const unread: string[] = []
  const inquiry: Draft = {}
  let view: View = 'good'
  let lang: Place['lang'] = 'en'
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

/** `Object.assign` would take `__proto__` for the prototype. */
const isPlainDraft = (value: unknown): value is Draft => isDraft(value) && !Object.hasOwn(value, '__proto__')

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
