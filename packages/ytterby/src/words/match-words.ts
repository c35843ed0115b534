import { currentRuleset } from '../current-law/current-ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { nameKinds } from '../locales/name-kinds.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import type { PartyMatch } from '../engine/write/party-match-schema.ts'
import type { ClearanceOutcome } from '../schema/inquiry-words.ts'
import { wordOf } from './codes.ts'
import { shortName } from '../schema/instrument-name.ts'
import { factPhrase } from './fact-phrase.ts'

/** The parts of a name match in words. */
export type MatchWords = {
  /** Equal or near. */
  readonly match: string
  readonly list: string
  /** The number of the notice, or its title if it has none. */
  readonly notice: string
  /** The state of the listing on the day. */
  readonly state: string
  /** The matched name: its relation to the listed party, and how well it is verified. */
  readonly met: string
  /** The source of that name: an address, or words. */
  readonly source: string
  /** How the written name differs from it; empty if it does not. */
  readonly why: string
}

/** Describes a name match in a language. */
export function matchWords({ match, list, instrument, state, met, because }: PartyMatch, lang: Lang): MatchWords {
  return {
    match: wordOf(match, lang),
    list: wordIn(list, lang),
    notice: noticeText(instrument, lang),
    state: wordIn(state, lang),
    met: factPhrase('metName', lang, {
      name: met.name,
      kind: nameKinds[lang][met.kind],
      confidence: wordOf(met.confidence, lang),
    }),
    source: wordOf(met.source, lang),
    why: reasonsText(because, lang),
  }
}

/** The outcome of a clearance in words. */
export const clearanceText = (outcome: ClearanceOutcome, lang: Lang): string => wordIn(`cleared.${outcome}`, lang)

/** The fact of a matched listing in words; null for any other fact. */
export function metListingText(fact: unknown, lang: Lang): string | null {
  const { listed, notice, match, why }: { [key: string]: unknown } = { ...Object(fact) }
  if (typeof listed !== 'string' || typeof notice !== 'string' || typeof match !== 'string') return null
  const reasons = Array.isArray(why) ? reasonsText(why.map(String), lang) : ''
  return factPhrase('metListing', lang, {
    listed,
    notice,
    match: wordOf(match, lang),
    why: reasons === '' ? '' : factPhrase('because', lang, { why: reasons }),
  })
}

/** A stated clearance in words; null for any other fact. */
export function clearanceFactText(fact: unknown, lang: Lang): string | null {
  const { listed, notice, why }: { [key: string]: unknown } = { ...Object(fact) }
  return typeof listed === 'string' && typeof notice === 'string' && typeof why === 'string'
    ? factPhrase('clearedMatch', lang, { listed, notice, text: why })
    : null
}

const reasonsText = (because: readonly string[], lang: Lang): string =>
  because.map((reason) => wordIn(reason, lang)).join(marks[lang].comma)

/** Words for lists, states and reasons, from the ruleset. */
const wordIn = (key: string, lang: Lang): string => loadedData(currentRuleset).screening?.[key]?.[lang] ?? key

function noticeText(id: string, lang: Lang): string {
  const notice = loadedData(currentRuleset).instruments.find((instrument) => instrument.id === id)
  return notice === undefined ? id : shortName(notice, lang)
}
