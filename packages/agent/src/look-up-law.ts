import { classify, InvalidInquiryError, parseInquiry, type Lang, type Ruleset } from 'ytterby'
import { citationsOf, listElements, listForms, searchLaw, type ControlStatus, type InstrumentStatus } from 'ytterby/law'
import { agentTexts } from './locales/agent.ts'
import type { ArgumentsOf } from './arguments.ts'
import { cited } from './cited.ts'
import { fill, type Entry } from './fill.ts'
import type { AgentServices } from './services.ts'

type At = { readonly ruleset: Ruleset; readonly asOf: string; readonly lang: Lang }
type Found = ReturnType<typeof searchLaw>
type Hit = Found['hits'][number]

/** Looks up any part of the law: an instrument, a code, an element, a form, a citation, a party, a day, or words. */
export function lookUpLaw(
  { text, asOf, from = 0, lang = 'en' }: ArgumentsOf<'lookUp'>,
  { ruleset, today }: AgentServices,
): string {
  const day = asOf ?? today()
  parseInquiry({ asOf: day }, { ruleset })
  const at = { ruleset, asOf: day, lang }
  const law = searchLaw(text.split(/\s+/), at)
  const entries = entriesOf(law, text.trim(), at)
  const head = {
    asOf: day,
    found: entries.length,
    ...(entries.length === 0
      ? {
          meaning: agentTexts[lang].nothingFound,
          nearest: law.nearest.map(({ kind, id, name }) => ({ kind, id, name })),
        }
      : {}),
    ruleset: ruleset.version,
    lawKnownThrough: ruleset.knownThrough,
    from,
  }
  const { lists, sources, more } = fill(head, [{ name: 'entries', entries: entries.slice(from) }])
  return JSON.stringify({ ...head, ...lists, sources, more })
}

/** What has exactly this name comes first, with its parts; then the hits, best first, instruments and entries with all that is held of them. */
function entriesOf({ hits, instruments, controls, elsewhere }: Found, text: string, at: At): Entry[] {
  const { ruleset, lang } = at
  const named = instruments.find(({ id }) => id === text)
  const citation = citationsOf([text], { ruleset })
  const byId = new Map(instruments.map((one) => [one.id, one]))
  const goods = commodityCode(text, hits, at)
  return [
    ...Object.keys(citation).map((key) => cited({ kind: 'citation', key, ...citation[key] }, [key], citation, lang)),
    ...goods,
    ...(named === undefined ? [] : [instrumentEntry(named), ...partsOf(named)]),
    ...hits.flatMap((hit): Entry[] => {
      if (hit.kind === 'instrument') {
        const instrument = byId.get(hit.id)
        return instrument === undefined || instrument === named ? [] : [instrumentEntry(instrument)]
      }
      if (hit.kind === 'control')
        return controls.filter((one) => one.citation === hit.citation).map((one) => controlEntry(one, at))
      // Its goods say more than the code by itself.
      return hit.kind === 'commodity-code' && goods.length > 0 ? [] : [wordEntry(hit, at)]
    }),
    ...elsewhere.map((one) => ({ value: { kind: 'elsewhere', ...one, meaning: agentTexts[lang].elsewhere } })),
  ]
}

/** An element or a form with all that is held of it; any other part in short. */
function wordEntry(hit: Hit, { ruleset, lang }: At): Entry {
  const { kind, id, citation } = hit
  const element = kind === 'element' ? listElements({ ruleset, lang }).find(({ symbol }) => symbol === id) : undefined
  const form = kind === 'form' ? listForms({ ruleset, lang }).find((one) => one.id === id) : undefined
  const { citations, ...value } = element ?? form ?? { ...hit, citations: citation === null ? [] : [citation] }
  return cited({ kind, ...value }, citations, citationsOf(citations, { ruleset }), lang)
}

/**
 * What goods a customs code can hold, of those that the law names. Digits that no Chinese edition has are those of another
 * country: the entry names the code that is known.
 */
function commodityCode(text: string, hits: readonly Hit[], { asOf, ruleset, lang }: At): Entry[] {
  if (!/^\d[\d. ]{3,}$/.test(text)) return []
  const digits = text.replaceAll(/\D/g, '')
  const code = hits.find(({ kind, id }) => kind === 'commodity-code' && digits.startsWith(id))?.id ?? digits
  try {
    return classify({ commodityCode: text }, { asOf, ruleset, lang }).codeCandidates.map(
      ({ form, elements, citations }) =>
        cited({ kind: 'commodity-code', code, form, elements }, citations, citationsOf(citations, { ruleset }), lang),
    )
  } catch (error) {
    // A code that no edition of the year has names nothing.
    if (error instanceof InvalidInquiryError) return []
    throw error
  }
}

function instrumentEntry({ id, number, title, published, layer, link, confidence, limbs }: InstrumentStatus): Entry {
  const states: Record<string, number> = {}
  for (const { state } of limbs) states[state] = (states[state] ?? 0) + 1
  return { value: { kind: 'instrument', id, number, title, published, layer, link, confidence, states } }
}

function partsOf({ limbs, passages, effects }: InstrumentStatus): Entry[] {
  return [
    ...limbs.map(({ id, article, text, state }) => ({ value: { kind: 'limb', id, article, text, state } })),
    ...effects.map((effect) => ({ value: { kind: 'effect', ...effect } })),
    ...passages.map((passage) => ({ value: { kind: 'passage', ...passage } })),
  ]
}

function controlEntry(control: ControlStatus, { ruleset, lang }: At): Entry {
  const { code, element, text, state, everInForce, commodityCodes, life, citation } = control
  const value = { kind: 'control', code, element, text, state, everInForce, commodityCodes, life }
  return cited(value, [citation], citationsOf([citation], { ruleset }), lang)
}
