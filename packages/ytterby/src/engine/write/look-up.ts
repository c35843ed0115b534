import type { Assessment } from '../../schema/assessment.ts'
import type { Inquiry, Product } from '../../schema/inquiry.ts'
import { caseOf } from '../answer/case.ts'
import { classificationOf } from '../answer/classification.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { dayOfEffect, limbsOf, untilOf } from '../../schema/effect-days.ts'
import type { Effect } from '../../schema/instrument.ts'
import { eraOf, type Era } from '../law/era.ts'
import { publicationDay } from '../../schema/publication-day.ts'
import { lifeLine } from '../law/limb-life.ts'
import { evaluate } from '../verdict/evaluate.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { Lang } from '../../locales/langs.ts'
import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { nobodyNamed } from '../../schema/findings.ts'
import { nameForm, namesNobody } from '../../screening/name-form.ts'
import { splitWords } from '../../screening/split-words.ts'
import { parseInquiry } from '../read/parse-inquiry.ts'
import { levelOfListing, nearBesideEqual, stateOf } from '../deal/parties.ts'
import type { FamilyListing } from '../../screening/family.ts'
import { screenName, type MetListing, type Screened } from '../../screening/screen-name.ts'
import { deepFreeze } from '../../schema/deep-freeze.ts'
import { indexOf, type Ruleset } from '../law/ruleset.ts'
import type { ControlStatus } from './control-status-schema.ts'
import type { EffectStatus, InstrumentStatus } from './instrument-status-schema.ts'
import type { PartyMatch } from './party-match-schema.ts'

/** The day to look at, and what was known. */
export type LookUp = { asOf: string; knownAt?: string; lang?: Lang }

/** What a product is, as far as its facts say. */
export function classifyWith(
  ruleset: Ruleset,
  product: Product,
  { asOf, knownAt, lang = 'en' }: LookUp,
): Assessment['classification'] {
  const index = indexOf(ruleset)
  const inquiry = parseInquiry(index, { asOf, ...(knownAt === undefined ? {} : { knownAt }), product })
  return classificationOf(caseOf(index, inquiry, evaluate(index, inquiry), lang))
}

/**
 * Refuses a name that is only a legal form or a placeholder. Reporting it as “on no list” would be wrong.
 *
 * @throws InvalidInquiryError `names-nobody`.
 */
export function requireSomebody(name: string): void {
  if (namesNobody(nameForm(splitWords(name)))) throw new InvalidInquiryError([nobodyNamed('/endUser/name')])
}

/**
 * The listings of a name on a day, equal ones first, then near ones. None means that no list we hold has this name or a near
 * one.
 */
export function screenPartyWith(ruleset: Ruleset, name: string, options: NameLookUp): PartyMatch[] {
  const { era, equal, near } = screenedOn(ruleset, name, options)
  return [...matchesOf(era, 'equal', equal), ...matchesOf(era, 'near', nearBesideEqual(era, equal, near))]
}

/** The listings of parties that bear the same name, unless the name matches one; suspended and ended ones are left out. */
export function partyFamilyWith(ruleset: Ruleset, name: string, options: NameLookUp): PartyMatch[] {
  const { era, equal, near, family } = screenedOn(ruleset, name, options)
  if (equal.length + near.length > 0) return []
  const inForce = family.filter(({ listing }) => levelOfListing(era, listing) > 0)
  return matchesOf(era, 'family', inForce.map(bearing))
}

type NameLookUp = LookUp & { country?: string }

function screenedOn(
  ruleset: Ruleset,
  name: string,
  { asOf, knownAt, country }: Partial<NameLookUp> = {},
): Screened & { era: Era } {
  const index = indexOf(ruleset)
  const inquiry: Inquiry = parseInquiry(index, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    endUser: { name, ...(country === undefined ? {} : { country }) },
  })
  return { era: eraOf(index, inquiry.asOf, inquiry.knownAt), ...screenName(index.names(), name, country) }
}

const matchesOf = (era: Era, match: PartyMatch['match'], listings: readonly MetListing[]): PartyMatch[] =>
  listings.flatMap((one) => {
    const state = stateOf(era, one)
    return state === null
      ? []
      : [
          {
            match,
            name: one.name,
            list: one.list,
            instrument: one.instrument,
            state,
            cite: one.cite,
            met: publicName(one.met),
            because: [...one.because],
          },
        ]
  })

const bearing = ({ met, relation, listing }: FamilyListing): MetListing => ({
  ...listing,
  met,
  because: [relation === null ? 'same-word' : 'group'],
})

const publicName = ({ name, kind, source, confidence }: MetListing['met']): PartyMatch['met'] => ({
  name,
  kind,
  source,
  confidence,
})

/** Every instrument published by the knowledge day, with its state on the day. */
export function listInstrumentsWith(ruleset: Ruleset, { asOf, knownAt, lang = 'en' }: LookUp): InstrumentStatus[] {
  const index = indexOf(ruleset)
  const checked = parseInquiry(index, { asOf, ...(knownAt === undefined ? {} : { knownAt }) })
  const era = eraOf(index, checked.asOf, checked.knownAt)
  return index.data.instruments
    .filter((instrument) => checked.knownAt === undefined || publicationDay(instrument) <= checked.knownAt)
    .map((instrument) => ({
      id: instrument.id,
      number: instrument.number,
      title: instrument.title[lang],
      titleZh: instrument.title.zh,
      published: instrument.published,
      layer: instrument.layer,
      transcribed: instrument.transcribed,
      link: instrument.link,
      confidence: instrument.provenance.confidence,
      limbs: instrument.limbs.flatMap(({ id, article, text = instrument.title }) => {
        const state = era.stateOf(id)
        return state === null
          ? []
          : [
              {
                id,
                article,
                text: text[lang],
                state: state.state,
                everInForce: state.everInForce,
                because: deepFreeze(state.because),
              },
            ]
      }),
      effects: instrument.effects.map(statusOfEffect),
      passages: Object.entries(instrument.passages).map(([id, { article, says, doubt }]) => ({
        id,
        article,
        says: says?.[lang] ?? null,
        doubt: doubt?.[lang] ?? null,
      })),
      untranscribedCodes: [...(instrument.untranscribedCodes ?? [])],
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

function statusOfEffect(effect: Effect): EffectStatus {
  return {
    type: effect.type,
    limbs: deepFreeze([...limbsOf(effect)]),
    from: dayOfEffect(effect),
    until: untilOf(effect),
    ...('lastDayUnclear' in effect && effect.lastDayUnclear !== undefined
      ? { lastDayUnclear: effect.lastDayUnclear }
      : {}),
    ...(effect.type === 'interpret'
      ? {
          interpretation: {
            id: effect.id,
            forms: deepFreeze(effect.forms),
            outcome: effect.outcome,
            generally: effect.generally,
          },
        }
      : {}),
  }
}

/**
 * The entries whose control code is the given one or a sub-code of it.
 *
 * @example findControl('1C905.a.4', { asOf: '2026-03-01' })[0]?.state // 'in-force'
 */
export function findControlWith(
  ruleset: Ruleset,
  code: string,
  { asOf, knownAt, lang = 'en' }: LookUp,
): ControlStatus[] {
  const index = indexOf(ruleset)
  const checked = parseInquiry(index, { asOf, ...(knownAt === undefined ? {} : { knownAt }) })
  const era = eraOf(index, checked.asOf, checked.knownAt)
  return index.entries
    .flatMap((compiled) => {
      const { entry, control, instrument, cite } = compiled
      const state = era.stateOf(control.limb)
      const life = index.lives.get(control.limb)
      if (entry.code === null || state === null || !(entry.code === code || entry.code.startsWith(`${code}.`)))
        return []
      return [
        {
          code: entry.code,
          element: entry.element,
          text: entry.text[lang],
          instrument: instrument.id,
          state: state.state,
          everInForce: state.everInForce,
          commodityCodes: commodityCodesOf(index, compiled, checked.asOf, checked.knownAt),
          life: life === undefined ? [] : lifeLine(life, checked.knownAt ?? index.publications.at(-1) ?? ''),
          citation: cite,
        },
      ]
    })
    .sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text))
}

function commodityCodesOf(
  index: CompiledRuleset,
  { entry, control }: CompiledEntry,
  asOf: string,
  knownAt: string | undefined,
): string[] {
  const added = index.amendments
    .filter(({ effect, instrument }) => {
      return (
        effect.limbs.includes(control.limb) &&
        effect.entryKind === entry.kind &&
        effect.from <= asOf &&
        (knownAt === undefined || publicationDay(instrument) <= knownAt)
      )
    })
    .flatMap(({ effect }) => effect.addsCommodityCodes)
  return [...entry.commodityCodes, ...added]
}
