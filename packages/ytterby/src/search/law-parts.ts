import { limbsOf, dayOfEffect, untilOf } from '../schema/effect-days.ts'
import type { Instrument } from '../schema/instrument.ts'
import { publicationDay } from '../schema/publication-day.ts'
import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { edgeWords } from '../changes/edge-words.ts'
import { inEachLang, type Lang } from '../locales/langs.ts'
import type { Control, ControlEntry } from '../schema/control.ts'
import { marks } from '../locales/marks.ts'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import { citingTexts, instrumentParts } from './instrument-parts.ts'
import { lawAddress } from './law-address.ts'
import { both, NOTHING, same, shortName, unclearDay, type LawPart } from './law-part.ts'

/** Every part of the law that can be found, from a compiled ruleset with all that was loaded. */
export function lawParts(index: CompiledRuleset): LawPart[] {
  const { data } = index
  const citing = citingTexts(data)
  return [
    ...listParts(data),
    ...data.instruments.flatMap((instrument) => instrumentParts(instrument, data, citing)),
    ...controlParts(index),
    ...formParts(data),
    ...elementParts(data),
    ...codeParts(index),
    ...partyParts(data),
    ...ruleParts(index),
    ...dayParts(data),
  ]
}

/** The forms of goods that an entry covers or may cover. */
function formsReached({ reach }: RulesetData, { kind, element }: ControlEntry, control: Control): ReadonlySet<string> {
  const rows = (reach[control.reach] ?? []).filter(
    ({ kinds, match, elements }) =>
      match !== 'no' &&
      kinds.includes(kind) &&
      (elements === undefined || element === null || elements.includes(element)),
  )
  return new Set(rows.flatMap(({ forms }) => forms))
}

/** The entries with a code or without, each with the names of the forms that it reaches. */
function controlParts({ entries, data, amendments }: CompiledRuleset): LawPart[] {
  return entries.map(({ entry, control, instrument, cite }): LawPart => {
    const element = data.elements.find(({ symbol }) => symbol === entry.element)
    const reached = formsReached(data, entry, control)
    const forms = data.forms.filter(({ id }) => reached.has(id))
    const added = amendments.filter(
      ({ effect }) => effect.limbs.includes(control.limb) && effect.entryKind === entry.kind,
    )
    return {
      kind: 'control',
      id: entry.code ?? cite,
      name: inEachLang((lang) => `${entry.code ?? control.title[lang]}${marks[lang].colon}${entry.text[lang]}`),
      says: shortName(instrument),
      page: lawAddress.control(control.code, cite),
      citation: cite,
      limb: control.limb,
      published: publicationDay(instrument),
      symbols: entry.element === null ? [] : [entry.element],
      codes: [...entry.commodityCodes, ...added.flatMap(({ effect }) => effect.addsCommodityCodes)],
      texts: [
        [entry.code ?? '', cite, ...both(entry.text)],
        [...both(control.title), ...both(element?.name)],
        [instrument.id, instrument.number ?? '', ...control.notes.flatMap(both)],
        forms.flatMap(({ name }) => both(name)),
      ],
    }
  })
}

const formParts = ({ forms, lexicon }: RulesetData): LawPart[] =>
  forms.map(({ id, name, definition, cite }): LawPart => ({
    ...NOTHING,
    kind: 'form',
    id,
    name,
    says: definition,
    page: lawAddress.form(id),
    citation: cite,
    texts: [
      [id, ...both(name)],
      lexicon.words.flatMap(({ terms, suggests }) => (suggests?.form === id ? terms : [])),
      both(definition),
      [],
    ],
  }))

const elementParts = ({ elements }: RulesetData): LawPart[] =>
  elements.map(({ symbol, name, cite }): LawPart => ({
    ...NOTHING,
    kind: 'element',
    id: symbol,
    name: inEachLang((lang) => `${symbol}, ${name[lang]}`),
    says: name,
    page: lawAddress.element(symbol),
    citation: cite,
    symbols: [symbol],
    texts: [both(name), [], [], []],
  }))

/** Commodity codes of the table and of entries, with the forms that a good of the code can have, and the entries that it may fall under. */
function codeParts({ data, entries }: CompiledRuleset): LawPart[] {
  // The quotas of former years are no permit of today.
  const reached = entries
    .filter(({ control }) => control.permit !== 'quota-licence')
    .map((one) => ({ ...one, forms: formsReached(data, one.entry, one.control) }))
  const known = new Map(data.commodityCodes.map((code) => [code.code, code]))
  const codes = new Set([...known.keys(), ...entries.flatMap(({ entry }) => entry.commodityCodes)])
  return [...codes].map((code): LawPart => {
    const { candidates = [], cite = null } = known.get(code) ?? {}
    const can = new Set(candidates.flatMap(({ forms }) => forms))
    const forms = data.forms.filter(({ id }) => can.has(id))
    const elements = [...new Set(candidates.flatMap((one) => [...(one.elements ?? []), ...(one.holds ?? [])]))]
    const what =
      forms.length === 0
        ? { en: 'The code alone does not point to rare earths.', zh: '该编号本身不指向稀土。' }
        : inEachLang((lang) => [...forms.map(({ name }) => name[lang]), ...elements].join(marks[lang].comma))
    const under = reached.filter(
      ({ entry, forms: covered }) =>
        entry.commodityCodes.includes(code) ||
        candidates.some(
          ({ forms: own, elements: of = [], holds = [] }) =>
            own.some((form) => covered.has(form)) &&
            (entry.element === null || of.length + holds.length === 0 || [...of, ...holds].includes(entry.element)),
        ),
    )
    return {
      ...NOTHING,
      kind: 'commodity-code',
      id: code,
      name: same([code.slice(0, 4), ...(code.slice(4).match(/\d\d/g) ?? [])].join('.')),
      says: inEachLang((lang) => what[lang] + mayFallUnder(under, lang)),
      page: lawAddress.commodityCode(code),
      citation: cite,
      symbols: elements,
      codes: [code],
      texts: [[], [], both(what), []],
    }
  })
}

const MOST_ENTRIES = 6

/** The first entries that a good may fall under, in words. */
function mayFallUnder(entries: CompiledRuleset['entries'], lang: Lang): string {
  const names = [...new Set(entries.map(({ entry, control }) => entry.code ?? control.title[lang]))]
  if (names.length === 0) return ''
  const listed = names.slice(0, MOST_ENTRIES).join(marks[lang].comma) + (names.length > MOST_ENTRIES ? ' …' : '')
  return { en: `; may fall under ${listed}`, zh: `；可能涉及${listed}` }[lang]
}

/** The lists of parties, each with the number of its listings. */
function listParts({ instruments, screening = {} }: RulesetData): LawPart[] {
  const effects = instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect) => (effect.type === 'list' ? [effect] : [])),
  )
  return [...new Set(effects.map(({ list }) => list))].map((list): LawPart => {
    const count = effects.reduce((sum, effect) => sum + (effect.list === list ? effect.parties.length : 0), 0)
    const name = screening[list] ?? same(list)
    return {
      ...NOTHING,
      kind: 'list',
      id: list,
      name,
      says: {
        en: `${count} listings, suspended and ended ones included`,
        zh: `${count}项列名，含暂停和已终止的`,
      },
      page: lawAddress.list(list),
      texts: [[list, ...both(name)], [], [], []],
    }
  })
}

/** Each party of each list, with its other names and its notice. */
function partyParts({ instruments, partyNames = [], screening = {} }: RulesetData): LawPart[] {
  return instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect): LawPart[] =>
      effect.type !== 'list'
        ? []
        : effect.parties.map(({ name, nameZh, aliases = [] }) => ({
            ...NOTHING,
            kind: 'party',
            id: name,
            name: { en: name, zh: nameZh ?? name },
            says: inEachLang(
              (lang) =>
                `${screening[effect.list]?.[lang] ?? effect.list}${marks[lang].colon}${shortName(instrument)[lang]}${marks[lang].clause}${effect.from}`,
            ),
            page: lawAddress.party(effect.list, name),
            citation: effect.cite,
            limb: effect.limb,
            published: publicationDay(instrument),
            texts: [
              [name, nameZh ?? '', ...aliases],
              partyNames
                .filter(({ listed }) => listed.includes(name))
                .flatMap(({ names }) => names.map((one) => one.name)),
              [...both(screening[effect.list]), effect.list],
              [effect.from, instrument.id, ...both(instrument.title)],
            ],
          })),
    ),
  )
}

/** Restrictions, rules of the clock, papers and warnings. */
function ruleParts({ data, publishedOf }: CompiledRuleset): LawPart[] {
  type Said = { readonly id: string; readonly text: Text; readonly citations: readonly string[] }
  const part = (kind: LawPart['kind'], page: string, { id, text, citations }: Said): LawPart => ({
    ...NOTHING,
    kind,
    id,
    name: text,
    says: text,
    page,
    citation: citations[0] ?? null,
    // Known once any of what it cites was published.
    published: citations.map((cite) => publishedOf.get(cite) ?? '').sort()[0] ?? '',
    texts: [[], [id], both(text), []],
  })
  const { restrictions, statutory, framework, documents, warnings } = data
  return [
    ...restrictions.map((one) => part('restriction', lawAddress.restriction(one.id), one)),
    ...statutory.rules.map((rule) => part('rule', 'law/review#statutory', rule)),
    ...framework.stages.map(({ id, name, activities }) => ({
      ...part('rule', 'law/review#framework', { id, text: name, citations: [framework.cites.process] }),
      says: inEachLang((lang) => activities.map((activity) => activity[lang]).join(marks[lang].semicolon)),
      texts: [both(name), [id], activities.flatMap(both), []] as const,
    })),
    ...documents.map((one) => part('paper', lawAddress.paper(one.id), one)),
    ...Object.entries(warnings).map(([id, { text, citations }]) =>
      part('warning', lawAddress.warning(id), { id, text, citations }),
    ),
  ]
}

/** Every day on which something begins or ends, or that a text prints as the last. */
function dayParts({ instruments }: RulesetData): LawPart[] {
  const days = new Map<
    string,
    { readonly says: Text; readonly published: string; readonly limbs: readonly string[] }[]
  >()
  const add = (day: string | null, instrument: Instrument, says: Text, limbs: readonly string[]): void => {
    if (day === null) return
    const name = shortName(instrument)
    const on = days.get(day) ?? []
    days.set(day, on)
    on.push({
      says: inEachLang((lang) => `${name[lang]}${marks[lang].colon}${says[lang]}`),
      published: publicationDay(instrument),
      limbs,
    })
  }
  for (const instrument of instruments)
    for (const effect of instrument.effects) {
      const edge = (phase: 'from' | 'until'): Text =>
        inEachLang((lang) => edgeWords(effect, phase, { instruments, lang }) ?? effect.type)
      add(dayOfEffect(effect), instrument, edge('from'), limbsOf(effect))
      add(untilOf(effect), instrument, edge('until'), limbsOf(effect))
      for (const day of unclearDay(effect))
        add(
          day,
          instrument,
          { en: 'the last day, as printed or counted', zh: '原文所写或者据其计算的最后一日' },
          limbsOf(effect),
        )
    }
  return [...days].map(([day, all]): LawPart => ({
    ...NOTHING,
    kind: 'day',
    id: day,
    name: same(day),
    says: inEachLang((lang) => [...new Set(all.map(({ says }) => says[lang]))].join(marks[lang].semicolon)),
    page: lawAddress.day(day),
    published: all.map(({ published }) => published).sort()[0] ?? '',
    texts: [[day], [], all.flatMap(({ says }) => both(says)), all.flatMap(({ limbs }) => limbs)],
  }))
}
