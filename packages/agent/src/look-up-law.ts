import { assess, InvalidInquiryError, parseInquiry, type Lang, type Ruleset } from 'ytterby'
import { citationsOf, listElements, listForms, searchLaw, type ControlStatus, type InstrumentStatus } from 'ytterby/law'
import { agentTexts } from './locales/agent.ts'
import type { ArgumentsOf } from './arguments.ts'
import { cited } from './cited.ts'
import { fill, type Entry } from './fill.ts'
import type { AgentServices } from './services.ts'

type At = { readonly ruleset: Ruleset; readonly asOf: string; readonly lang: Lang }

/** Looks up an instrument, a control code, an element, a form of goods, a citation, or words. */
export function lookUpLaw(
  { text, asOf, from = 0, lang = 'en' }: ArgumentsOf<'lookUp'>,
  { ruleset, today }: AgentServices,
): string {
  const day = asOf ?? today()
  parseInquiry({ asOf: day }, { ruleset })
  const entries = found(text.trim(), { ruleset, asOf: day, lang })
  const head = {
    asOf: day,
    found: entries.length,
    ...(entries.length === 0 ? { meaning: agentTexts[lang].nothingFound } : {}),
    ruleset: ruleset.version,
    lawKnownThrough: ruleset.knownThrough,
    from,
  }
  const { lists, sources, more } = fill(head, [{ name: 'entries', entries: entries.slice(from) }])
  return JSON.stringify({ ...head, ...lists, sources, more })
}

/** What has exactly this name comes first, with its parts; then what the words find. */
function found(text: string, at: At): Entry[] {
  const { ruleset, asOf, lang } = at
  const words = text.split(/\s+/).filter((word) => word !== '')
  const { instruments, controls } = searchLaw(words, { asOf, lang, ruleset })
  const named = instruments.find(({ id }) => id === text)
  const citation = citationsOf([text], { ruleset })
  return [
    ...Object.keys(citation).map((key) => cited({ kind: 'citation', key, ...citation[key] }, [key], citation, lang)),
    ...vocabulary(text, at),
    ...commodityCode(text, at),
    ...(named === undefined ? [] : [instrumentEntry(named), ...partsOf(named)]),
    ...controls.map((control) => controlEntry(control, at)),
    ...instruments.filter((instrument) => instrument !== named).map(instrumentEntry),
  ]
}

function vocabulary(text: string, { ruleset, lang }: At): Entry[] {
  const lower = text.toLowerCase()
  const isNamed = (...names: readonly string[]): boolean => names.some((name) => name.toLowerCase() === lower)
  return [
    ...listElements({ ruleset, lang }).flatMap(({ citations, ...element }) =>
      isNamed(element.symbol, element.name)
        ? [cited({ kind: 'element', ...element }, citations, citationsOf(citations, { ruleset }), lang)]
        : [],
    ),
    ...listForms({ ruleset, lang }).flatMap(({ citations, ...form }) =>
      isNamed(form.id, form.name)
        ? [cited({ kind: 'form', ...form }, citations, citationsOf(citations, { ruleset }), lang)]
        : [],
    ),
  ]
}

/** What goods a customs code can hold, of those that the law names. */
function commodityCode(text: string, { asOf, ruleset, lang }: At): Entry[] {
  if (!/^\d[\d. ]{3,}$/.test(text)) return []
  try {
    const answer = assess({ asOf, product: { commodityCode: text } }, { ruleset, lang })
    return answer.classification.codeCandidates.map(({ form, elements, citations }) =>
      cited(
        { kind: 'commodity-code', code: answer.inquiry.product?.commodityCode, form, elements },
        citations,
        answer.citations,
        lang,
      ),
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
