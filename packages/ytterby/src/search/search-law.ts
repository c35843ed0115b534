import { eraOf } from '../engine/law/era.ts'
import { indexOf, loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import type { ControlStatus } from '../engine/write/control-status-schema.ts'
import type { InstrumentStatus } from '../engine/write/instrument-status-schema.ts'
import { findControlWith, listInstrumentsWith, type LookUp } from '../engine/write/look-up.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import type { Elsewhere } from '../schema/elsewhere.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import type { Counterpart } from './counterpart-schema.ts'
import { counterparts } from './counterparts.ts'
import { findParts, indexParts, type PartIndex } from './find-parts.ts'
import type { LawHit } from './law-hit-schema.ts'
import type { LawPart } from './law-part.ts'
import { lawParts } from './law-parts.ts'
import { searchable, wordsIn } from './normal-text.ts'
import { controlCodesIn } from './query.ts'

/** What a search of the law finds. */
export type LawFound = {
  /** Parts of the law, best first: instruments, passages, entries, forms, elements, codes, parties, rules, papers, days, warnings. */
  readonly hits: readonly LawHit[]
  /** If nothing was found: what was probably meant. */
  readonly nearest: readonly LawHit[]
  /** The instruments and entries among the hits, in the order of their ids, with their state on the day. */
  readonly instruments: readonly InstrumentStatus[]
  readonly controls: readonly ControlStatus[]
  /** For control codes that the words name, and for instruments without entries: what lists of the EU, Japan and the US say. */
  readonly elsewhere: readonly Counterpart[]
}

/** Finds the parts of the law that contain all words, or else most of them. Without words: every instrument and entry. */
export function searchLawWith(ruleset: Ruleset, words: readonly string[], at: LookUp, table: Elsewhere): LawFound {
  const instruments = listInstrumentsWith(ruleset, at)
  const controls = (): ControlStatus[] =>
    loadedData(ruleset).controls.flatMap(({ code }) => findControlWith(ruleset, code, at))
  const text = words.join(' ').trim()
  if (text === '') return { hits: [], nearest: [], instruments, controls: controls(), elsewhere: [] }
  const index = indexOf(ruleset)
  const { asOf, knownAt } = parseInquiry(index, {
    asOf: at.asOf,
    ...(at.knownAt === undefined ? {} : { knownAt: at.knownAt }),
  })
  const era = eraOf(index, asOf, knownAt)
  const known = partsOf(ruleset).filter(({ part }) => knownAt === undefined || part.published <= knownAt)
  const { found, complete, nearest, unknownCodes } = findParts(known, text)
  const lang = at.lang ?? 'en'
  const hitOf = (part: LawPart): LawHit => hitIn(part, [...whyFound(part, text, unknownCodes, lang), part.says[lang]])
  const hitIn = ({ kind, id, name, page, citation, limb }: LawPart, says: readonly string[]): LawHit => ({
    kind,
    id,
    name: name[lang],
    says: says.join(marks[lang].semicolon),
    state: limb === null ? null : (era.stateOf(limb)?.state ?? null),
    citation,
    page: at.lang === 'zh' ? `zh/${page}` : page,
  })
  const ids = new Set(complete.flatMap(({ kind, id }) => (kind === 'instrument' ? [id] : [])))
  const cites = new Set(complete.flatMap(({ kind, citation }) => (kind === 'control' ? [citation] : [])))
  return {
    hits: withoutRepeats(found).map(hitOf),
    nearest: nearest.map(hitOf),
    instruments: instruments.filter(({ id }) => ids.has(id)),
    elsewhere: counterparts(
      table,
      { codes: controlCodesIn(text), instruments: ids.size === 1 ? [...ids] : [] },
      { asOf, lang: at.lang ?? 'en' },
    ),
    controls: cites.size === 0 ? [] : controls().filter(({ citation }) => cites.has(citation)),
  }
}

/** Why a part is found that does not show what was typed: a code near one that is not held, or another name of a party. */
function whyFound(
  { kind, codes, texts: [names, words] }: LawPart,
  text: string,
  unknownCodes: readonly string[],
  lang: Lang,
): string[] {
  const [code] = unknownCodes
  if (code !== undefined && codes.length > 0)
    return [{ en: `${code} was not found; this is near it`, zh: `未找到${code}，以下为相近内容` }[lang]]
  if (kind !== 'party') return []
  const typed = wordsIn(text)
  const has = (name: string): boolean => typed.some((word) => searchable([name]).includes(` ${word}`))
  const met = names.some(has) ? undefined : words.find(has)
  return met === undefined ? [] : [{ en: `also known as ${met}`, zh: `其他名称：${met}` }[lang]]
}

/** Without parts that say the same as a better one: a rule and the passage that shows it. */
function withoutRepeats(found: readonly LawPart[]): LawPart[] {
  const said = new Set<string>()
  return found.filter(({ kind, says }) => {
    if (kind !== 'passage' && kind !== 'rule' && kind !== 'restriction') return true
    const isNew = !said.has(says.en)
    said.add(says.en)
    return isNew
  })
}

const parts = new WeakMap<object, PartIndex>()

/** The parts of a ruleset, prepared on first use and again once more of the law was loaded. */
function partsOf(ruleset: Ruleset): PartIndex {
  const law = indexOf(ruleset)
  const found = parts.get(law) ?? indexParts(lawParts(law))
  parts.set(law, found)
  return found
}
