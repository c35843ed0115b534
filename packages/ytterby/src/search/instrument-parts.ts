import { inEachLang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { articleText } from '../passages/article-text.ts'
import { dayOfEffect, limbsOf, untilOf } from '../schema/effect-days.ts'
import type { Instrument } from '../schema/instrument.ts'
import { publicationDay } from '../schema/publication-day.ts'
import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { lawAddress, slug } from './law-address.ts'
import { both, NOTHING, shortName, unclearDay, type LawPart } from './law-part.ts'

/** An instrument, and each of its passages and interpretations. */
export function instrumentParts(
  instrument: Instrument,
  data: RulesetData,
  citing: ReadonlyMap<string, readonly Text[]>,
): LawPart[] {
  const { id, title, number, limbs, effects, passages, untranscribedCodes = [] } = instrument
  const published = publicationDay(instrument)
  const name = shortName(instrument)
  const restrictions = effects.flatMap((effect) => ('restriction' in effect ? [effect.restriction] : []))
  const parties = effects.flatMap((effect) =>
    effect.type === 'list' ? effect.parties.flatMap((party) => [party.name, party.nameZh ?? '']) : [],
  )
  const whole: LawPart = {
    ...NOTHING,
    kind: 'instrument',
    id,
    name,
    says: title,
    page: lawAddress.instrument(id),
    citation: Object.keys(passages)[0] ?? null,
    limb: limbs.length === 1 ? (limbs[0]?.id ?? null) : null,
    published,
    texts: [
      [id, number ?? '', ...both(title)],
      [...untranscribedCodes, published, ...instrument.issuers],
      [
        ...limbs.flatMap(({ text }) => both(text)),
        ...Object.values(passages).flatMap(({ says, doubt }) => [...both(says), ...both(doubt)]),
        ...data.restrictions.filter((one) => restrictions.includes(one.id)).flatMap(({ text }) => both(text)),
        ...effects.flatMap((effect) => (effect.type === 'interpret' ? both(effect.text) : [])),
      ],
      [
        ...parties,
        ...actedOn(instrument, data),
        ...elementsIn(instrument, data),
        ...effects.flatMap((effect) => [dayOfEffect(effect) ?? '', untilOf(effect) ?? '', ...unclearDay(effect)]),
      ],
    ],
  }
  return [
    whole,
    ...passageParts(instrument, citing),
    ...effects.flatMap((effect): LawPart[] =>
      effect.type === 'interpret' ? [interpretation(effect, instrument, data)] : [],
    ),
  ]
}

/** The passages of an instrument. One without words of its own says what enacts by it, or what cites it. */
function passageParts(instrument: Instrument, citing: ReadonlyMap<string, readonly Text[]>): LawPart[] {
  const { id, number, title, passages } = instrument
  const name = shortName(instrument)
  return Object.entries(passages).map(([key, { article, says, doubt }]): LawPart => {
    const enacted = limbText(instrument, key)
    const cited = citing.get(key) ?? []
    return {
      ...NOTHING,
      kind: 'passage',
      id: key,
      name: inEachLang((lang) => name[lang] + marks[lang].comma + articleText(article, lang)),
      says: says ?? enacted ?? doubt ?? cited[0] ?? title,
      page: lawAddress.citation(key, id),
      citation: key,
      published: publicationDay(instrument),
      texts: [
        [key],
        [`article ${article}`, `第 ${article} 条`],
        [...both(says), ...both(doubt), ...both(enacted), ...cited.flatMap(both)],
        [number ?? '', ...both(title)],
      ],
    }
  })
}

/** The numbers and titles of the other instruments that an instrument suspends, ends, amends or interprets. */
const actedOn = ({ id, effects }: Instrument, { instruments }: RulesetData): string[] => {
  const limbs = new Set(effects.flatMap(limbsOf))
  return instruments
    .filter((other) => other.id !== id && other.limbs.some((limb) => limbs.has(limb.id)))
    .flatMap(({ number, title }) => [number ?? '', title.zh])
}

/** The names of the elements whose entries an instrument enacts. */
const elementsIn = ({ id }: Instrument, { controls, elements }: RulesetData): string[] => {
  const symbols = new Set<string | null>(
    controls.flatMap(({ instrument, entries }) => (instrument === id ? entries.map(({ element }) => element) : [])),
  )
  return elements.flatMap(({ symbol, name }) => (symbols.has(symbol) ? both(name) : []))
}

/** What restrictions, rules and papers say, by the citations that show it. */
export function citingTexts({ restrictions, statutory, documents }: RulesetData): ReadonlyMap<string, readonly Text[]> {
  const texts = new Map<string, Text[]>()
  for (const { text, citations } of [...restrictions, ...statutory.rules, ...documents])
    for (const cite of citations) texts.set(cite, [...(texts.get(cite) ?? []), text])
  return texts
}

/** What the limbs say that a passage enacts. */
function limbText({ effects, limbs }: Instrument, key: string): Text | undefined {
  const enacted = effects.flatMap((effect) => (effect.type === 'enact' && effect.cite === key ? effect.limbs : []))
  const texts = limbs.flatMap(({ id, text }) => (enacted.includes(id) && text !== undefined ? [text] : []))
  return texts.length === 0
    ? undefined
    : inEachLang((lang) => texts.map((text) => text[lang]).join(marks[lang].semicolon))
}

function interpretation(
  effect: Extract<Instrument['effects'][number], { type: 'interpret' }>,
  instrument: Instrument,
  data: RulesetData,
): LawPart {
  const forms = data.forms.filter(({ id }) => effect.forms.includes(id))
  return {
    ...NOTHING,
    kind: 'rule',
    id: effect.id,
    name: shortName(instrument),
    says: effect.text,
    page: `${lawAddress.instrument(instrument.id)}#${slug(effect.id)}`,
    citation: effect.cite,
    published: publicationDay(instrument),
    texts: [forms.flatMap(({ name }) => both(name)), [], both(effect.text), both(instrument.title)],
  }
}
